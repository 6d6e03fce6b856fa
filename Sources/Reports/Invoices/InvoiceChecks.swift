package import Domain

/// Our own checks, made before anything is written: the rules of EN 16931, Peppol BIS Billing 3.0
/// and NLCIUS that the model can break, and those that the official rules leave out.
package enum InvoiceChecks {
  /// Everything that keeps the invoice from being made; empty when nothing does. What passes is
  /// right under Peppol and NLCIUS both.
  package static func problems(of invoice: Invoice) -> [InvoiceProblem] {
    seller(of: invoice) + buyer(of: invoice) + document(invoice) + payment(of: invoice)
      + lines(of: invoice) + allowances(of: invoice) + vat(of: invoice)
  }

  // MARK: Parties

  private static func seller(of invoice: Invoice) -> [InvoiceProblem] {
    let seller = invoice.seller
    var terms: [String] = []
    if isBlank(seller.name) { terms.append("BT-27") }
    if isBlank(seller.address.street) { terms.append("BT-35") }
    if isBlank(seller.address.city) { terms.append("BT-37") }
    if isBlank(seller.address.postcode) { terms.append("BT-38") }
    if !isCountry(seller.address.country) { terms.append("BT-40") }
    if let endpoint = seller.endpoint {
      if ElectronicAddress.fault(in: endpoint) != nil { terms.append("BT-34") }
    } else {
      terms.append("BT-34")
    }
    if !seller.taxNumber.isEmpty, !Digits.passElevenTest(seller.taxNumber) {
      terms.append("BT-32")
    }
    return terms.map { .sellerIncomplete(term: $0) }
  }

  private static func buyer(of invoice: Invoice) -> [InvoiceProblem] {
    let buyer = invoice.buyer
    let isDutch = buyer.address.country == "NL"
    var problems: [InvoiceProblem] = []
    func miss(_ term: String) { problems.append(.missing(term: term, debtor: invoice.debtor)) }
    if isBlank(buyer.name) { miss("BT-44") }
    // NL-R-004, BR-NL-4; the law asks a full address of everyone.
    if isBlank(buyer.address.street) { miss("BT-50") }
    if isBlank(buyer.address.city) { miss("BT-52") }
    if isDutch, isBlank(buyer.address.postcode) { miss("BT-53") }
    if !isCountry(buyer.address.country) {
      problems.append(.invalid(term: "BT-55", rule: "BR-CL-14", debtor: invoice.debtor))
    }
    if buyer.isPerson { return problems }
    // NL-R-005, BR-NL-10.
    if isDutch, buyer.kvk == nil, buyer.oin == nil { miss("BT-47") }
    if let oin = buyer.oin, !isSound(oin) {
      problems.append(.invalid(term: "BT-47", rule: "RSIN", debtor: invoice.debtor))
    }
    if let endpoint = buyer.endpoint {
      if let rule = ElectronicAddress.fault(in: endpoint) {
        problems.append(.invalid(term: "BT-49", rule: rule, debtor: invoice.debtor))
      }
    } else {
      // PEPPOL-EN16931-R010.
      miss("BT-49")
    }
    // PEPPOL-EN16931-R003, BR-NL-2; a blank one is refused as empty (R008).
    if isBlank(invoice.buyerReference), isBlank(invoice.orderReference) { miss("BT-10") }
    return problems
  }

  /// An OIN with prefix 00000001 holds an RSIN, which passes the eleven-test; one with 00000003 a
  /// KvK number and four zeros. Source: Logius.
  private static func isSound(_ oin: OIN) -> Bool {
    switch oin.text.prefix(8) {
    case "00000001":
      Digits.passElevenTest(oin.text.dropFirst(8).prefix(9)) && oin.text.hasSuffix("000")
    case "00000003": oin.text.hasSuffix("0000")
    default: true
    }
  }

  // MARK: Document

  private static func document(_ invoice: Invoice) -> [InvoiceProblem] {
    var problems: [InvoiceProblem] = []
    func refuse(_ term: String, _ rule: String) {
      problems.append(.invalid(term: term, rule: rule, debtor: invoice.debtor))
    }
    if invoice.number.text.isEmpty || invoice.number.text.contains(where: \.isWhitespace) {
      refuse("BT-1", "FORM")
    }
    if invoice.dueDate < invoice.issueDate { refuse("BT-9", "FORM") }
    if let from = invoice.period.from, let through = invoice.period.through, through < from {
      refuse("BT-74", "BR-29")
    }
    if !invoice.paymentReference.isEmpty, !PaymentReference.isSound(invoice.paymentReference) {
      refuse("BT-83", "FORM")
    }
    if !invoice.note.isEmpty, isBlank(invoice.note) { refuse("BT-22", "PEPPOL-EN16931-R008") }
    if invoice.kind == .creditNote {
      // NL-R-001.
      if invoice.original.map({ isBlank($0.text) }) ?? true {
        problems.append(.missing(term: "BT-25", debtor: invoice.debtor))
      }
      if invoice.gross < .zero { refuse("BT-115", "FORM") }
    }
    return problems
  }

  /// A direct debit needs its mandate (PEPPOL-EN16931-R061) and who debits; money that was paid
  /// before cannot be more than the whole.
  private static func payment(of invoice: Invoice) -> [InvoiceProblem] {
    var problems: [InvoiceProblem] = []
    if case .directDebit(let mandate, _) = invoice.payment {
      if isBlank(mandate) {
        problems.append(.missing(term: "BT-89", debtor: invoice.debtor))
      }
      if isBlank(invoice.seller.creditorID) {
        problems.append(.sellerIncomplete(term: "BT-90"))
      }
    }
    if invoice.prepaid < .zero || invoice.prepaid > max(invoice.gross, .zero) {
      problems.append(.invalid(term: "BT-113", rule: "FORM", debtor: invoice.debtor))
    }
    return problems
  }

  private static func lines(of invoice: Invoice) -> [InvoiceProblem] {
    guard !invoice.lines.isEmpty else {
      // BR-16.
      return [.missing(term: "BG-25", debtor: invoice.debtor)]
    }
    var problems: [InvoiceProblem] = []
    if invoice.lines.contains(where: { isBlank($0.name) }) {
      problems.append(.missing(term: "BT-153", debtor: invoice.debtor))
    }
    if invoice.lines.contains(where: { $0.price.units < 0 }) {
      problems.append(.invalid(term: "BG-25", rule: "BR-27", debtor: invoice.debtor))
    }
    // NL-R-009, BR-NL-13: a line of an order needs the order.
    if isBlank(invoice.orderReference),
      invoice.lines.contains(where: { !isBlank($0.orderLine) })
    {
      problems.append(.missing(term: "BT-13", debtor: invoice.debtor))
    }
    if invoice.lines.contains(where: { isOutside($0.period, of: invoice.period) }) {
      problems.append(
        .invalid(term: "BT-134", rule: "PEPPOL-EN16931-R110", debtor: invoice.debtor))
    }
    return problems
  }

  /// A line's period lies within that of the invoice (PEPPOL-EN16931-R110, R111).
  private static func isOutside(_ part: Validity?, of whole: Validity) -> Bool {
    guard let part else { return false }
    if let from = part.from, let start = whole.from, from < start { return true }
    if let through = part.through, let end = whole.through, through > end { return true }
    guard let from = part.from, let through = part.through else { return false }
    return through < from
  }

  /// An allowance takes something off and says why (BR-33; a code is refused in NL).
  private static func allowances(of invoice: Invoice) -> [InvoiceProblem] {
    var problems: [InvoiceProblem] = []
    if invoice.allowances.contains(where: { isBlank($0.reason) }) {
      problems.append(.missing(term: "BT-97", debtor: invoice.debtor))
    }
    if invoice.allowances.contains(where: { $0.amount <= .zero }) {
      problems.append(.invalid(term: "BT-92", rule: "FORM", debtor: invoice.debtor))
    }
    return problems
  }

  // MARK: VAT

  private static func vat(of invoice: Invoice) -> [InvoiceProblem] {
    let treatments = invoice.vatGroups.map(\.treatment)
    var problems: [InvoiceProblem] = []
    func refuse(_ term: String, _ rule: String) {
      problems.append(.invalid(term: term, rule: rule, debtor: invoice.debtor))
    }
    for treatment in treatments {
      problems += seller(invoice.seller, may: treatment.category)
      switch treatment.category {
      case .exempt where treatment.rate != .zero: refuse("BT-119", "BR-E-05")
      case .outsideScope where treatment.rate != .zero: refuse("BT-119", "BR-O-05")
      case .standard where treatment.rate <= .zero: refuse("BT-119", "BR-S-05")
      default: break
      }
      // BR-E-10, BR-O-10, BR-S-10.
      let hasText = !isBlank(treatment.exemptionText)
      if hasText == (treatment.category == .standard) {
        problems.append(.sellerIncomplete(term: "BT-120"))
      }
    }
    if treatments.count > 1, treatments.contains(where: { $0.category == .outsideScope }) {
      refuse("BT-118", "BR-O-11")
    }
    return problems
  }

  /// BR-E-02 asks a VAT or tax number, BR-S-02 a VAT number.
  private static func seller(
    _ seller: Seller, may category: VATTreatment.Category
  ) -> [InvoiceProblem] {
    switch category {
    case .exempt where seller.vatNumber == nil && seller.taxNumber.isEmpty,
      .standard where seller.vatNumber == nil:
      [.sellerIncomplete(term: "BT-31")]
    case .exempt, .standard, .outsideScope: []
    }
  }

  private static func isCountry(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
