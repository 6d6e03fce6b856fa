/// Everything that one run knows of one member, from the row on the list to the rayon list.
package struct Dossier: Hashable, Sendable {
  package let member: MemberNumber
  /// As on the list; nil when the row was set aside or the number is no longer on it.
  package var listed: Member?
  /// Where the row stands; nil when the number is on no list of this year.
  package var row: Origin?
  /// Nil when nothing was compared.
  package var proposal: Proposal?
  /// The recorded decision about the proposal: where it stands and who recorded it.
  package var decision: JournalLine?
  /// A decision in a workbook that was not recorded yet.
  package var waiting: Decision?
  package var billing: Billing?
  package var debtor: Debtor?
  /// The debtor's invoice of the year, a concept too.
  package var invoice: Invoice?
  package var placement: RayonPlacement?
  package var rayon: Rayon?
  /// Whether the member takes part in the community this year; nil when that was not measured.
  package var takesPart: Bool?

  package init(member: MemberNumber) {
    self.member = member
  }
}
