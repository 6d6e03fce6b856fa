package import Domain

/// A contact person who gets no list while a proposal about themselves waits.
package struct HeldContact: Hashable, Sendable {
  package let contact: RayonContact
  package let member: MemberNumber
  package let rayon: RayonCode
}

extension RayonLists {
  /// By rayon, in the order of the office's table.
  ///
  /// - Parameter waiting: members about whom a proposal waits.
  package func heldContacts(waiting: Set<MemberNumber>) -> [HeldContact] {
    let contacts = ContactMembers(Array(members.values))
    return rayons.flatMap { rayon in
      rayon.contacts.compactMap { contact in
        guard let member = contacts.member(of: contact), waiting.contains(member) else {
          return nil
        }
        return HeldContact(contact: contact, member: member, rayon: rayon.code)
      }
    }
  }

  /// Rayons of which every contact person is held: their list stays here.
  package func heldRayons(_ held: [HeldContact]) -> Set<RayonCode> {
    let byRayon = Dictionary(grouping: held, by: \.rayon).mapValues { Set($0.map(\.contact)) }
    return Set(
      rayons.filter { rayon in
        guard let contacts = byRayon[rayon.code] else { return false }
        return rayon.contacts.allSatisfy(contacts.contains)
      }.map(\.code))
  }
}
