package import Domain

/// All documents of one run together: what no single one can show, and the control totals that
/// every output must equal.
package enum InvoiceBatch {
  /// Numbers used twice, debtors invoiced twice, dates that go back while the numbers go on. Nothing
  /// is released while there is any.
  package static func problems(of documents: [Invoice]) -> [InvoiceProblem] {
    var numbers: Set<InvoiceNumber> = []
    var debtors: Set<DebtorID> = []
    var problems: [InvoiceProblem] = []
    for document in documents {
      if !numbers.insert(document.number).inserted {
        problems.append(.numberUsedTwice(document.number))
      }
      if document.kind == .invoice, document.status != .credited,
        !debtors.insert(document.debtor).inserted
      {
        problems.append(.invoicedTwice(debtor: document.debtor))
      }
    }
    // Each kind has a series of its own.
    for kind in Invoice.Kind.allCases {
      let series = documents.filter { $0.kind == kind }
      for (before, after) in zip(series, series.dropFirst())
      where after.issueDate < before.issueDate {
        problems.append(.dateBeforePreviousNumber(after.number))
      }
    }
    return problems
  }
}

/// Sums over a batch. Credit notes count against it.
package struct InvoiceTotals: Hashable, Sendable {
  package private(set) var count = 0
  package private(set) var net = Money.zero
  package private(set) var vat = Money.zero
  package private(set) var gross = Money.zero
  /// Lines only; allowances belong to no tariff.
  package private(set) var byTariff: [TariffID: Money] = [:]
  package private(set) var byVATCategory: [VATTreatment.Category: Money] = [:]

  package init(_ documents: some Sequence<Invoice>) {
    for document in documents { add(document) }
  }

  private mutating func add(_ document: Invoice) {
    let sign: (Money) -> Money = { document.kind == .creditNote ? -$0 : $0 }
    count += 1
    net += sign(document.net)
    vat += sign(document.vatAmount)
    gross += sign(document.gross)
    for line in document.lines { byTariff[line.tariff, default: .zero] += sign(line.net) }
    for group in document.vatGroups {
      byVATCategory[group.treatment.category, default: .zero] += sign(group.base)
    }
  }
}
