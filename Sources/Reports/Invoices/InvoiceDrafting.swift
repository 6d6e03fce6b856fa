package import Domain
package import Wording

/// What concept invoices are drafted from.
package struct InvoiceDraftingInput: Sendable {
  /// What each debtor that is billed owes; a debtor that is held or exempt is not among them.
  package var contributions: [Contribution]
  package var debtors: [Debtor]
  /// The members each debtor pays for, in the order in which the appendix names them.
  package var coveredMembers: [DebtorID: [CoveredMember]]
  /// Names the municipalities on the lines of a shared body.
  package var directory: MunicipalityDirectory?
  package var settings: Settings

  package init(
    contributions: [Contribution], debtors: [Debtor],
    coveredMembers: [DebtorID: [CoveredMember]] = [:], directory: MunicipalityDirectory? = nil,
    settings: Settings
  ) {
    self.contributions = contributions
    self.debtors = debtors
    self.coveredMembers = coveredMembers
    self.directory = directory
    self.settings = settings
  }
}

/// Concepts that passed our checks, and why the others did not.
package struct InvoiceDrafts: Hashable, Sendable {
  /// In the order of their debtors.
  package let invoices: [Invoice]
  package let findings: [Finding]
  /// Debtors with a contribution that get no invoice for want of data, in order.
  package let stopped: [DebtorID]
}

