package import Domain

/// What the figures of the community are counted from.
package struct CommunityInput: Sendable {
  package var members: [Member]
  /// Numbers on the list whose row was set aside: they count as members all the same.
  package var setAside: [MemberNumber]
  package var events: [CommunityEvent]
  package var settings: CommunitySettings
  package var year: Int
  /// The last day that counts; a day after the year is 31 December of the year.
  package var until: CalendarDate
  /// Second memberships of one person, with the membership that stays.
  package var duplicates: [MemberNumber: MemberNumber]
  package var rayons: [MemberNumber: RayonCode]
  package var roles: [MemberNumber: Role]

  package init(
    members: [Member], setAside: [MemberNumber] = [], events: [CommunityEvent],
    settings: CommunitySettings, year: Int, until: CalendarDate,
    duplicates: [MemberNumber: MemberNumber] = [:], rayons: [MemberNumber: RayonCode] = [:],
    roles: [MemberNumber: Role] = [:]
  ) {
    self.members = members
    self.setAside = setAside
    self.events = events
    self.settings = settings
    self.year = year
    self.until = until
    self.duplicates = duplicates
    self.rayons = rayons
    self.roles = roles
  }

  /// Every member number on the list once, in order.
  var numbers: [MemberNumber] {
    Set(members.map(\.number) + setAside).sorted()
  }

  /// The calendar year in Dutch local time, up to and including `until`.
  var period: Validity {
    Validity(
      from: CalendarDate(year: year, month: 1, day: 1),
      through: CalendarDate(year: year, month: 12, day: 31).map { min($0, until) })
  }
}
