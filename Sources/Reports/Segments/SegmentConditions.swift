import Domain

/// The conditions of one segment, ready to be held against members.
struct SegmentConditions {
  private let definition: SegmentDefinition
  private let day: CalendarDate
  private let bounced: Set<EmailAddress>
  private let referenceDate: CalendarDate
  private let refusals: NewsletterRefusals

  init(
    _ definition: SegmentDefinition, _ input: SegmentInput, refusals: NewsletterRefusals
  ) {
    self.refusals = refusals
    self.definition = definition
    day = definition.keyDate ?? input.referenceDate
    referenceDate = input.referenceDate
    bounced = input.bounced
  }

  /// The first condition that is not met; nil for who is in the segment.
  func reason(against facts: SegmentFacts) -> SegmentSelection.Reason? {
    if !isMember(facts.member) { return .notMember }
    if !hasFunction(facts) { return .otherFunction }
    if !isThere(facts) { return .elsewhere }
    if !isAny(of: definition.kinds, [facts.member.kind.text]) { return .otherKind }
    if !holdsRole(facts) { return .noRole }
    if let isRegistered = definition.isRegistered,
      isRegistered != !facts.member.krsdNumber.isEmpty
    {
      return .registration
    }
    return timing(facts) ?? reach(facts)
  }

  private func isMember(_ member: Member) -> Bool {
    if let since = member.memberSince, since > day { return false }
    if let until = member.memberUntil, until < day { return false }
    return true
  }

  /// Leerplicht and doorstroom in one job counts for both.
  private func hasFunction(_ facts: SegmentFacts) -> Bool {
    guard !definition.functions.isEmpty else { return true }
    guard let role = facts.role else { return false }
    if definition.functions.contains(role) { return true }
    return role == .leerplichtAndDoorstroom
      && !definition.functions.isDisjoint(with: [.leerplichtambtenaar, .doorstroomcoach])
  }

  private func isThere(_ facts: SegmentFacts) -> Bool {
    let inRegion =
      definition.regions.isEmpty || facts.region.map(definition.regions.contains) ?? false
    return inRegion && isAny(of: definition.provinces, [facts.province])
      && isAny(of: definition.rayons, [facts.rayon.code, facts.rayon.name])
  }

  private func isAny(of wanted: Set<String>, _ values: [String]) -> Bool {
    wanted.isEmpty || values.contains { !$0.isEmpty && wanted.contains(Folding.key($0)) }
  }

  private func holdsRole(_ facts: SegmentFacts) -> Bool {
    definition.roles.isEmpty
      || facts.tasks.contains { task in
        let key = Folding.key(task)
        return definition.roles.contains { key.contains($0) }
      }
  }

  private func timing(_ facts: SegmentFacts) -> SegmentSelection.Reason? {
    if let months = definition.joinedWithin, !isWithin(months, facts.member.memberSince) {
      return .joinedBefore
    }
    if let months = definition.startedWithin, !isWithin(months, facts.started) {
      return .startedBefore
    }
    if let months = definition.silentFor {
      let limit = referenceDate.adding(months: -months)
      if let sign = facts.lastSign, sign >= limit { return .heardFrom }
      if let since = facts.member.memberSince, since > limit { return .heardFrom }
    }
    return nil
  }

  /// Whether a day lies in so many months up to the reference date.
  private func isWithin(_ months: Int, _ date: CalendarDate?) -> Bool {
    guard let date else { return false }
    return date > referenceDate.adding(months: -months) && date <= referenceDate
  }

  private func reach(_ facts: SegmentFacts) -> SegmentSelection.Reason? {
    if definition.needsConsent {
      if facts.member.newsletter != true || refusals.contains(facts.member) { return .noConsent }
      guard let email = facts.member.email else { return .noEmail }
      if bounced.contains(email) { return .bounced }
    }
    return definition.countsCopies && facts.address == nil ? .noAddress : nil
  }
}
