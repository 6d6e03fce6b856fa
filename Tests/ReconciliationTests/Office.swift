import Domain
import Reconciliation

/// A small invented country: four municipalities, one of them from a merger, and a shared body.
enum Office {
  static let today = date("2026-01-15")

  static func date(_ iso: String) -> CalendarDate {
    guard let date = CalendarDate(iso: iso) else { preconditionFailure("\(iso) is no date") }
    return date
  }

  private static func code(_ text: String) -> MunicipalityCode {
    guard let code = MunicipalityCode(text) else { preconditionFailure("\(text) is no code") }
    return code
  }

  static let directory = MunicipalityDirectory(
    referenceDate: today,
    municipalities: [
      ("GM0001", "Waterdam"), ("GM0002", "Zandhove"), ("GM0003", "Bosrijk"),
      ("GM0004", "Heidewold"),
    ].map { text, name in
      Municipality(
        code: code(text), name: name, province: "Utrecht", region: nil, inhabitants: 50_000,
        domains: ["\(name.lowercased()).example"])
    },
    ended: [
      EndedMunicipality(
        code: code("GM0009"), name: "Oudeveen", lastDay: date("2022-12-31"),
        successors: [code("GM0003")]),
      EndedMunicipality(
        code: code("GM0008"), name: "Tweestede", lastDay: date("2022-12-31"),
        successors: [code("GM0002"), code("GM0003")]),
    ],
    bureaus: [
      Bureau(
        id: BureauID("RBL-W"), name: "RBL Waterland", host: code("GM0001"),
        municipalities: [code("GM0001"), code("GM0004")], domains: ["rblwaterland.example"])
    ], aliases: [])

  static let reference = ReferenceData(
    directory: directory,
    functions: FunctionDictionary(entries: [
      ("leerplichtambtenaar", .leerplichtambtenaar), ("consulent leerplicht", .leerplichtambtenaar),
      ("doorstroomcoach", .doorstroomcoach), ("teamleider leerplicht", .manager),
      ("medewerker handhaving III", .generic), ("griffiemedewerker", .outside),
    ]),
    names: NameTables(
      prefixes: ["van": "van", "de": "de", "van de": "van de", "van den": "van den"],
      givenNames: ["liesbeth": ["elisabeth"], "jan": ["johannes"], "wim": ["willem"]],
      surnameCounts: ["jong": 83_782, "jansen": 73_533, "bakker": 55_273]))

  /// `initials|first name|prefix|family name`
  private static func name(_ text: String) -> PersonName {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    precondition(parts.count == 4, "\(text) has not four parts")
    return PersonName(
      initials: parts[0], callName: parts[1], prefix: parts[2], familyName: parts[3])
  }

  static func member(
    _ number: String, _ name: String, at place: String = "Waterdam", organisation: String = "",
    function: String = "Leerplichtambtenaar", email: String = "", phone: String = "",
    since: String = "2018-05-01", row: Int = 2
  ) -> Member {
    Member(
      number: MemberNumber(number), name: Office.name(name), email: EmailAddress(email),
      phone: phone, functionTitle: function,
      workplace: Workplace(
        written: place, organisation: organisation, meaning: directory.meaning(ofName: place)),
      kind: MemberKind("gemeente"), memberSince: date(since),
      origin: Origin(file: "leden.csv", row: row))
  }

  static func staff(
    _ id: String, _ name: String, at place: String = "Waterdam",
    function: String = "Leerplichtambtenaar", department: String = "", email: String = "",
    phone: String = "", start: String = "2017-03-01", end: String? = nil,
    flags: Set<StaffFlag> = [], row: Int = 2
  ) -> StaffRecord {
    StaffRecord(
      id: StaffID(id), name: Office.name(name),
      employer: Workplace(written: place, meaning: directory.meaning(ofName: place)),
      functionTitle: function, department: department, email: EmailAddress(email), phone: phone,
      start: date(start), end: end.map(date), flags: flags,
      origin: Origin(file: "personeel.csv", row: row))
  }

  /// Colleagues, one of them perhaps in the field, so that every municipality delivered a list.
  static let colleagues: [StaffRecord] = {
    let places = ["Waterdam", "Zandhove", "Bosrijk", "Heidewold"]
    let families = ["Appelman", "Berends", "Cornelisse", "Dorland", "Everts", "Fransen"]
    return places.enumerated().flatMap { position, place in
      families.enumerated().map { number, family in
        staff(
          "9\(position)\(number)", "X.|||\(family)\(place.lowercased().prefix(3))", at: place,
          function: number == 0 ? "Medewerker handhaving III" : "Griffiemedewerker",
          start: "20\(number + 10)-0\(position + 1)-01")
      }
    }
  }()

  static func reconcile(
    _ members: [Member], _ staff: [StaffRecord], events: [CommunityEvent] = [],
    colleagues: [StaffRecord] = colleagues, unnamed: [IncompleteDelivery] = []
  ) -> Reconciled {
    Reconciler.reconcile(
      ReconciliationInput(
        members: members, staff: staff + colleagues, incompleteDeliveries: unnamed, events: events,
        reference: reference,
        referenceDate: today))
  }
}

extension Reconciled {
  /// `outcome personnel number`, the number left out when there is none.
  func outcome(of number: String) -> String {
    guard let found = assessments.first(where: { $0.member.text == number }) else { return "none" }
    return found.outcome.rawValue + (found.staff.map { " \($0.id)" } ?? "")
  }
}
