/// A group of members to write to or invite, as the office defines it: whoever meets every
/// condition. What is empty or nil asks nothing.
package struct SegmentDefinition: Hashable, Sendable {
  /// How `leden.toml` and the command call it: `nieuwsbrief`.
  package let name: String
  /// On documents, as the office wrote it; empty where it gave none.
  package var title: String
  /// Canonical functions; who works in two counts for both.
  package var functions: Set<Role> = []
  /// Folded names.
  package var provinces: Set<String> = []
  package var regions: Set<RegionNumber> = []
  /// Folded names or codes.
  package var rayons: Set<String> = []
  /// Folded kinds of member.
  package var kinds: Set<String> = []
  /// Folded words, of which a role that is held has one in it.
  package var roles: Set<String> = []
  /// Registered in the professional register or not.
  package var isRegistered: Bool?
  /// Only who agreed to the newsletter, and whose address takes mail.
  package var needsConsent = false
  /// Became a member in so many months up to the reference date.
  package var joinedWithin: Int?
  /// Started in the present job in so many months up to the reference date.
  package var startedWithin: Int?
  /// Gave no sign of life in so many months, and was a member all that time.
  package var silentFor: Int?
  /// Member on this day; nil is the reference date.
  package var keyDate: CalendarDate?
  /// Partners too, apart from members.
  package var partners = false
  /// A sheet for each.
  package var split: Split?
  /// Counts copies per postal address in place of listing people.
  package var countsCopies = false
  /// Goes out again and again: what changed since the last issue is shown.
  package var isRepeated = false

  package enum Split: String, CaseIterable, Sendable {
    case province, region, rayon
  }

  package init(name: String, title: String = "") {
    self.name = name
    self.title = title
  }
}

/// The keys of a `[segments.name]` table.
package enum SegmentKey: String, CaseIterable, Sendable {
  case title, functions, provinces, regions, rayons, kinds, roles, registered, newsletter
  case joinedWithin = "joined_within"
  case startedWithin = "started_within"
  case silentFor = "silent_for"
  case keyDate = "key_date"
  case partners, split, copies, repeated
  /// Leaves a shipped segment out.
  case off

  /// The table in which the segments stand.
  package static let table = "segments"

  package var form: SettingForm {
    switch self {
    case .title: .text
    case .functions: .choices(Role.allCases.filter(\.isInField).map(\.rawValue))
    case .provinces, .regions, .rayons, .kinds, .roles: .list
    case .registered, .newsletter, .partners, .copies, .repeated, .off: .yesOrNo
    case .joinedWithin, .startedWithin, .silentFor: .positiveNumber
    case .keyDate: .date
    case .split: .choice(SegmentDefinition.Split.allCases.map(\.rawValue))
    }
  }
}
