/// One membership, as the member list or the register has it.
package struct Member: Hashable, Sendable {
  package var number: MemberNumber
  package var name: PersonName
  package var email: EmailAddress?
  /// A telephone number in E.164, `+31612345678`; empty when unknown.
  package var phone: String
  /// The title as listed.
  package var functionTitle: String
  /// Werkgemeente or shared body.
  package var workplace: Workplace
  package var kind: MemberKind
  package var memberSince: CalendarDate?
  /// The last day of the membership; nil while it runs.
  package var memberUntil: CalendarDate?
  /// Receives the newsletter. Concerns the newsletter only; nil when the list says nothing.
  package var newsletter: Bool?
  /// Taken off rayon lists (`Niet op ledenlijst`, afgeschermd).
  package var isShielded: Bool
  /// Registration in the professional register (KRSD); empty when none.
  package var krsdNumber: String
  /// What the list says the member's debtor is, when it says so.
  package var debtor: DebtorID?
  package var origin: Origin

  package init(
    number: MemberNumber, name: PersonName, email: EmailAddress? = nil, phone: String = "",
    functionTitle: String = "", workplace: Workplace = .none, kind: MemberKind,
    memberSince: CalendarDate? = nil, memberUntil: CalendarDate? = nil, newsletter: Bool? = nil,
    isShielded: Bool = false, krsdNumber: String = "", debtor: DebtorID? = nil, origin: Origin
  ) {
    self.number = number
    self.name = name
    self.email = email
    self.phone = phone
    self.functionTitle = functionTitle
    self.workplace = workplace
    self.kind = kind
    self.memberSince = memberSince
    self.memberUntil = memberUntil
    self.newsletter = newsletter
    self.isShielded = isShielded
    self.krsdNumber = krsdNumber
    self.debtor = debtor
    self.origin = origin
  }
}
