/// A member as the register keeps them: the truth now beside what the last list said.
package struct RegisteredMember: Hashable, Sendable {
  /// The truth: the list, with accepted decisions in front of it.
  package var current: Member
  /// The row of the last list that had this number; its origin is that row.
  package var listed: Member
  /// Fields whose current value a decision set, with the proposal that was decided.
  package var decided: [MemberField: ProposalKey]
  /// The day on which a list came without this number; nil while the number is on the list.
  package var absentSince: CalendarDate?

  package init(
    current: Member, listed: Member, decided: [MemberField: ProposalKey] = [:],
    absentSince: CalendarDate? = nil
  ) {
    self.current = current
    self.listed = listed
    self.decided = decided
    self.absentSince = absentSince
  }

  /// What the website still has to take over: decided fields that the list does not show yet.
  package var websiteChanges: [WebsiteChange] {
    decided.sorted { $0.key < $1.key }.compactMap { field, key in
      guard current[field] != listed[field] else { return nil }
      return WebsiteChange(
        member: current, field: field, old: listed[field], new: current[field], key: key)
    }
  }
}

/// One field that the website's own administration has to change, until a list confirms it.
package struct WebsiteChange: Hashable, Sendable {
  /// As the register has them now.
  package let member: Member
  package let field: MemberField
  /// As the last list has it, in the form of `Member`'s subscript.
  package let old: String
  package let new: String
  /// The proposal that was decided.
  package let key: ProposalKey
  /// Who decided; nil for a rule of the settings.
  package var ruling: Ruling?

  package init(
    member: Member, field: MemberField, old: String, new: String, key: ProposalKey,
    ruling: Ruling? = nil
  ) {
    self.member = member
    self.field = field
    self.old = old
    self.new = new
    self.key = key
    self.ruling = ruling
  }
}

/// A decision as it was recorded.
package struct Ruling: Hashable, Sendable {
  package let verdict: Verdict
  /// When and by whom it was recorded.
  package let stamp: Stamp
  /// The row that holds it.
  package let origin: Origin

  package init(verdict: Verdict, stamp: Stamp, origin: Origin) {
    self.verdict = verdict
    self.stamp = stamp
    self.origin = origin
  }
}
