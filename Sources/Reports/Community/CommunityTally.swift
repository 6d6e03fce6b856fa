import Domain

/// One pass over the events of the logs that count.
struct CommunityTally {
  /// In order of member number.
  let contributors: [CommunityFigures.Contributor]
  let unmatched: Int
  let own: Int

  init(_ input: CommunityInput, logs: [CommunityLog]) {
    let matching = EventMatching(input)
    let counting = Set(logs.filter(\.counts).map(\.path))
    var seen: Set<Deed> = []
    var days: [MemberNumber: [CalendarDate]] = [:]
    var unmatched = 0
    var own = 0
    for event in input.events where counting.contains(event.origin.file) {
      let date = event.moment.dutchDate
      guard input.period.contains(date) else { continue }
      let match = matching.match(event)
      guard seen.insert(Deed(event, by: match)).inserted else { continue }
      switch match {
      case .own: own += 1
      case .nobody: unmatched += 1
      case .member(let member):
        if input.settings.kinds.contains(event.kind) { days[member, default: []].append(date) }
      }
    }
    self.unmatched = unmatched
    self.own = own
    let minimum = max(input.settings.minimum, 1)
    contributors =
      days
      .filter { $0.value.count >= minimum }
      .map { member, days in
        .init(member: member, since: days.sorted()[minimum - 1], days: Set(days).count)
      }
      .sorted { $0.member < $1.member }
  }

  /// What makes two rows the same: who, when, what. However the row names the member.
  private struct Deed: Hashable {
    let match: EventMatching.Match
    let number: MemberNumber?
    let email: EmailAddress?
    let moment: Moment
    let kind: String

    init(_ event: CommunityEvent, by match: EventMatching.Match) {
      self.match = match
      moment = event.moment
      kind = event.kind
      if case .member = match {
        number = nil
        email = nil
      } else {
        number = event.member
        email = event.email
      }
    }
  }
}
