import Domain
import Reports

/// A small invented association and its logs.
enum CommunitySample {
  static func date(_ iso: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: iso) else { throw Unreadable(text: iso) }
    return date
  }

  /// A moment written in UTC, `2026-01-01T00:30`.
  static func moment(utc text: String) throws -> Moment {
    let parts = text.split(separator: "T")
    let time = parts[1].split(separator: ":").compactMap { Int64($0) }
    return Moment(
      seconds: Int64(try date(String(parts[0])).dayNumber) * 86_400 + time[0] * 3_600 + time[1] * 60
    )
  }

  static func member(_ number: String, email: String = "") -> Member {
    Member(
      number: MemberNumber(number), name: PersonName(familyName: "Zandhuis"),
      email: EmailAddress(email), kind: MemberKind("gemeente"),
      origin: Origin(file: "Imports/leden.csv"))
  }

  static func members(_ count: Int) -> [Member] {
    (0..<count).map { member(String(1_001 + $0)) }
  }

  /// `2026-03-01T12:00 1001 bericht`; the second field is a member number or an address.
  static func events(_ lines: [String], file: String = "Imports/log.csv") throws -> [CommunityEvent]
  {
    try lines.map { line in
      let fields = line.split(separator: " ").map(String.init)
      let email = EmailAddress(fields[1])
      return CommunityEvent(
        moment: try moment(utc: fields[0]), member: email == nil ? MemberNumber(fields[1]) : nil,
        email: email, kind: fields[2], origin: Origin(file: file))
    }
  }

  static let settings = CommunitySettings(
    goal: Percentage(units: 150_000), kinds: ["bericht", "reactie"], minimum: 1,
    ownDomains: ["kantoor.example"])

  static func input(
    members: [Member] = members(10), events: [CommunityEvent], until: String = "2026-11-15",
    settings: CommunitySettings = settings
  ) throws -> CommunityInput {
    CommunityInput(
      members: members, events: events, settings: settings, year: 2026, until: try date(until))
  }

  struct Unreadable: Error {
    let text: String
  }
}

extension CommunityFigures {
  /// The numbers of the contributors.
  var numbers: [String] { contributors.map(\.member.text) }
}
