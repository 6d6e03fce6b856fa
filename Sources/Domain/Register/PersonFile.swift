/// All that the register holds about one member.
package struct PersonFile: Hashable, Sendable {
  package let number: MemberNumber
  /// Nil when only lines of the journal or invoices are left.
  package var member: RegisteredMember?
  package var decisions: [PersonDecision] = []
  package var journal: [JournalLine] = []
  /// The lists on which they were handed out, the latest first.
  package var handouts: [PersonHandout] = []
  /// Released invoices that cover them.
  package var invoices: [InvoiceNumber] = []
  /// Runs that can be undone and keep how the member was before them.
  package var images = 0

  package init(number: MemberNumber) {
    self.number = number
  }

  package var isEmpty: Bool {
    member == nil && decisions.isEmpty && journal.isEmpty && handouts.isEmpty && invoices.isEmpty
  }
}

package struct PersonDecision: Hashable, Sendable {
  package let outcome: Outcome
  package let ruling: Ruling
  package let note: String

  package init(outcome: Outcome, ruling: Ruling, note: String) {
    self.outcome = outcome
    self.ruling = ruling
    self.note = note
  }
}

package struct PersonHandout: Hashable, Sendable {
  package let date: CalendarDate
  package let entry: RayonListEntry

  package init(date: CalendarDate, entry: RayonListEntry) {
    self.date = date
    self.entry = entry
  }
}

/// What erasing a member takes away and what has to stay.
package struct Erasure: Hashable, Sendable {
  package let number: MemberNumber
  /// Lines of the journal whose contents go; that something happened stays.
  package let lines: Int
  package let decisions: Int
  package let handouts: Int
  /// Released invoices, which tax law has kept for seven years: article 52 of the Algemene wet inzake
  /// rijksbelastingen.
  package let invoices: [InvoiceNumber]
  /// Other members with the same address, who stay.
  package let sharing: [MemberNumber]

  package init(
    number: MemberNumber, lines: Int, decisions: Int, handouts: Int, invoices: [InvoiceNumber],
    sharing: [MemberNumber] = []
  ) {
    self.number = number
    self.lines = lines
    self.decisions = decisions
    self.handouts = handouts
    self.invoices = invoices
    self.sharing = sharing
  }
}

/// What tidying takes away because its time is over.
package struct Tidying: Hashable, Sendable {
  /// Members who left the list long ago.
  package var former: [Erasure] = []
  /// Runs that can no longer be undone.
  package var runs = 0
  package var backups: [Backup] = []

  package init() {}

  package var changesNothing: Bool { former.isEmpty && runs == 0 && backups.isEmpty }
}
