import Domain
import Formats
import Testing
import Wording

@testable import Reports

struct DataFilesTests {
  private let year: SampleYear

  init() throws {
    year = try SampleYear()
  }

  private func lines(_ document: NamedDocument) -> [String] {
    String(decoding: document.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  @Test func `reconciliation has one row for every member number, sorted`() {
    let input = year.controlInput
    let document = ReconciliationFile.document(
      input.proposals.reversed(), directory: year.directory)
    let xml = "Imports/2026/Personeelsopgaven/landelijk.xml"
    #expect(document.path == "data/reconciliation.csv")
    #expect(
      lines(document) == [
        "member_number,outcome,staff_id,staff_source,new_function,new_municipality,duplicate_of,"
          + "probability,status,reason",
        "10001,function_changed,P-1,\(xml),Doorstroomcoach,,,0.9700,proposed,new_function_here",
        "10002,municipality_changed,P-2,\(xml),,Amsterdam,,0.9911,applied,"
          + "new_employer_same_function",
        "10003,both_changed,P-3,\(xml),Doorstroomcoach,Amsterdam,,0.9000,proposed,"
          + "new_employer_new_function",
        "10004,left,,,,,,0.8800,proposed,employment_ended",
        "10005,uncertain,,,,,,0.6000,proposed,several_candidates",
        "10006,municipality_merged,,,,Dijk en Waard,,0.9999,applied,municipality_merged",
        "10007,duplicate,,,,,10001,0.9300,proposed,same_person_twice",
        "10008,not_checkable,,,,,,0.9900,proposed,nothing_delivered",
        "10009,function_changed,P-9,\(xml),Doorstroomcoach,,,0.9950,proposed,new_function_here",
        "10010,confirmed,,,,,,0.9900,proposed,same_person_same_job",
        "10011,uncertain,,,,,,1.0000,set_aside,row_set_aside", "",
      ])
  }

  @Test func `a cell that the outcome does not speak of is empty`() {
    let staff = year.staff("P-1")
    let assessment = Assessment(
      member: MemberNumber("1"), outcome: .left, staff: staff, newFunction: "x",
      newMunicipality: MunicipalityCode("GM0363"), probability: Probability(units: 1),
      reason: .employmentEnded)
    let document = ReconciliationFile.document(
      [year.proposal(assessment)], directory: year.directory)
    #expect(lines(document)[1] == "1,left,,,,,,0.0001,proposed,employment_ended")
  }

  @Test func `new staff are named by number, municipality and title only`() {
    let document = NewStaffFile.document(
      [
        year.staff("P-9", "Noor", "Smit", function: "Coach, junior", at: "RBL Noord"),
        year.staff("P-10", "Bo", "Bos", at: "Utrecht"), year.staff("", "X", "Y", at: "Atlantis"),
      ], directory: year.directory)
    #expect(
      lines(document) == [
        "staff_id,municipality_code,function", ",,Doorstroomcoach",
        "P-10,GM0344,Doorstroomcoach", "P-9,GM0014,\"Coach, junior\"", "",
      ])
  }

