import Domain

/// Reads how VAT is treated on one tariff, where that differs from `leden.toml`.
enum TariffVAT {
  private static let fields: [Field] = [
    .vatCategory, .vatRate, .vatText, .vatTextEnglish, .vatDecidedBy, .vatDecidedOn,
  ]

  /// nil when the columns are empty. Nothing is filled in for the office: what is missing is an error,
  /// and the line is set aside.
  static func read(_ row: inout RowReader) -> VATTreatment? {
    guard fields.contains(where: { !row.text($0).isEmpty }) else { return nil }
    let written = row.required(.vatCategory)
    let decidedBy = written.isEmpty ? "" : row.required(.vatDecidedBy)
    let decidedOn = row.date(.vatDecidedOn)
    guard !written.isEmpty else { return nil }
    if row.text(.vatDecidedOn).isEmpty { _ = row.required(.vatDecidedOn) }
    guard let category = category(written) else {
      row.report(
        .notAllowed(allowed: VATTreatment.Category.allCases.map(\.rawValue)), .vatCategory)
      return nil
    }
    let rate = category == .standard ? rate(&row) : .zero
    let text = category == .standard ? "" : row.required(.vatText)
    guard let rate, let decidedOn, !row.isSetAside else { return nil }
    return VATTreatment(
      category: category, rate: rate, exemptionText: text,
      englishText: category == .standard ? "" : row.text(.vatTextEnglish), decidedBy: decidedBy,
      decidedOn: decidedOn)
  }

  private static func rate(_ row: inout RowReader) -> Percentage? {
    let written = row.required(.vatRate)
    guard !written.isEmpty else { return nil }
    if let rate = TariffRows.percentage(written), rate > .zero { return rate }
    row.report(.notAnAmount, .vatRate)
    return nil
  }

  private static func category(_ written: String) -> VATTreatment.Category? {
    switch Folding.key(written) {
    case "e", "vrijgesteld", "vrij", "exempt": .exempt
    case "s", "belast", "standard", "taxed": .standard
    case "o", "buiten de btw", "buiten btw", "outside scope", "out of scope": .outsideScope
    default: nil
    }
  }
}
