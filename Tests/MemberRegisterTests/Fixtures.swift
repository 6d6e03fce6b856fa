import Domain
import Foundation
import MemberRegister

/// A folder of its own for one test, gone afterwards.
func withFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("register-\(UUID().uuidString)").path
  defer {
    do { try FileManager.default.removeItem(atPath: folder) } catch CocoaError.fileNoSuchFile {
    } catch { preconditionFailure("\(error)") }
  }
  return try body(folder)
}

/// A blank register in a folder of its own.
func withRegister<Value>(_ body: (MemberRegister) throws -> Value) throws -> Value {
  try withFolder { folder in
    try body(MemberRegister(at: folder + "/Register/leden.sqlite", waiting: 0))
  }
}

enum Invented {
  static func date(_ iso: String) -> CalendarDate {
    guard let date = CalendarDate(iso: iso) else { preconditionFailure(iso) }
    return date
  }

  static func code(_ text: String) -> MunicipalityCode {
    guard let code = MunicipalityCode(text) else { preconditionFailure(text) }
    return code
  }

  static let stamp = Stamp(date: date("2026-01-05"), actor: "Noor")

  static let names: [MunicipalityCode: String] = [
    code("GM0344"): "Utrecht", code("GM0363"): "Amsterdam",
  ]

  static let reference = ReferenceData(
    directory: MunicipalityDirectory(
      referenceDate: date("2026-01-01"), municipalities: [], ended: [], bureaus: [], aliases: []),
    functions: FunctionDictionary(entries: []),
    names: NameTables(prefixes: [:], givenNames: [:], surnameCounts: [:]))

  static func member(
    _ number: String, function: String = "Leerplichtambtenaar", place: String = "GM0344",
    phone: String = "+31612345678", row: Int = 2, file: String = "Imports/2026/leden.csv"
  ) -> Member {
    let code = code(place)
    return Member(
      number: MemberNumber(number),
      name: PersonName(
        initials: "S.", callName: "Sanne", prefix: "de", familyName: "Vries\(number)"),
      email: EmailAddress("sanne\(number)@utrecht.example"), phone: phone,
      functionTitle: function,
      workplace: Workplace(written: names[code] ?? place, meaning: .municipality(code)),
      kind: MemberKind("via gemeente"), memberSince: date("2019-03-01"), newsletter: true,
      origin: Origin(file: file, row: row))
  }

  static func list(
    _ members: [Member], digest: Character = "a", setAside: [String] = [],
    file: String = "Imports/2026/leden.csv"
  ) -> YearInput {
    var rows = RowCounts()
    rows.read = members.count + setAside.count
    rows.accepted = members.count
    rows.setAside = setAside.count
    return YearInput(
      members: members,
      membersSetAside: setAside.map {
        SetAsideMember(number: MemberNumber($0), origin: Origin(file: file, row: 99))
      },
      reference: reference,
      sources: [
        SourceFile(
          path: file, kind: .memberList, sha256: String(repeating: digest, count: 64), size: 100,
          rows: rows)
      ])
  }

  static func staff(
    _ id: String, function: String = "Doorstroomcoach", place: String = "GM0344", row: Int = 2,
    file: String = "Imports/2026/personeel.csv"
  ) -> StaffRecord {
    let code = code(place)
    return StaffRecord(
      id: StaffID(id), name: PersonName(initials: "S.", familyName: "Vries\(id)"),
      employer: Workplace(written: names[code] ?? place, meaning: .municipality(code)),
      functionTitle: function, origin: Origin(file: file, row: row))
  }

  static func terms(
    rules: Set<Outcome> = [], people: [String: Assessment] = [:], on day: String = "2026-01-01"
  ) -> Settlement.Terms {
    Settlement.Terms(
      rules: RuleSettings(
        appliedOutcomes: rules, minimumProbability: Probability(units: 9_000)),
      referenceDate: date(day), officialName: { names[$0] },
      reassess: { member, staff, _ in
        people["\(member.number) \(staff)"].map { .person($0, agrees: true) } ?? .nobody
      })
  }

  static func functionChange(
    _ number: String, to title: String = "Doorstroomcoach", probability: Int = 9_500
  ) -> Assessment {
    Assessment(
      member: MemberNumber(number), outcome: .functionChanged, staff: staff("P\(number)"),
      newFunction: title, probability: Probability(units: probability), reason: .newFunctionHere)
  }

  static func decision(
    _ key: ProposalKey, _ number: String, _ verdict: Verdict, person: String? = nil,
    note: String = "", row: Int = 5
  ) -> Decision {
    Decision(
      key: key, member: MemberNumber(number), verdict: verdict,
      otherStaff: person.map { StaffID($0) }, note: note,
      origin: Origin(file: "Imports/2026/ledencontrole 2026.xlsx", sheet: "Functie", row: row))
  }
}
