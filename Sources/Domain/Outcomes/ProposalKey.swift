extension ProposalKey {
  /// Names a conclusion about a member together with the evidence behind it.
  ///
  /// Sixteen hexadecimal digits: SipHash-2-4 with a fixed key over the member number, the outcome,
  /// what would change, the staff record and the member's row as listed. A row that only moved or
  /// changed its capitals is the same evidence; how probable the conclusion is, how newsletters are
  /// sent or who pays is none. For `uncertain` the nearest candidate counts as well.
  ///
  /// - Parameter member: the member as *listed*, not as the register has them: an accepted proposal
  ///   must keep its key until the list changes.
  package init(of assessment: Assessment, member: Member) {
    var hash = ProposalKey.hash(of: assessment)
    hash.appendListed(member)
    self.init(ProposalKey.text(hash.finish()))
  }

  /// Names the conclusion about a member whose row could not be read.
  package init(ofSetAside assessment: Assessment) {
    self.init(ProposalKey.text(ProposalKey.hash(of: assessment).finish()))
  }

  private static func hash(of assessment: Assessment) -> SipHash {
    // "leden voorstel 1": a new version of what is hashed takes a new key.
    var hash = SipHash(key: 0x7620_6E65_6465_6C00, 0x3120_6C65_7473_726F)
    hash.append(field: assessment.member.text)
    hash.append(field: assessment.outcome.rawValue)
    hash.append(field: assessment.newFunction.map(folded) ?? "")
    hash.append(field: assessment.newMunicipality?.text ?? "")
    hash.append(field: assessment.duplicateOf?.text ?? "")
    hash.append(field: assessment.departure?.iso ?? "")
    let nearest = assessment.outcome == .uncertain ? assessment.alternatives.first : nil
    for staff in [assessment.staff, nearest] { hash.appendStaff(staff) }
    return hash
  }

  private static func text(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Capitals and marks are no evidence; writing that folds to nothing counts as it stands.
  fileprivate static func folded(_ text: String) -> String {
    let key = Folding.key(text)
    return key.isEmpty ? text : key
  }
}

extension SipHash {
  fileprivate mutating func appendListed(_ member: Member) {
    appendName(member.name)
    appendWorkplace(member.workplace)
    append(field: ProposalKey.folded(member.functionTitle))
    append(field: member.email?.text ?? "")
    append(field: member.phone)
    append(field: member.memberSince?.iso ?? "")
    append(field: member.memberUntil?.iso ?? "")
  }

  fileprivate mutating func appendStaff(_ staff: StaffRecord?) {
    guard let staff else { return append(field: "") }
    append(field: "staff")
    append(field: staff.id.text)
    appendName(staff.name)
    appendWorkplace(staff.employer)
    append(field: ProposalKey.folded(staff.functionTitle))
    append(field: ProposalKey.folded(staff.department))
    append(field: staff.email?.text ?? "")
    append(field: staff.phone)
    append(field: staff.start?.iso ?? "")
    append(field: staff.end?.iso ?? "")
    for flag in StaffFlag.allCases where staff.flags.contains(flag) { append(field: flag.rawValue) }
    append(field: "")
  }

  private mutating func appendName(_ name: PersonName) {
    let parts = [
      name.initials, name.callName, name.prefix, name.familyName, name.birthName,
      name.partnerName, name.written,
    ]
    for part in parts { append(field: ProposalKey.folded(part)) }
  }

  /// The words, not what they were understood to mean: other reference data are no other evidence.
  private mutating func appendWorkplace(_ workplace: Workplace) {
    append(field: ProposalKey.folded(workplace.written))
    append(field: ProposalKey.folded(workplace.organisation))
  }
}
