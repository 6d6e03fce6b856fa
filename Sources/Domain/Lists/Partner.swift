/// Somebody outside the association who is invited or kept informed.
package struct Partner: Hashable, Sendable {
  package let name: PersonName
  package let organisation: String
  package let email: EmailAddress?
  /// `onderwijs`, `ministerie` …, as written.
  package let kind: String
  /// Receives the newsletter; nil when the table says nothing.
  package let newsletter: Bool?
  package let origin: Origin

  package init(
    name: PersonName, organisation: String, email: EmailAddress?, kind: String, newsletter: Bool?,
    origin: Origin
  ) {
    self.name = name
    self.organisation = organisation
    self.email = email
    self.kind = kind
    self.newsletter = newsletter
    self.origin = origin
  }
}
