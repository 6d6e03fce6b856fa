/// A member with something to do for the association: ambassador, panel, committee.
package struct RoleHolder: Hashable, Sendable {
  package let member: MemberNumber
  /// As written: `ambassadeur community`.
  package let role: String
  package let validity: Validity
  package let origin: Origin

  package init(member: MemberNumber, role: String, validity: Validity, origin: Origin) {
    self.member = member
    self.role = role
    self.validity = validity
    self.origin = origin
  }
}
