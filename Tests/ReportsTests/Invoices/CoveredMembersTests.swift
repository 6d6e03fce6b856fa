import Domain
import Testing

@testable import Reports

@Suite struct CoveredMembersTests {
  static func member(_ number: String, _ name: String, _ title: String) -> Member {
    Member(
      number: MemberNumber(number), name: PersonName(callName: "Noor", familyName: name),
      functionTitle: title, kind: MemberKind("via gemeente"), origin: Origin(file: "leden.csv"))
  }

  static let members = [
    member("3", "Zand", "leerpl. ambtenaar"), member("1", "Akker", "Bode"),
    member("2", "Zand", "LEERPLICHTAMBTENAAR"), member("4", "Zand", ""),
  ]

  private func numbers(_ payers: [String: String], of debtor: String) -> [String] {
    let covered = CoveredMembers.byDebtor(
      Self.members,
      payers: Dictionary(
        payers.map { (MemberNumber($0), DebtorID($1)) }, uniquingKeysWith: { $1 }),
      duplicates: [MemberNumber("3"): MemberNumber("2")],
      roles: [
        "leerpl. ambtenaar": .leerplichtambtenaar, "LEERPLICHTAMBTENAAR": .leerplichtambtenaar,
      ],
      wording: InvoiceFixtures.dutch)
    return (covered[DebtorID(debtor)] ?? []).map { "\($0.number) \($0.functionTitle)" }
  }

  @Test func `each person stands there once, with one spelling of the function`() {
    #expect(
      numbers(["1": "A", "2": "A", "3": "A", "4": "A"], of: "A") == [
        "1 Bode", "2 Leerplichtambtenaar", "4 ",
      ])
  }

  @Test func `a second membership that another debtor pays stands on that debtor's list`() {
    #expect(numbers(["2": "A", "3": "B"], of: "B") == ["3 Leerplichtambtenaar"])
  }
}
