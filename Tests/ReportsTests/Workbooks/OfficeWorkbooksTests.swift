import Domain
import Formats
import Testing
import Wording

@testable import Reports

struct OfficeWorkbooksTests {
  private let year: SampleYear

  init() throws {
    year = try SampleYear()
  }

  // MARK: Website

  @Test func `changes for the website stand old beside new, by member`() throws {
    let changes = [
      WebsiteChange(
        member: year.member(10_002, "Joris", "Berg", prefix: "van den"), field: .memberUntil,
        old: "", new: "2026-01-15", key: ProposalKey("k2"),
        ruling: Ruling(
          verdict: .accept,
          stamp: Stamp(date: try InvoiceFixtures.date("2026-01-20"), actor: "Noor"),
          origin: Origin(file: "Reports/2026/ledencontrole 2026.xlsx", sheet: "Weg", row: 7))),
      WebsiteChange(
        member: year.member(999), field: .functionTitle, old: "Leerplichtambtenaar",
        new: "=HYPERLINK(1)", key: ProposalKey("k1")),
    ]
    let delivered = ["k1": "sanne@utrecht.example", "k2": "j.berg@zeist.example"].map {
      (ProposalKey($0), EmailAddress($1))
    }
    let document = try WebsiteChangesWorkbook.document(
      changes,
      delivered: Dictionary(
        uniqueKeysWithValues: delivered.compactMap { key, email in
          email.map { (key, $0) }
        }),
      frame: year.frame)
    let contents = try SheetContents(document.bytes)
    #expect(document.path == "wijzigingen website 2026.xlsx")
    #expect(
      contents["Wijzigingen"].suffix(3).map { $0.prefix(6) } == [
        ["Lidnummer", "Naam", "Gegeven", "Staat op de website", "Moet worden", "E-mail"],
        [
          "999", "Proef, Sanne", "Functie", "Leerplichtambtenaar", "=HYPERLINK(1)",
          "sanne@utrecht.example",
        ],
        [
          "10002", "Berg, Joris van den", "Lid tot en met", "", "15-01-2026",
          "joris@utrecht.example",
        ],
      ])
    #expect(
      contents["Wijzigingen"].suffix(2).map { $0.dropFirst(6).prefix(2) } == [
        ["", "regel in leden.toml"],
        [
          "j.berg@zeist.example",
          "Overnemen, op 20-01-2026 vastgelegd door Noor (ledencontrole 2026.xlsx, blad ‘Weg’, rij 7)",
        ],
      ])
  }

  @Test func `without changes the website is up to date`() throws {
    let contents = try SheetContents(
      WebsiteChangesWorkbook.document([], frame: year.frame).bytes)
    #expect(contents["Wijzigingen"].last?.first == "De website is bij.")
  }

  // MARK: Invoices

  @Test func `the register adds up, credit notes against it`() throws {
    var credit = try SampleInvoice.invoice("C-1", debtor: "GM0344", cents: 10_000)
    credit.kind = .creditNote
    credit.status = .released
    let records = [
      InvoiceRecord(
        try SampleInvoice.invoice("2026-0002", debtor: "GM0014", cents: 44_264), pdf: "a.pdf",
        ubl: "a.xml"), InvoiceRecord(credit, pdf: "", ubl: ""),
    ]
    let document = try InvoiceRegisterWorkbook.document(records, frame: year.frame)
    let rows = try SheetContents(document.bytes)["Facturen"]
    #expect(document.path == "factuurregister 2026.xlsx")
    #expect(rows[1] == ["2 documenten, samen €\u{A0}342,64: 1 concept en 1 definitief."])
    #expect(
      rows[3].prefix(9) == [
        "2026-0002", "Factuur", "GM0014", "Gemeente Proef", "2026-02-01", "2026-03-03", "442.64",
        "0", "442.64",
      ])
    #expect(rows[4][8] == "-100")
    #expect(rows[5] == ["Samen", "", "", "", "", "", "342.64", "0", "342.64"])
  }

  @Test func `missing invoice data are listed by debtor, what stops an invoice first`() throws {
    func finding(_ problem: InvoiceProblem) -> Finding {
      Finding(.invoice(problem), at: Origin(file: "debiteuren.csv", row: 2))
    }
    let debtor = Debtor(
      id: DebtorID("GM0014"), name: "Gemeente Groningen", kind: MemberKind("gemeente"),
      address: PostalAddress(street: "", postcode: "", city: ""),
      email: EmailAddress("facturen@groningen.example"),
      origin: Origin(file: "debiteuren.csv", row: 2))
    let document = try MissingInvoiceDataWorkbook.document(
      [
        finding(.noMailAddress(debtor: DebtorID("GM0001"))),
        finding(.missing(term: "BT-50", debtor: DebtorID("GM0344"))),
        finding(.missing(term: "BT-50", debtor: DebtorID("GM0014"))), finding(.vatNotDecided),
        Finding(.reading(.empty), at: Origin(file: "leeg.csv")),
      ], debtors: [debtor], frame: year.frame)
    let rows = try SheetContents(document.bytes)["Ontbrekend"]
    #expect(document.path == "ontbrekende factuurgegevens 2026.xlsx")
    #expect(rows[1][0].hasPrefix("2 debiteuren krijgen geen factuur"))
    #expect(rows[2][0].hasPrefix("Er is nog niet besloten hoe de btw"))
    #expect(rows.suffix(3).map { $0[0] } == ["GM0014", "GM0344", "GM0001"])
    #expect(
      rows.suffix(3).map { $0[2] } == ["geen factuur", "geen factuur", "graag nakijken"])
    #expect(rows[rows.count - 3][1] == "Gemeente Groningen")
    #expect(rows[rows.count - 3][4] == "facturen@groningen.example")
  }

  // MARK: Tariffs

  private func tariffInput(budget: Int64 = 40_391_300) throws -> TariffWorkbook.Input {
    func owed(_ debtor: String, _ old: Int64, _ new: Int64) -> Contribution {
      Contribution(
        debtor: DebtorID(debtor),
        lines: [
          ContributionLine(
            tariff: TariffID("gemeente/basis"), inhabitants: 1_000, old: Money(cents: old),
            new: Money(cents: new))
        ])
    }
    let tieOut = BudgetTieOut(
      previousBudget: Money(cents: 38_644_600), budget: Money(cents: budget),
      oldTotal: Money(cents: 38_644_600), newTotal: Money(cents: 40_391_336),
      rateEffect: Money(cents: 1_746_736), volumeEffect: .zero, roundingEffect: .zero,
      tolerance: Money(cents: 221), indexation: Percentage(units: 45_200))
    return TariffWorkbook.Input(
      changes: [
        TariffChange(
          tariff: TariffID("gemeente/per_inwoner"), unit: .euroPerInhabitant,
          old: .rate(UnitRate(units: 1_480)), new: .rate(UnitRate(units: 1_547))),
        TariffChange(
          tariff: TariffID("gemeente/basis"), unit: .euro, old: .amount(Money(cents: 42_350)),
          new: .amount(Money(cents: 44_264))),
      ], contributions: [owed("GM0344", 10_000, 10_452), owed("GM0014", 11_250, 11_759)],
      debtors: [], tieOut: tieOut,
      indexation: IndexationSettings(
        percentage: Percentage(units: 45_200), rounding: .halfUp, source: "CBS",
        effectiveDate: try #require(CalendarDate(year: 2026, month: 1, day: 1)), decidedOn: nil))
  }

  @Test func `tariffs and debtors stand old beside new and are tied out`() throws {
    let document = try TariffWorkbook.document(try tariffInput(), frame: year.frame)
    let contents = try SheetContents(document.bytes)
    #expect(document.path == "tarieven 2026.xlsx")
    #expect(contents.names == ["Tarieven", "Per debiteur", "Aansluiting begroting"])
    #expect(
      contents["Tarieven"].suffix(2) == [
        ["Gemeente, basisbedrag", "euro", "423.5", "442.64", "19.14", "gemeente/basis"],
        [
          "Gemeente, per inwoner", "euro per inwoner", "0.0148", "0.01547", "0.00067",
          "gemeente/per_inwoner",
        ],
      ])
    #expect(
      contents["Per debiteur"].suffix(3) == [
        ["GM0014", "", "1000", "112.5", "117.59", "5.09", "+4,52%", "Gemeente, basisbedrag"],
        ["GM0344", "", "1000", "100", "104.52", "4.52", "+4,52%", "Gemeente, basisbedrag"],
        ["Samen", "", "", "212.5", "222.11", "9.61", "+4,52%"],
      ])
    #expect(
      contents["Aansluiting begroting"][1][0]
        == "De contributie sluit aan op de begroting: het verschil is €\u{A0}0,36.")
    #expect(contents["Aansluiting begroting"].contains(["Begroting dit jaar", "403913"]))
  }

  @Test(arguments: [
    (40_392_000 as Int64, "De contributie komt €\u{A0}6,64 tekort voor de begroting."),
    (40_391_000, "De contributie komt €\u{A0}3,36 boven de begroting uit."),
  ])
  func `a budget that is missed is said plainly`(budget: Int64, sentence: String) throws {
    let document = try TariffWorkbook.document(try tariffInput(budget: budget), frame: year.frame)
    #expect(try SheetContents(document.bytes)["Aansluiting begroting"][1][0] == sentence)
  }

  // MARK: Findings

  @Test func `findings, files, columns and coverage each have a sheet`() throws {
    var rows = RowCounts()
    rows.read = 10
    rows.accepted = 8
    rows.setAside = 2
    let utrecht = try #require(MunicipalityCode("GM0344"))
    let file = "Imports/2026/hr.csv"
    let source = SourceFile(
      path: file, kind: .staffList, sha256: "", size: 1, rows: rows,
      municipalities: [utrecht: 8],
      columns: [
        ColumnReading(heading: "Achternaam", field: "familyName"),
        ColumnReading(heading: "BSN", field: ""),
      ])
    let findings = [
      Finding(
        .reading(.forbiddenColumn), at: Origin(file: file, column: "BSN", columnIndex: 1),
        value: "123"),
      Finding(
        .reading(.notADate), at: Origin(file: file, row: 7, column: "In dienst", columnIndex: 26),
        value: "ooit"),
    ]
    // Without the place, which has columns of its own.
    func sentence(_ finding: Finding) -> String {
      let wording = year.wording
      return wording.capitalized(
        wording.sentence(for: finding.problem, value: finding.code == "not_a_date" ? "ooit" : ""))
    }
    let document = try FindingsWorkbook.document(
      .init(
        sources: [source], findings: findings, members: [year.member(10_001)],
        directory: year.directory), frame: year.frame)
    let contents = try SheetContents(document.bytes)
    #expect(document.path == "bevindingen 2026.xlsx")
    #expect(contents.names == ["Bevindingen", "Per bestand", "Kolommen", "Dekking"])
    #expect(
      contents["Bevindingen"].suffix(2) == [
        ["fout", file, "", "7", "AA In dienst", "ooit", sentence(findings[1])],
        ["ter informatie", file, "", "", "B BSN", "", sentence(findings[0])],
      ])
    #expect(contents["Bevindingen"][1] == ["1 fout, 0 waarschuwingen en 1 mededeling."])
    #expect(
      contents["Per bestand"].suffix(2) == [
        [file, "Personeelsopgaven", "10", "8", "0", "2", "1", "0", "1"],
        ["Samen", "", "10", "8", "0", "2", "1", "0", "1"],
      ])
    #expect(
      contents["Kolommen"].suffix(2) == [
        [file, "Achternaam", "achternaam"], [file, "BSN", "(niet gelezen)"],
      ])
    #expect(contents["Dekking"].last == ["Utrecht", "GM0344", "", "ja", "8", "1", file])
    #expect(contents["Dekking"][1] == ["1 van de 5 gemeenten komen in een opgave voor (20,0%)."])
  }

  @Test func `each workbook is the same for the same input in any order`() throws {
    var input = try tariffInput()
    let bytes = try TariffWorkbook.document(input, frame: year.frame).bytes
    input.changes.reverse()
    input.contributions.reverse()
    #expect(try TariffWorkbook.document(input, frame: year.frame).bytes == bytes)
  }
}
