package import Domain
package import Wording

/// The members that each debtor's amount covers, as the appendix names them.
package enum CoveredMembers {
  /// By name; each person once, and every function in one spelling.
  ///
  /// - Parameters:
  ///   - payers: who pays for each member.
  ///   - duplicates: memberships of a person that is enrolled twice, with the one that stays. Where
  ///     both are paid by one debtor the appendix names the one that stays.
  ///   - roles: what titles mean in the field; a title that is missing stays as it is listed.
  package static func byDebtor(
    _ members: [Member], payers: [MemberNumber: DebtorID],
    duplicates: [MemberNumber: MemberNumber], roles: [String: Role], wording: Wording
  ) -> [DebtorID: [CoveredMember]] {
    let sorted = members.map { (member: $0, key: $0.name.sortKey + [$0.number.text]) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    var covered: [DebtorID: [CoveredMember]] = [:]
    for (member, _) in sorted {
      guard let debtor = payers[member.number],
        duplicates[member.number].flatMap({ payers[$0] }) != debtor
      else { continue }
      covered[debtor, default: []].append(
        CoveredMember(
          number: member.number, name: member.name,
          functionTitle: roles[member.functionTitle].map { wording.name(of: $0) }
            ?? member.functionTitle))
    }
    return covered
  }
}
