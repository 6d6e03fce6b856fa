import Domain
import Testing

@testable import Renewal

@Suite struct ContributionTests {
  static let tariffs = [
    Fixture.tariff(
      "gemeente", .basePlusPerInhabitant, fixed: 40_000, rate: 1_000, maximum: 300_000),
    Fixture.tariff("samenwerkingsverband", .sumOfParticipants),
    Fixture.tariff("persoonlijk", .fixed, fixed: 8_750),
    Fixture.tariff("aspirant", .fixed, fixed: 4_250),
    Fixture.tariff("organisatie", .fixed, fixed: 41_250),
    Fixture.tariff("erelid", .fixed, fixed: 0),
  ]

  private func renew(
    _ debtors: [Debtor], members: [Member] = [], settings: Settings? = nil
  ) -> RenewalResult {
    Fixture.renew(Self.tariffs, debtors, members: members, settings: settings)
  }

  @Test func `a municipality pays by its own inhabitants, cut off at the maximum`() {
    let result = renew([
      Fixture.debtor("GM0001", for: ["0001"]), Fixture.debtor("GM0003", for: ["0003"]),
      Fixture.debtor("GM0002", for: ["0002"], inhabitants: 21_000),
    ])
    #expect(
      Fixture.lines(result) == [
        "GM0001 gemeente 500.00 522.58", "GM0002 gemeente 610.00 637.53",
        "GM0003 gemeente 3000.00 3135.60",
      ])
    #expect(result.contributions.map(\.lines.first?.inhabitants) == [10_000, 21_000, 300_000])
    #expect(result.findings.isEmpty)
  }

  @Test func `a shared body pays the sum of its municipalities, each rounded on its own`() {
    let result = renew([
      Fixture.debtor("RBL", "samenwerkingsverband", for: ["0002", "0001"], inhabitants: 99)
    ])
    #expect(
      Fixture.lines(result) == ["RBL gemeente 500.00 522.58", "RBL gemeente 600.00 627.08"])
    #expect(result.contributions.first?.lines.map(\.municipality?.text) == ["GM0001", "GM0002"])
  }

  @Test func `a discount comes off after minimum and maximum, and before pro rata`() {
    let tariffs = [
      Fixture.tariff(
        "gemeente", .basePlusPerInhabitant, fixed: 40_000, rate: 1_000, maximum: 45_000,
        discount: 100_000),
      Fixture.tariff("student", .fixed, fixed: 3_333, minimum: 5_000, discount: 250_000),
    ]
    let result = Fixture.renew(
      tariffs, [Fixture.debtor("GM0001", for: ["0001"])],
      members: [Fixture.member("7", "Student", since: "2026-07-01")],
      settings: Fixture.settings(percentage: 0, proRata: .month))
    #expect(
      Fixture.lines(result) == ["7 student 18.75 18.75", "GM0001 gemeente 405.00 405.00"])
  }

  @Test func `a line keeps how the tariff treats VAT`() {
    let taxed = VATTreatment(
      category: .standard, rate: Percentage(units: 210_000), exemptionText: "",
      decidedBy: "bestuur", decidedOn: Fixture.date("2025-10-14"))
    let result = Fixture.renew(
      [Fixture.tariff("organisatie", .fixed, fixed: 10_000, vat: taxed)],
      [Fixture.debtor("X", "organisatie")])
    #expect(result.contributions.first?.lines.map(\.vat) == [taxed])
  }

  @Test func `an ended municipality is paid as the one it went up in`() {
    let result = renew([Fixture.debtor("GM0009", for: ["0009"])])
    #expect(result.contributions.first?.lines.map(\.municipality?.text) == ["GM0001"])
  }

  @Test func `a row left over from before a merger is not charged beside the new one`() {
    let result = renew([
      Fixture.debtor("GM0001", for: ["0001"]), Fixture.debtor("GM0009", for: ["0009"]),
      Fixture.debtor("GM0008", for: ["0008"], inhabitants: 5_000),
    ])
    #expect(result.contributions.map(\.debtor.text) == ["GM0001"])
    #expect(
      result.unbilled == [DebtorID("GM0008"): .outsideYear, DebtorID("GM0009"): .outsideYear])
    #expect(result.findings.isEmpty)
  }

  @Test func `a debtor without inhabitants is listed and not charged`() {
    let result = renew([
      Fixture.debtor("X", for: ["0777"]), Fixture.debtor("Y", "samenwerkingsverband"),
    ])
    #expect(result.contributions.isEmpty)
    #expect(result.unbilled == [DebtorID("X"): .undetermined, DebtorID("Y"): .undetermined])
    #expect(
      result.findings.map(\.problem) == [
        .contribution(.noInhabitants(debtor: DebtorID("X"))),
        .contribution(.noInhabitants(debtor: DebtorID("Y"))),
      ])
  }

  @Test func `a municipality that two debtors pay for is charged to neither`() {
    let result = renew([
      Fixture.debtor("GM0001", for: ["0001"]), Fixture.debtor("GM0003", for: ["0003"]),
      Fixture.debtor("RBL", "samenwerkingsverband", for: ["0001", "0002"]),
    ])
    #expect(result.contributions.map(\.debtor.text) == ["GM0003"])
    #expect(result.unbilled == [DebtorID("GM0001"): .undetermined, DebtorID("RBL"): .undetermined])
    #expect(
      result.findings.map(\.problem) == [
        .contribution(.paidTwice(municipality: Fixture.code("0001")))
      ])
  }

  @Test func `an exempted debtor leaves its municipality to the one that pays`() {
    let result = renew(
      [
        Fixture.debtor("GM0001", for: ["0001"], exemption: "betaald door het bureau"),
        Fixture.debtor("RBL", "samenwerkingsverband", for: ["0001", "0002"]),
      ], members: [Fixture.member("1", at: .municipality(Fixture.code("0001")))])
    #expect(result.findings.isEmpty)
    #expect(result.contributions.map(\.debtor.text) == ["RBL"])
    #expect(result.payers == [MemberNumber("1"): DebtorID("RBL")])
  }

  @Test func `a kind without a tariff is said once, for debtors and for members`() {
    let result = renew(
      [Fixture.debtor("V", "vriend")],
      members: [
        Fixture.member("2", "Donateur"), Fixture.member("3", "donateur"),
        Fixture.member("4", "via gemeente"), Fixture.member("5", ""),
      ])
    #expect(
      result.findings.map(\.problem) == [
        .contribution(.noTariff(kind: MemberKind("Donateur"))),
        .contribution(.noTariff(kind: MemberKind("vriend"))),
      ])
    #expect(result.unbilled[DebtorID("V")] == .noTariff)
  }

  @Test func `a class table that leaves out a number of inhabitants is a missing tariff`() {
    let result = Fixture.renew(
      [Fixture.tariff("gemeente", .fixedClass, bounds: (0, 9_999), fixed: 100)],
      [Fixture.debtor("GM0001", for: ["0001"])])
    #expect(result.findings.map(\.code) == ["tariff_missing_for_kind"])
  }

  @Test func `who pays for themselves is a debtor without standing in the table`() {
    let result = renew([], members: [Fixture.member("10", "Persoonlijk")])
    #expect(Fixture.lines(result) == ["10 persoonlijk 87.50 91.46"])
    #expect(result.debtors.map(\.name) == ["Noor Tak"])
    #expect(result.contributions.first?.lines.first?.member == MemberNumber("10"))
  }

  @Test func `a row of the table takes the place of the member`() {
    let rows = [
      Fixture.debtor("P1", "persoonlijk", members: ["10"]),
      Fixture.debtor("11", "persoonlijk"),
      Fixture.debtor("GM0001", for: ["0001"], members: ["12"]),
    ]
    let result = renew(
      rows,
      members: [
        Fixture.member("10", "persoonlijk"), Fixture.member("11", "persoonlijk"),
        Fixture.member("12", "aspirant"), Fixture.member("13", "aspirant", debtor: "P1"),
      ])
    #expect(
      Fixture.lines(result) == [
        "11 persoonlijk 87.50 91.46",
        "GM0001 gemeente 500.00 522.58", "GM0001 aspirant 42.50 44.42",
        "P1 persoonlijk 87.50 91.46", "P1 aspirant 42.50 44.42",
      ])
    #expect(result.debtors.map(\.id.text) == ["11", "GM0001", "P1"])
  }

  @Test func `an organisation pays once for all its people`() {
    let result = renew(
      [Fixture.debtor("O1", "organisatie", members: ["1", "2"])],
      members: [Fixture.member("1", "via organisatie"), Fixture.member("2", "via organisatie")])
    #expect(Fixture.lines(result) == ["O1 organisatie 412.50 431.15"])
    #expect(result.payers.count == 2)
  }

  @Test func `exempt, free of charge and ended debtors owe nothing and say why`() {
    let result = renew(
      [
        Fixture.debtor("A", for: ["0001"], exemption: "proefjaar"),
        Fixture.debtor("B", for: ["0002"], until: "2025-12-31"),
        Fixture.debtor("C", "erelid", members: ["3"]),
      ], members: [Fixture.member("3", "erelid")])
    #expect(result.contributions.isEmpty)
    #expect(
      result.unbilled == [
        DebtorID("A"): .exempted, DebtorID("B"): .outsideYear, DebtorID("C"): .zeroTariff,
      ])
  }

  @Test func `someone is paid for by the municipality or shared body of the workplace`() {
    let result = renew(
      [
        Fixture.debtor("GM0001", for: ["0001"]), Fixture.debtor("GM0003", for: ["0003"]),
      ],
      members: [
        Fixture.member("1", at: .municipality(Fixture.code("0001"))),
        Fixture.member(
          "2", at: .ended(Fixture.code("0009"), successors: [Fixture.code("0001")])),
        Fixture.member("3", at: .bureau(BureauID("rbl zee"))),
        Fixture.member("4", at: .municipality(Fixture.code("0002"))),
        Fixture.member("5", at: .unknown),
      ])
    #expect(
      result.payers == [
        MemberNumber("1"): DebtorID("GM0001"), MemberNumber("2"): DebtorID("GM0001"),
        MemberNumber("3"): DebtorID("GM0003"),
      ])
  }

  @Test func `a shared body that is a debtor pays for its own people`() {
    let result = renew(
      [
        Fixture.debtor(
          "R7", "samenwerkingsverband", for: ["0002", "0003"], name: "rbl zee")
      ],
      members: [Fixture.member("3", at: .bureau(BureauID("rbl zee")))])
    #expect(result.payers == [MemberNumber("3"): DebtorID("R7")])
  }

  @Test func `the order of rows changes nothing`() {
    let debtors = [
      Fixture.debtor("GM0001", for: ["0001"]), Fixture.debtor("GM0002", for: ["0002"]),
      Fixture.debtor("P", "persoonlijk", members: ["8", "9"]),
    ]
    let members = [
      Fixture.member("9", "persoonlijk"), Fixture.member("8", "persoonlijk"),
      Fixture.member("7", "aspirant"),
    ]
    let one = renew(debtors, members: members)
    let other = renew(debtors.reversed(), members: members.reversed())
    #expect(one.contributions == other.contributions)
    #expect(one.debtors == other.debtors)
    #expect(one.payers == other.payers)
  }
}
