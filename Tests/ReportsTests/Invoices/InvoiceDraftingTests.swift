import Domain
import Testing
import Wording

@testable import Reports

@Suite struct InvoiceDraftingTests {
  static func input(
    _ change: (inout InvoiceDraftingInput) throws -> Void = { _ in }
  ) throws -> InvoiceDraftingInput {
    var input = InvoiceDraftingInput(
      contributions: [try InvoiceFixtures.contribution()],
      debtors: [try InvoiceFixtures.debtor()], settings: try InvoiceFixtures.settings())
    try change(&input)
    return input
  }

  static func drafts(_ input: InvoiceDraftingInput) -> InvoiceDrafts {
    InvoiceDrafting.drafts(input, wording: InvoiceFixtures.dutch)
  }

  @Test func `a contribution becomes a concept that cannot be taken for an invoice`() throws {
    let drafts = Self.drafts(try Self.input())
    let invoice = try #require(drafts.invoices.first)
    #expect(drafts.findings.isEmpty && drafts.stopped.isEmpty && drafts.invoices.count == 1)
    #expect(invoice.number == InvoiceNumber("CONCEPT-GM1900"))
    #expect(invoice.status == .concept)
    #expect(invoice.paymentReference.isEmpty)
    #expect(invoice.dueDate.iso == "2026-02-19")
    #expect(invoice.period.through?.iso == "2026-12-31")
    #expect(invoice.gross == Money(cents: 179_302))
    #expect(
      invoice.lines.map(\.name) == ["Contributie 2026, Gemeente Súdwest-Fryslân"])
    #expect(invoice.lines.map(\.description) == ["op basis van 91.241 inwoners"])
  }

  @Test func `a reason that is given in English stands on English invoices`() throws {
    let english = Wording(.english)
    let dutchOnly = InvoiceDrafting.drafts(try Self.input(), wording: english)
    #expect(dutchOnly.findings.map(\.code) == ["invoice_vat_text_not_translated"])
    #expect(dutchOnly.findings.first?.origin.column == "vat.text_en")
    #expect(dutchOnly.invoices.first?.vat == (try InvoiceFixtures.exempt()))
    let both = try Self.input { $0.settings.vat?.englishText = "Exempt" }
    let drafts = InvoiceDrafting.drafts(both, wording: english)
    #expect(drafts.findings.isEmpty)
    #expect(drafts.invoices.first?.vat.exemptionText == "Exempt")
    #expect(drafts.invoices.first?.vat.englishText == "")
    #expect(Self.drafts(both).invoices.first?.vat == (try InvoiceFixtures.exempt()))
  }

  @Test func `lines keep the VAT of their tariff, and groups the reasons of their lines`() throws {
    var other = try InvoiceFixtures.exempt()
    other.exemptionText = "Kleineondernemersregeling"
    let drafts = Self.drafts(
      try Self.input { input in
        let line = input.contributions[0].lines[0]
        let extra = try [InvoiceFixtures.standard(), other].map { vat in
          ContributionLine(
            tariff: TariffID("los"), old: .zero, new: Money(cents: 10_000), vat: vat)
        }
        input.contributions = [Contribution(debtor: DebtorID("GM1900"), lines: [line] + extra)]
      })
    let invoice = try #require(drafts.invoices.first)
    #expect(invoice.vatGroups.map(\.treatment.category) == [.exempt, .standard])
    #expect(invoice.vatGroups.map(\.base.cents) == [189_302, 10_000])
    #expect(invoice.vatAmount == Money(cents: 2_100))
    #expect(
      invoice.vatGroups[0].treatment.exemptionText
        == (try InvoiceFixtures.exempt()).exemptionText + "; Kleineondernemersregeling")
  }

  @Test func `outside the scope of VAT stands with nothing else on one invoice`() throws {
    let drafts = Self.drafts(
      try Self.input { input in
        let outside = ContributionLine(
          tariff: TariffID("gift"), old: .zero, new: Money(cents: 1),
          vat: try InvoiceFixtures.outsideScope())
        input.contributions = [
          Contribution(
            debtor: DebtorID("GM1900"), lines: input.contributions[0].lines + [outside])
        ]
      })
    #expect(drafts.invoices.isEmpty)
    #expect(
      drafts.findings.map(\.problem) == [
        .invoice(.invalid(term: "BT-118", rule: "BR-O-11", debtor: DebtorID("GM1900")))
      ])
  }

  @Test func `without a decision on VAT nobody is invoiced`() throws {
    let drafts = Self.drafts(try Self.input { $0.settings.vat = nil })
    #expect(drafts.invoices.isEmpty)
    #expect(drafts.findings.map(\.code) == ["invoice_vat_not_decided"])
    #expect(drafts.findings.map(\.origin.file) == ["leden.toml"])
    #expect(drafts.stopped == [DebtorID("GM1900")])
  }

  @Test func `without a complete seller nobody is invoiced`() throws {
    let without = Self.drafts(try Self.input { $0.settings.association.seller = nil })
    #expect(without.invoices.isEmpty)
    #expect(without.findings.map(\.problem) == [.invoice(.sellerIncomplete(term: "BG-4"))])
    let untaxed = Self.drafts(
      try Self.input { input in
        input.settings.association.seller?.vatNumber = nil
        input.contributions.append(try InvoiceFixtures.contribution("GM1901"))
        input.debtors.append(try InvoiceFixtures.debtor("GM1901"))
      })
    #expect(untaxed.invoices.isEmpty)
    #expect(untaxed.findings.map(\.problem) == [.invoice(.sellerIncomplete(term: "BT-31"))])
  }

  @Test func `a bad debtor stops its own invoice only`() throws {
    let drafts = Self.drafts(
      try Self.input { input in
        input.debtors[0].address.street = " "
        input.contributions.append(try InvoiceFixtures.contribution("GM1901"))
        input.debtors.append(try InvoiceFixtures.debtor("GM1901"))
      })
    #expect(drafts.invoices.map(\.debtor) == [DebtorID("GM1901")])
    #expect(drafts.stopped == [DebtorID("GM1900")])
    let finding = try #require(drafts.findings.first)
    #expect(
      finding.problem == .invoice(.missing(term: "BT-50", debtor: DebtorID("GM1900"))))
    #expect(finding.origin.row == 2 && finding.origin.column == "straat")
  }

  @Test func `a contribution of nothing makes no invoice and no finding`() throws {
    let drafts = Self.drafts(
      try Self.input { $0.contributions = [try InvoiceFixtures.contribution(cents: 0)] })
    #expect(drafts == InvoiceDrafts(invoices: [], findings: [], stopped: []))
  }

  @Test func `a contribution of an unknown debtor is reported`() throws {
    let drafts = Self.drafts(try Self.input { $0.debtors = [] })
    #expect(drafts.findings.map(\.problem) == [.invoice(.unknownDebtor(DebtorID("GM1900")))])
  }

  static let references: [(order: String, own: String, attention: String, reference: String)] = [
    ("PO1", "", "Team", ""), ("", "KP 12", "Team", "KP 12"), ("", " ", "Team", "Team"),
    ("", "", "", "Gemeente Súdwest-Fryslân"),
  ]

  @Test(arguments: references)
  func `a contact, department or name stands in for a reference that is not given`(
    order: String, own: String, attention: String, reference: String
  ) throws {
    let drafts = Self.drafts(
      try Self.input { input in
        input.debtors[0].orderReference = order
        input.debtors[0].buyerReference = own
        input.debtors[0].attention = attention
      })
    #expect(drafts.invoices.map(\.buyerReference) == [reference])
    let isFilledIn = order.isEmpty && own != "KP 12"
    #expect(drafts.findings.map(\.severity) == (isFilledIn ? [.notice] : []))
  }

  @Test func `by mail the legal number serves as address, over Peppol it does not`() throws {
    let mail = Self.drafts(
      try Self.input { input in
        input.debtors[0].endpoint = nil
        input.debtors[0].channel = .mail
      })
    #expect(
      mail.invoices.map(\.buyer.endpoint) == [
        PeppolEndpoint(scheme: "0190", value: "00000099501234000000")
      ])
    let peppol = Self.drafts(try Self.input { $0.debtors[0].endpoint = nil })
    #expect(
      peppol.findings.map(\.problem)
        == [.invoice(.missing(term: "BT-49", debtor: DebtorID("GM1900")))])
  }

  @Test func `a person needs no legal number and no network address`() throws {
    let drafts = Self.drafts(
      try Self.input { input in
        var person = input.debtors[0]
        (person.kvk, person.oin, person.endpoint) = (nil, nil, nil)
        (person.municipalities, person.kind) = ([], MemberKind("persoonlijk"))
        (person.orderReference, person.buyerReference, person.channel) = ("", "", .mail)
        input.debtors = [person]
        input.contributions = [
          Contribution(
            debtor: person.id,
            lines: [
              ContributionLine(
                tariff: TariffID("persoonlijk"), member: MemberNumber("1001"),
                old: Money(cents: 8_750), new: Money(cents: 9_146))
            ])
        ]
      })
    let invoice = try #require(drafts.invoices.first)
    #expect(drafts.findings.isEmpty)
    #expect(invoice.buyer.isPerson && !UBLInvoice.isPossible(invoice))
    #expect(invoice.lines.map(\.name) == ["Contributie 2026"])
    #expect(invoice.lines.map(\.description) == ["persoonlijk lidmaatschap"])
  }

  @Test func `what an organisation pays for its members says for whom`() throws {
    let invoice = try #require(
      Self.drafts(
        try Self.input { input in
          let debtor = input.debtors[0].id
          let numbers = ["1001", "1002"].map { MemberNumber($0) }
          input.contributions = [
            Contribution(
              debtor: debtor,
              lines: numbers.map {
                ContributionLine(
                  tariff: TariffID("persoonlijk"), member: $0, old: .zero, new: Money(cents: 9_146))
              })
          ]
          input.coveredMembers[debtor] = [
            CoveredMember(
              number: numbers[0], name: PersonName(written: "Sanne Proef"), functionTitle: "")
          ]
        }
      ).invoices.first)
    #expect(
      invoice.lines.map(\.description) == ["Persoonlijk, Sanne Proef", "Persoonlijk, 1002"])
  }

  @Test func `drafts come in the order of their debtors, whatever order they were given in`() throws
  {
    let names = ["GM1903", "GM1900", "GM1902"]
    let input = try Self.input { input in
      input.contributions = try names.map { try InvoiceFixtures.contribution($0) }
      input.debtors = try names.map { try InvoiceFixtures.debtor($0) }
    }
    #expect(Self.drafts(input).invoices.map(\.debtor.text) == names.sorted())
  }

  @Test func `released numbers have no gap and a payment reference each`() throws {
    let draft = try #require(Self.drafts(try Self.input()).invoices.first)
    let settings = try InvoiceFixtures.settings().invoices
    let first = InvoiceNumbering.numbered([draft, draft], from: 1, settings: settings)
    #expect(first.map(\.number.text) == ["2026-0001", "2026-0002"])
    let numbered = InvoiceNumbering.numbered([draft, draft], from: 9_999, settings: settings)
    #expect(numbered.map(\.number.text) == ["2026-9999", "2026-10000"])
    #expect(numbered.allSatisfy { $0.status == .released })
    #expect(numbered.allSatisfy { PaymentReference.isSound($0.paymentReference) })
    #expect(numbered.map(\.lines) == [draft.lines, draft.lines])
  }
}
