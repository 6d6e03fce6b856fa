package import Domain

/// Who is in a segment, and who is not and why.
package struct SegmentSelection: Sendable {
  package let definition: SegmentDefinition
  /// Members, in order of Dutch names.
  package let entries: [SegmentEntry]
  /// Partners, apart; an address that a member has is not among them. Who was a member once may be.
  package let partners: [SegmentEntry]
  /// Every member who is not in it once, with the first condition that is not met.
  package let excluded: [Exclusion]
  /// Doorstroompunt regions in which nobody is in the segment; only where it asks for a role.
  package let gaps: [RegionNumber]

  package struct Exclusion: Hashable, Sendable {
    /// nil for a partner.
    package let member: MemberNumber?
    package let name: String
    package let organisation: String
    package let reason: Reason
  }

  /// In the order in which the conditions are looked at. The raw values are stable codes.
  package enum Reason: String, CaseIterable, Sendable {
    case notMember = "not_member"
    case otherFunction = "other_function"
    case elsewhere
    case otherKind = "other_kind"
    case noRole = "no_role"
    case registration
    case joinedBefore = "joined_before"
    case startedBefore = "started_before"
    case heardFrom = "heard_from"
    // Who belongs in it but cannot or will not be reached.
    case listedTwice = "listed_twice"
    case noConsent = "no_consent"
    case noEmail = "no_email"
    case bounced
    case noAddress = "no_address"

    /// Whether the person belongs to the group that is asked for.
    package var concernsTheGroup: Bool {
      switch self {
      case .listedTwice, .noConsent, .noEmail, .bounced, .noAddress: true
      default: false
      }
    }
  }
}

/// One line of a segment.
package struct SegmentEntry: Hashable, Sendable {
  /// nil for a partner.
  package let member: MemberNumber?
  package let name: PersonName
  package let function: String
  package let organisation: String
  package let province: String
  package let region: RegionNumber?
  package let rayon: String
  package let email: EmailAddress?
  package let since: CalendarDate?
  package let lastSign: CalendarDate?
  package let tasks: [String]
  /// Where post goes, for a segment that counts copies.
  package let address: PostalAddress?
  package let addressee: String
}

extension SegmentSelection {
  package static func select(
    _ definition: SegmentDefinition, from input: SegmentInput
  ) -> SegmentSelection {
    select(definition, facts: SegmentFacts.all(of: input), input)
  }

  /// All definitions over the same members.
  package static func select(
    _ definitions: [SegmentDefinition], from input: SegmentInput
  ) -> [SegmentSelection] {
    let facts = SegmentFacts.all(of: input)
    return definitions.map { select($0, facts: facts, input) }
  }

  private static func select(
    _ definition: SegmentDefinition, facts: [SegmentFacts], _ input: SegmentInput
  ) -> SegmentSelection {
    let refusals = NewsletterRefusals(input)
    let conditions = SegmentConditions(definition, input, refusals: refusals)
    var entries: [SegmentFacts] = []
    var excluded: [(facts: SegmentFacts, reason: Reason)] = []
    for one in facts {
      if let reason = conditions.reason(against: one) {
        excluded.append((one, reason))
      } else {
        entries.append(one)
      }
    }
    // A second membership counts only when the first is not in it.
    let numbers = Set(entries.map(\.member.number))
    let twice = entries.filter { one in
      input.duplicates[one.member.number].map(numbers.contains) ?? false
    }
    let second = Set(twice.map(\.member.number))
    entries.removeAll { second.contains($0.member.number) }
    excluded += twice.map { ($0, .listedTwice) }
    let (partners, partnersOut) = partners(
      definition, input, beside: entries + excluded.filter { $0.reason != .notMember }.map(\.facts),
      refusals: refusals)
    let covered = Set(entries.compactMap(\.region))
    return SegmentSelection(
      definition: definition, entries: entries.map { SegmentEntry($0) }, partners: partners,
      excluded: excluded.map { Exclusion($0.facts, $0.reason) } + partnersOut,
      gaps: definition.roles.isEmpty
        ? []
        : Set(input.directory.municipalities.compactMap(\.region)).subtracting(covered).sorted())
  }

  /// - Parameter members: those whose membership runs; an address of theirs is not written to again.
  private static func partners(
    _ definition: SegmentDefinition, _ input: SegmentInput, beside members: [SegmentFacts],
    refusals: NewsletterRefusals
  ) -> ([SegmentEntry], [Exclusion]) {
    guard definition.partners else { return ([], []) }
    var seen = Set(members.compactMap(\.member.email))
    var entries: [SegmentEntry] = []
    var out: [Exclusion] = []
    let ordered = input.partners.map { (order: $0.name.order, partner: $0) }.sorted {
      $0.order == $1.order
        ? $0.partner.origin < $1.partner.origin : $0.order.lexicographicallyPrecedes($1.order)
    }
    for (_, partner) in ordered {
      let isNew = partner.email.map { !seen.contains($0) } ?? true
      let reason: Reason? =
        if !isNew {
          .listedTwice
        } else if definition.needsConsent,
          partner.newsletter != true || refusals.contains(partner.email)
        {
          .noConsent
        } else if definition.needsConsent, partner.email == nil {
          .noEmail
        } else if definition.needsConsent, partner.email.map(input.bounced.contains) ?? false {
          .bounced
        } else {
          nil
        }
      if let reason {
        out.append(
          Exclusion(
            member: nil, name: partner.name.shown, organisation: partner.organisation,
            reason: reason))
      } else {
        if let email = partner.email { seen.insert(email) }
        entries.append(SegmentEntry(partner))
      }
    }
    return (entries, out)
  }
}

extension SegmentSelection.Exclusion {
  init(_ facts: SegmentFacts, _ reason: SegmentSelection.Reason) {
    self.init(
      member: facts.member.number, name: facts.member.name.shown,
      organisation: facts.organisation, reason: reason)
  }
}

extension SegmentEntry {
  init(_ facts: SegmentFacts) {
    let member = facts.member
    self.init(
      member: member.number, name: member.name, function: member.functionTitle,
      organisation: facts.organisation, province: facts.province, region: facts.region,
      rayon: facts.rayon.name, email: member.email, since: member.memberSince,
      lastSign: facts.lastSign, tasks: facts.tasks, address: facts.address?.address,
      addressee: facts.address?.name ?? "")
  }

  init(_ partner: Partner) {
    self.init(
      member: nil, name: partner.name, function: partner.kind,
      organisation: partner.organisation, province: "", region: nil, rayon: "",
      email: partner.email, since: nil, lastSign: nil, tasks: [], address: nil, addressee: "")
  }
}

extension SegmentSelection {
  /// Everybody with an address, members before partners; an address once.
  package var recipients: [IssueRecipient] {
    var seen: Set<String> = []
    return (entries + partners).compactMap { entry in
      guard let address = entry.email?.text, seen.insert(address).inserted else { return nil }
      return IssueRecipient(address: address, name: entry.name.shown, member: entry.member)
    }
  }
}
