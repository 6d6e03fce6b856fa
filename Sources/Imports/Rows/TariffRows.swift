import Domain

/// Reads tables of tariffs.
struct TariffRows {
  func tariff(_ row: inout RowReader) -> Tariff? {
    let written = row.required(.memberKind)
    let amount = row.money(.fixedAmount)
    let rate = row.units(.perInhabitant, scale: 5).map(UnitRate.init(units:))
    let lower = row.wholeNumber(.lowerBound)
    let upper = row.wholeNumber(.upperBound)
    let minimum = row.money(.minimum)
    let maximum = row.money(.maximum)
    let discount = discount(&row)
    let date = row.date(.validFrom)
    if row.text(.validFrom).isEmpty { row.report(.contribution(.tariffWithoutDate), .validFrom) }
    let method = method(
      &row, hasAmount: amount != nil, hasRate: rate != nil, hasBounds: lower != nil || upper != nil)
    guard !written.isEmpty, let date, let method else { return nil }
    let kind = MemberKindText.read(written)
    let id = row.text(.tariff)
    let note = row.text(.explanation)
    return Tariff(
      id: TariffID(id.isEmpty ? TariffRows.name(kind: kind, lower: lower, upper: upper) : id),
      scheme: row.text(.scheme), kind: kind, validFrom: date, method: method,
      lowerBound: lower ?? 0, upperBound: upper, fixedAmount: amount, perInhabitant: rate,
      minimum: minimum ?? TariffNote.minimum(in: note), maximum: maximum,
      discount: discount ?? .zero, note: note, origin: row.origin)
  }

  /// `10`, `7,5%`; a cell that a spreadsheet shows in percent holds a fraction, `0.1`, and nobody gives
  /// a discount of less than one percent. Nothing above 100%.
  private func discount(_ row: inout RowReader) -> Percentage? {
    let written = row.text(.discount)
    guard !written.isEmpty else { return nil }
    let read = SettingDecimal.percentage(written)
    let isFraction = !written.contains("%") && (read?.units ?? 0) < 10_000
    let discount = isFraction ? read.map { Percentage(units: $0.units * 100) } : read
    guard let discount, (0...Percentage.whole).contains(discount.units) else {
      row.report(.notAnAmount, .discount)
      return nil
    }
    return discount
  }

  /// `persoonlijk`, `gemeente/0-19999`, `gemeente/250000+`.
  private static func name(kind: MemberKind, lower: Int?, upper: Int?) -> String {
    switch (lower ?? 0, upper) {
    case (0, nil): kind.text
    case (let from, nil): "\(kind)/\(from)+"
    case (let from, let through?): "\(kind)/\(from)-\(through)"
    }
  }

  /// The method as written; without one what the amounts can only mean.
  private func method(
    _ row: inout RowReader, hasAmount: Bool, hasRate: Bool, hasBounds: Bool
  ) -> TariffMethod? {
    let written = row.text(.method)
    if written.isEmpty {
      switch (hasAmount, hasRate, hasBounds) {
      case (true, true, _): return .basePlusPerInhabitant
      case (true, false, true): return .fixedClass
      case (true, false, false): return .fixed
      case (false, true, _): return .marginalBracket
      case (false, false, _):
        row.report(.missingValue(field: Field.fixedAmount.rawValue), .fixedAmount)
        return nil
      }
    }
    if let method = TariffMethodText.read(written) { return method }
    row.report(.notAllowed(allowed: TariffMethod.allCases.map(\.rawValue)), .method)
    return nil
  }
}

/// Reads how a tariff line becomes an amount.
enum TariffMethodText {
  static func read(_ written: String) -> TariffMethod? {
    let key = Folding.key(written)
    return TariffMethod.allCases.first { Folding.key($0.rawValue) == key } ?? synonyms[key]
  }

  private static let synonyms: [String: TariffMethod] = [
    "vaste klasse": .fixedClass, "klassen": .fixedClass, "class": .fixedClass,
    "fixed class": .fixedClass, "staffel": .fixedClass, "basis per inwoner": .basePlusPerInhabitant,
    "basis plus inwoner": .basePlusPerInhabitant, "basis en per inwoner": .basePlusPerInhabitant,
    "basis inwoners": .basePlusPerInhabitant, "per inwoner": .basePlusPerInhabitant,
    "base plus per head": .basePlusPerInhabitant, "schijven": .marginalBracket,
    "marginaal": .marginalBracket, "bracket": .marginalBracket, "marginal": .marginalBracket,
    "vast bedrag": .fixed, "fixed": .fixed, "vast tarief": .fixed, "per persoon": .fixed,
    "som": .sumOfParticipants, "som deelnemers": .sumOfParticipants,
    "sum of participants": .sumOfParticipants,
  ]
}
