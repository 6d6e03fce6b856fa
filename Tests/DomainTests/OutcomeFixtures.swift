import Domain

/// Invented members, staff and conclusions for tests of decisions.
enum Sample {
  static func date(_ iso: String) -> CalendarDate {
    guard let date = CalendarDate(iso: iso) else { preconditionFailure(iso) }
    return date
  }

  static func code(_ text: String) -> MunicipalityCode {
    guard let code = MunicipalityCode(text) else { preconditionFailure(text) }
    return code
  }

  static let names = [
    code("GM0344"): "Utrecht", code("GM0363"): "Amsterdam", code("GM1992"): "Voorne aan Zee",
  ]

  static func place(_ text: String) -> Workplace {
    Workplace(written: names[code(text)] ?? text, meaning: .municipality(code(text)))
  }

  static func member(
    _ number: String = "10", title: String = "Leerplichtambtenaar", place: String = "GM0344"
  ) -> Member {
    Member(
      number: MemberNumber(number),
      name: PersonName(initials: "S.", callName: "Sanne", prefix: "de", familyName: "Vries"),
      email: EmailAddress("s@utrecht.example"), phone: "+31612345678", functionTitle: title,
      workplace: Sample.place(place), kind: MemberKind("persoonlijk"),
      memberSince: date("2019-03-01"), origin: Origin(file: "leden.csv", row: 2))
  }

  static func staff(
    _ id: String = "P1", title: String = "Doorstroomcoach", place: String = "GM0344",
    end: String? = nil
  ) -> StaffRecord {
    StaffRecord(
      id: StaffID(id), name: PersonName(initials: "S.", familyName: "Vries"),
      employer: Sample.place(place), functionTitle: title, start: date("2020-01-01"),
      end: end.map { date($0) }, origin: Origin(file: "personeel.csv", row: 3))
  }

  static func assessment(
    _ outcome: Outcome, of number: String = "10", staff: StaffRecord? = nil,
    title: String? = nil, place: String? = nil, duplicateOf: String? = nil,
    probability: Int = 9_500, reason: Reason = .newFunctionHere, alternatives: [StaffRecord] = []
  ) -> Assessment {
    Assessment(
      member: MemberNumber(number), outcome: outcome, staff: staff, newFunction: title,
      newMunicipality: place.map { code($0) }, duplicateOf: duplicateOf.map { MemberNumber($0) },
      probability: Probability(units: probability), reason: reason, alternatives: alternatives)
  }

  static func functionChange(
    _ number: String = "10", to title: String = "Doorstroomcoach", staff id: String = "P1"
  ) -> Assessment {
    assessment(.functionChanged, of: number, staff: staff(id, title: title), title: title)
  }

  static func decision(
    _ key: ProposalKey, _ verdict: Verdict, member: String = "10", person: String? = nil,
    note: String = "", row: Int = 5
  ) -> Decision {
    Decision(
      key: key, member: MemberNumber(member), verdict: verdict,
      otherStaff: person.map { StaffID($0) }, note: note,
      origin: Origin(file: "ledencontrole.xlsx", sheet: "Functie", row: row))
  }

  static func terms(
    rules: Set<Outcome> = [], people: [String: Assessment] = [:]
  ) -> Settlement.Terms {
    Settlement.Terms(
      rules: RuleSettings(appliedOutcomes: rules, minimumProbability: Probability(units: 9_000)),
      referenceDate: date("2026-01-01"), officialName: { names[$0] },
      reassess: { _, staff, _ in people[staff.text].map { .person($0, agrees: true) } ?? .nobody })
  }
}

/// What the register would hold between runs.
struct Memory {
  var known: Settlement.Known

  init(_ members: [Member]) {
    known = Settlement.Known(
      members: Dictionary(
        uniqueKeysWithValues: members.map {
          ($0.number, RegisteredMember(current: $0, listed: $0))
        }))
  }

  mutating func settle(
    _ assessments: [Assessment], _ decisions: [Decision] = [],
    _ terms: Settlement.Terms = Sample.terms()
  ) -> Settlement {
    let settlement = Settlement(
      assessments, decisions: decisions, known: known, terms: terms)
    for (number, member) in settlement.members { known.members[number] = member }
    for recorded in settlement.recorded { known.decisions[recorded.decision.key] = recorded }
    known.appliedByRule = settlement.appliedByRule
    return settlement
  }

  func current(_ number: String = "10") -> Member? {
    known.members[MemberNumber(number)]?.current
  }
}
