/// One line of the online community's log.
package struct CommunityEvent: Hashable, Sendable {
  package let moment: Moment
  package let member: MemberNumber?
  package let email: EmailAddress?
  /// The kind as the log names it, folded to small letters: `bericht`, `reactie`, `login` …
  package let kind: String
  package let origin: Origin

  package init(
    moment: Moment, member: MemberNumber?, email: EmailAddress?, kind: String, origin: Origin
  ) {
    self.moment = moment
    self.member = member
    self.email = email
    self.kind = kind
    self.origin = origin
  }
}
