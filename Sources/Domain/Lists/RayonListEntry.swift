/// One member on the list of a rayon, with all that the list says about them.
///
/// Name, municipality, function and work e-mail, and nothing else: a contact person needs no more
/// (AVG art. 5(1)(c)).
package struct RayonListEntry: Hashable, Sendable {
  package let member: MemberNumber
  package let rayon: RayonCode
  /// `Vries, Sanne de`.
  package let name: String
  package let municipality: String
  package let function: String
  /// Empty when unknown.
  package let email: String

  package init(
    member: MemberNumber, rayon: RayonCode, name: String, municipality: String, function: String,
    email: String
  ) {
    self.member = member
    self.rayon = rayon
    self.name = name
    self.municipality = municipality
    self.function = function
    self.email = email
  }
}
