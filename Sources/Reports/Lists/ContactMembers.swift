import Domain

/// Which members the contact persons of rayons are: by member number, or else by the address that
/// one member has.
struct ContactMembers {
  private let byEmail: [EmailAddress: Set<MemberNumber>]

  init(_ members: [Member]) {
    var byEmail: [EmailAddress: Set<MemberNumber>] = [:]
    for member in members {
      if let email = member.email { byEmail[email, default: []].insert(member.number) }
    }
    self.byEmail = byEmail
  }

  /// Nil for somebody who is no member, or whose address several members share.
  func member(of contact: RayonContact) -> MemberNumber? {
    if let number = contact.member { return number }
    guard let email = contact.email, let numbers = byEmail[email], numbers.count == 1 else {
      return nil
    }
    return numbers.first
  }
}
