/// Somebody to whom an issue of a repeated segment went.
package struct IssueRecipient: Hashable, Sendable {
  package let address: String
  package let name: String
  package let member: MemberNumber?

  package init(address: String, name: String, member: MemberNumber?) {
    self.address = address
    self.name = name
    self.member = member
  }
}

/// Who came and went since the last issue, by address.
package struct SegmentChanges: Hashable, Sendable {
  package let joined: [IssueRecipient]
  package let left: [IssueRecipient]

  package init(from old: [IssueRecipient], to new: [IssueRecipient]) {
    let before = Set(old.map(\.address))
    let after = Set(new.map(\.address))
    joined = new.filter { !before.contains($0.address) }.sorted { $0.address < $1.address }
    left = old.filter { !after.contains($0.address) }.sorted { $0.address < $1.address }
  }
}