  @Test func `findings are in the order of their places and hide what is forbidden`() {
    let origin = Origin(
      file: "Imports/2026/leden.csv", row: 12, column: "Lid sinds", columnIndex: 4)
    let findings = [
      Finding(.reading(.dateDoesNotExist), at: origin, value: "31-02-2019"),
      Finding(
        .reading(.dateDoesNotExist), at: Origin(file: "Imports/2026/leden.csv", row: 9),
        value: "=1+1"),
      Finding(
        .reading(.forbiddenColumn), at: Origin(file: "Imports/2026/leden.csv", column: "BSN"),
        value: "123456782"),
      Finding(.reading(.empty), at: Origin(file: "Imports/2026/Leeg.xlsx", sheet: "Blad1")),
    ]
    let document = FindingsFile.document(findings) { "zin over \($0.code), echt" }
    #expect(
      lines(document) == [
        "severity,code,file,sheet,row,column,value,message",
        "warning,file_empty,Imports/2026/Leeg.xlsx,Blad1,,,,\"zin over file_empty, echt\"",
        "notice,column_forbidden,Imports/2026/leden.csv,,,BSN,,\"zin over column_forbidden, echt\"",
        "error,date_does_not_exist,Imports/2026/leden.csv,,9,,'=1+1,"
          + "\"zin over date_does_not_exist, echt\"",
        "error,date_does_not_exist,Imports/2026/leden.csv,,12,Lid sinds,31-02-2019,"
          + "\"zin over date_does_not_exist, echt\"", "",
      ])
  }

  @Test func `tariffs are plain decimals`() {
    let document = TariffsFile.document([
      TariffChange(
        tariff: TariffID("gemeente/per_inwoner"), unit: .euroPerInhabitant,
        old: .rate(UnitRate(units: 1_480)), new: .rate(UnitRate(units: 1_547))),
      TariffChange(
        tariff: TariffID("gemeente/basis"), unit: .euro, old: .amount(Money(cents: 42_350)),
        new: .amount(Money(cents: 44_264))),
    ])
    #expect(
      lines(document) == [
        "tariff,unit,old,new", "gemeente/basis,EUR,423.50,442.64",
        "gemeente/per_inwoner,EUR/inhabitant,0.01480,0.01547", "",
      ])
  }

  @Test func `a debtor has one row for each tariff`() {
    func line(_ tariff: String, _ old: Int64, _ new: Int64) -> ContributionLine {
      ContributionLine(tariff: TariffID(tariff), old: Money(cents: old), new: Money(cents: new))
    }
    let document = ContributionsFile.document([
      Contribution(
        debtor: DebtorID("RBL"), lines: [line("b", 100, 105), line("a", 1, 2), line("b", 100, 105)]),
      Contribution(debtor: DebtorID("GM0014"), lines: [line("a", 10_000, 10_452)]),
    ])
    #expect(
      lines(document) == [
        "debtor,tariff,old_cents,new_cents", "GM0014,a,10000,10452", "RBL,a,1,2", "RBL,b,200,210",
        "",
      ])
  }

  @Test func `billing lists members by number, then debtors without members`() {
    func billing(
      _ member: String?, _ debtor: String?, _ status: Billing.Status, _ reason: Billing.Reason
    ) -> Billing {
      Billing(
        member: member.map { MemberNumber($0) }, debtor: debtor.map { DebtorID($0) },
        number: status == .billed ? InvoiceNumber("2026-0001") : nil, status: status, reason: reason
      )
    }
    let document = BillingFile.document([
      billing(nil, "GM0363", .billed, .debtorWithoutMembers),
      billing("10001", "GM0014", .held, .openProposal),
      billing(nil, "GM0344", .exempt, .exemptByOffice), billing("999", nil, .held, .noDebtor),
    ])
    #expect(
      lines(document) == [
        "member_number,debtor,number,status,reason", "999,,,held,no_debtor",
        "10001,GM0014,,held,open_proposal", ",GM0344,,exempt,exempt_by_office",
        ",GM0363,2026-0001,billed,debtor_without_members", "",
      ])
  }

  @Test func `invoices are in the order of their numbers`() throws {
    let invoice = try SampleInvoice.invoice("2026-0002", debtor: "GM0014", cents: 44_264)
    var credit = try SampleInvoice.invoice("2026-0001", debtor: "GM0344", cents: 10_000)
    credit.kind = .creditNote
    credit.status = .released
    credit.paymentReference = ""
    let document = InvoicesFile.document([
      InvoiceRecord(invoice, pdf: "facturen/a.pdf", ubl: "facturen/a.xml"),
      InvoiceRecord(credit, pdf: "", ubl: ""),
    ])
    #expect(
      lines(document) == [
        "number,kind,debtor,issue_date,due_date,net_cents,vat_cents,gross_cents,payment_reference,"
          + "pdf,ubl,status",
        "2026-0001,credit_note,GM0344,2026-02-01,2026-03-03,10000,0,10000,,,,released",
        "2026-0002,invoice,GM0014,2026-02-01,2026-03-03,44264,0,44264,RF18,facturen/a.pdf,"
          + "facturen/a.xml,concept", "",
      ])
  }

  @Test func `every member is in the file of the rayons`() {
    let document = RayonsFile.document(
      [
        RayonPlacement(member: MemberNumber("10002"), rayon: RayonCode("N"), reason: .shielded),
        RayonPlacement(member: MemberNumber("999"), rayon: RayonCode("N"), reason: nil),
        RayonPlacement(member: MemberNumber("10003"), rayon: nil, reason: .workplaceUnknown),
      ], rayons: year.rayons)
    #expect(
      lines(document) == [
        "member_number,rayon,listed,reason", "999,Noord,yes,", "10002,Noord,no,shielded",
        "10003,,no,workplace_unknown", "",
      ])
  }

  @Test func `changes of the rayons name member, rayon and field`() {
    func entry(_ rayon: String, _ place: String) -> RayonListEntry {
      RayonListEntry(
        member: MemberNumber("10001"), rayon: RayonCode(rayon), name: "Proef, Sanne",
        municipality: place, function: "Leerplichtambtenaar", email: "")
    }
    let changes = RayonChange.between([entry("N", "Groningen")], and: [entry("M", "Utrecht")])
    #expect(
      lines(RayonChangesFile.document(changes, rayons: year.rayons)) == [
        "member_number,rayon,change,field,old,new", "10001,Midden,moved_in,,Noord,Midden",
        "10001,Noord,moved_out,,Noord,Midden",
        "10001,Midden,changed,municipality,Groningen,Utrecht", "",
      ])
  }

  @Test func `the budget is JSON in whole cents`() {
    let tieOut = BudgetTieOut(
      previousBudget: nil, budget: Money(cents: 40_391_300), oldTotal: Money(cents: 38_644_600),
      newTotal: Money(cents: 40_391_336), rateEffect: Money(cents: 1_746_736),
      volumeEffect: .zero, roundingEffect: .zero, tolerance: Money(cents: 221),
      indexation: Percentage(units: 45_200))
    #expect(
      lines(BudgetFile.document(tieOut)) == [
        "{", "  \"indexation_percent\": 4.52,", "  \"previous_budget_cents\": null,",
        "  \"budget_cents\": 40391300,", "  \"old_total_cents\": 38644600,",
        "  \"new_total_cents\": 40391336,", "  \"late_total_cents\": 0,",
        "  \"rate_effect_cents\": 1746736,",
        "  \"volume_effect_cents\": 0,", "  \"rounding_effect_cents\": 0,",
        "  \"difference_cents\": 36,", "  \"tolerance_cents\": 221,", "  \"ties\": true", "}", "",
      ])
  }
}
