package import Domain

/// A released invoice that no longer says what its debtor owes.
package struct InvoiceCorrection: Hashable, Sendable {
  package let invoice: Invoice
  /// The gross sum of its credit notes so far.
  package let credited: Money
  /// The concept of what is owed now; nil when nothing is.
  package let replacement: Invoice?
  /// What was decided about its members since, by member number.
  package let decided: [Settled]

  package struct Settled: Hashable, Sendable {
    package let member: CoveredMember
    package let outcome: Outcome
  }

  /// What is still to be credited.
  package var left: Money { invoice.gross - credited }
  package var owed: Money { replacement?.gross ?? .zero }
}

/// What released invoices say beside what is owed now: a decision that was accepted after the
/// release, or a table that was mended, shows up here by itself.
package enum Corrections {
  /// - Parameters:
  ///   - issued: everything that was released for the year.
  ///   - current: for debtors with a standing invoice the concept of today.
  ///   - owingNothing: debtors that owe nothing any more. Who is in neither, for whom a question is
  ///     open or data are missing, is left alone.
  ///   - proposals: for what was decided about the members covered.
  package static func proposed(
    issued: [Invoice], current: [DebtorID: Invoice], owingNothing: Set<DebtorID>,
    proposals: [Proposal]
  ) -> [InvoiceCorrection] {
    let outcomes = Dictionary(
      proposals.filter { $0.status == .applied && $0.assessment.outcome.endsOrMoves }.map {
        ($0.assessment.member, $0.assessment.outcome)
      }, uniquingKeysWith: { first, _ in first })
    return issued.filter { $0.kind == .invoice && $0.status != .credited }.compactMap { invoice in
      let notes = issued.filter { $0.original == invoice.number }
      let replacement = current[invoice.debtor]
      guard replacement != nil || owingNothing.contains(invoice.debtor),
        differs(invoice, credited: notes, from: replacement)
      else { return nil }
      return InvoiceCorrection(
        invoice: invoice, credited: notes.map(\.gross).total, replacement: replacement,
        decided: invoice.coveredMembers.compactMap { member in
          outcomes[member.number].map { .init(member: member, outcome: $0) }
        })
    }
  }

  /// Whether neither the invoice as it was released, nor what its credit notes left of it, is what is
  /// owed now. A credit note that the office gave on its own asks for no correction.
  private static func differs(
    _ invoice: Invoice, credited notes: [Invoice], from replacement: Invoice?
  ) -> Bool {
    let owed = replacement.map { charges([$0]) } ?? [:]
    let released = charges([invoice])
    guard owed != released else { return false }
    var left = released
    for (charge, amount) in charges(notes) { left[charge, default: .zero] += -amount }
    return owed != left.filter { $0.value != .zero }
  }

  /// What is charged by which tariff and VAT; names differ between languages.
  private struct Charge: Hashable {
    let tariff: TariffID
    let category: VATTreatment.Category
    let rate: Percentage
  }

  private static func charges(_ documents: [Invoice]) -> [Charge: Money] {
    var charges: [Charge: Money] = [:]
    for document in documents {
      for line in document.lines {
        let vat = line.vat ?? document.vat
        let charge = Charge(tariff: line.tariff, category: vat.category, rate: vat.rate)
        charges[charge, default: .zero] += line.net
      }
    }
    return charges
  }
}

extension Outcome {
  /// May change who pays what.
  fileprivate var endsOrMoves: Bool {
    switch self {
    case .left, .duplicate, .municipalityChanged, .bothChanged: true
    case .confirmed, .functionChanged, .uncertain, .municipalityMerged, .notCheckable: false
    }
  }
}