/// Contributions → concept invoices. A debtor whose data are not in order stops its own invoice
/// only; without a decision on VAT or a complete seller nobody is invoiced.
package enum InvoiceDrafting {
  package static func drafts(_ input: InvoiceDraftingInput, wording: Wording) -> InvoiceDrafts {
    let owing = input.contributions.filter { $0.new > .zero }.sorted { $0.debtor < $1.debtor }
    guard let seller = input.settings.association.seller, let vat = input.settings.vat else {
      return nobody(owing, missing: input.settings)
    }
    let debtors = Dictionary(
      input.debtors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var invoices: [Invoice] = []
    var findings = untranslated(owing, vat: vat, wording: wording)
    var stopped: [DebtorID] = []
    for contribution in owing {
      guard let debtor = debtors[contribution.debtor] else {
        findings.append(finding(.unknownDebtor(contribution.debtor), debtor: nil))
        stopped.append(contribution.debtor)
        continue
      }
      let invoice = draft(
        contribution, for: debtor, from: seller, vat: vat, input: input, wording: wording)
      let problems = InvoiceChecks.problems(of: invoice) + remarks(on: debtor)
      findings += problems.map { finding($0, debtor: debtor) }
      if problems.contains(where: { $0.severity == .error }) {
        stopped.append(debtor.id)
      } else {
        invoices.append(invoice)
      }
    }
    return InvoiceDrafts(invoices: invoices, findings: unique(findings), stopped: stopped)
  }

  private static func nobody(_ owing: [Contribution], missing settings: Settings) -> InvoiceDrafts {
    var findings: [Finding] = []
    if settings.association.seller == nil {
      findings.append(finding(.sellerIncomplete(term: "BG-4"), debtor: nil))
    }
    if settings.vat == nil { findings.append(finding(.vatNotDecided, debtor: nil)) }
    return InvoiceDrafts(invoices: [], findings: findings, stopped: owing.map(\.debtor))
  }

  /// Said once: a reason that stands on English invoices in Dutch.
  private static func untranslated(
    _ owing: [Contribution], vat: VATTreatment, wording: Wording
  ) -> [Finding] {
    let lines = owing.flatMap(\.lines)
    let used = lines.compactMap(\.vat) + (lines.contains { $0.vat == nil } ? [vat] : [])
    guard used.contains(where: { $0.lacksText(in: wording.language) }) else { return [] }
    return [
      Finding(
        .invoice(.vatTextNotTranslated),
        at: Origin(file: "leden.toml", column: SettingKey.vatTextEnglish.rawValue))
    ]
  }

  private static func draft(
    _ contribution: Contribution, for debtor: Debtor, from seller: Seller, vat: VATTreatment,
    input: InvoiceDraftingInput, wording: Wording
  ) -> Invoice {
    let settings = input.settings
    return Invoice(
      number: InvoiceNumbering.concept(for: debtor.id), status: .concept, debtor: debtor.id,
      seller: completed(seller), buyer: buyer(debtor), issueDate: settings.invoiceDate,
      dueDate: settings.invoiceDate.adding(days: settings.invoices.term),
      period: Validity(
        from: CalendarDate(year: settings.year, month: 1, day: 1),
        through: CalendarDate(year: settings.year, month: 12, day: 31)),
      orderReference: debtor.orderReference, buyerReference: reference(debtor),
      lines: contribution.lines.filter { $0.new != .zero }.map {
        line($0, for: debtor, input: input, wording: wording)
      },
      vat: vat.stated(in: wording.language), coveredMembers: input.coveredMembers[debtor.id] ?? [])
  }

  private static func line(
    _ line: ContributionLine, for debtor: Debtor, input: InvoiceDraftingInput, wording: Wording
  ) -> InvoiceLine {
    let name =
      line.municipality.map { code in
        input.directory?[code]?.name ?? (debtor.municipalities == [code] ? debtor.name : code.text)
      } ?? ""
    let basis =
      line.inhabitants.map { wording.contributionBasis(inhabitants: $0) }
      ?? (line.municipality == nil ? membership(line, of: debtor, input, wording) : "")
    return InvoiceLine(
      tariff: line.tariff, name: wording.contributionLine(year: input.settings.year, for: name),
      description: basis, price: line.new, vat: line.vat?.stated(in: wording.language))
  }

  /// What the line of an organisation charges for a member says for whom, so that two lines of one
  /// invoice can be told apart on its credit notes. A person pays for themselves.
  private static func membership(
    _ line: ContributionLine, of debtor: Debtor, _ input: InvoiceDraftingInput, _ wording: Wording
  ) -> String {
    guard let member = line.member, !debtor.isPerson else {
      return wording.membershipKind(debtor.kind)
    }
    let known = input.coveredMembers[debtor.id]?.first { $0.number == member }
    return "\(wording.name(of: line.tariff)), \(known?.name.shown ?? member.text)"
  }

  /// Who has no address on the network of its own is reached at the number of the trade register.
  private static func completed(_ seller: Seller) -> Seller {
    var seller = seller
    seller.endpoint =
      seller.endpoint ?? PeppolEndpoint(scheme: "0106", value: seller.kvk.text)
    return seller
  }

  private static func buyer(_ debtor: Debtor) -> Buyer {
    Buyer(
      name: debtor.name, attention: debtor.attention, address: debtor.address, kvk: debtor.kvk,
      oin: debtor.oin, vatNumber: debtor.vatNumber, endpoint: endpoint(debtor),
      email: debtor.email, isPerson: debtor.isPerson)
  }

  /// An e-invoice needs an address even when it travels by mail: then its legal number serves. Over
  /// Peppol only the address that the debtor gave will do.
  private static func endpoint(_ debtor: Debtor) -> PeppolEndpoint? {
    if let given = debtor.endpoint { return given }
    if debtor.channel == .peppol { return nil }
    return debtor.oin.map { PeppolEndpoint(scheme: "0190", value: $0.text) }
      ?? debtor.kvk.map { PeppolEndpoint(scheme: "0106", value: $0.text) }
  }

  /// PEPPOL-EN16931-R003 asks a buyer or an order reference: without either the contact or
  /// department stands in, and without those the debtor's name. A person needs none.
  private static func reference(_ debtor: Debtor) -> String {
    if debtor.isPerson || !isBlank(debtor.buyerReference) || !isBlank(debtor.orderReference) {
      return debtor.buyerReference
    }
    return isBlank(debtor.attention) ? debtor.name : debtor.attention
  }

  private static func remarks(on debtor: Debtor) -> [InvoiceProblem] {
    var problems: [InvoiceProblem] = []
    if !debtor.isPerson, isBlank(debtor.buyerReference), isBlank(debtor.orderReference) {
      problems.append(.referenceFilledIn(debtor: debtor.id))
    }
    if debtor.channel == .mail, debtor.email == nil {
      problems.append(.noMailAddress(debtor: debtor.id))
    }
    return problems
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

  private static func finding(_ problem: InvoiceProblem, debtor: Debtor?) -> Finding {
    guard let debtor, !problem.concernsSeller else {
      return Finding(.invoice(problem), at: Origin(file: "leden.toml"))
    }
    return Finding(.invoice(problem), at: debtor.origin.at(column: problem.debtorColumn))
  }

  /// What is wrong with the seller is said once, not once per debtor.
  private static func unique(_ findings: [Finding]) -> [Finding] {
    var seen: Set<Finding> = []
    return findings.filter { seen.insert($0).inserted }
  }
}

extension InvoiceProblem {
  fileprivate var concernsSeller: Bool {
    switch self {
    case .sellerIncomplete, .vatNotDecided, .unknownDebtor: true
    default: false
    }
  }

  /// The column of the debtors' table that mends it; empty when no single one does.
  fileprivate var debtorColumn: String {
    switch self {
    case .missing(let term, _), .invalid(let term, _, _):
      switch term {
      case "BT-10": "uw_kenmerk"
      case "BT-13": "inkooporder"
      case "BT-44": "naam"
      case "BT-47": "kvk"
      case "BT-48": "btw_nummer"
      case "BT-49": "peppol_adres"
      case "BT-50": "straat"
      case "BT-52": "plaats"
      case "BT-53": "postcode"
      case "BT-55": "land"
      default: ""
      }
    case .referenceFilledIn: "uw_kenmerk"
    case .noMailAddress: "email"
    default: ""
    }
  }
}
