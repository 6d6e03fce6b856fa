/// One change to the register.
package struct JournalEntry: Hashable, Sendable {
  package enum Action: String, CaseIterable, Sendable {
    /// A list named a member for the first time.
    case created
    /// A field on the list changed; what came of it is in the name.
    case followed, confirmed, overruled, outranked, reread
    /// The member stood no longer on the list, or stood on it again.
    case absent, returned
    /// A file was taken in.
    case read
    /// A person decided about a proposal, or decided otherwise.
    case decided
    /// A field was changed by a decision, by a rule, or given back when a decision was taken back.
    case applied, ruled, reversed
    case handedOut = "handed_out"
    case indexed
    case released, sent, credited
    /// A backup was put back.
    case restored
    /// A change was undone, or done again; a member came or went with it.
    case undone, withdrawn
    /// What was held about a member was erased, as asked or because its time was over.
    case erased
    /// A year was closed.
    case closed
  }

  package var action: Action
  /// The member's number, the invoice's, the year, or the digest of a file.
  package var subject: String
  /// A `MemberField`, or what else changed; empty when the whole did.
  package var field: String
  package var old: String
  package var new: String
  /// The row behind the change; nil when there is none.
  package var origin: Origin?
  package var proposal: ProposalKey?

  package init(
    _ action: Action, subject: String, field: String = "", old: String = "", new: String = "",
    origin: Origin? = nil, proposal: ProposalKey? = nil
  ) {
    self.action = action
    self.subject = subject
    self.field = field
    self.old = old
    self.new = new
    self.origin = origin
    self.proposal = proposal
  }
}

/// The run in which an entry was made.
package struct JournalOperation: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case takeIn = "take_in"
    case settle
    case handOut = "hand_out"
    case index
    case release
    case markSent = "mark_sent"
    case undo, redo, erase, tidy, restore
    case close = "close_year"
  }

  package let id: Int
  package let kind: Kind
  package let stamp: Stamp

  package init(id: Int, kind: Kind, stamp: Stamp) {
    self.id = id
    self.kind = kind
    self.stamp = stamp
  }
}

/// One line of a life: what changed, when, by whom and from where.
package struct JournalLine: Hashable, Sendable {
  package let sequence: Int
  package let stamp: Stamp
  package let entry: JournalEntry

  package init(sequence: Int, stamp: Stamp, entry: JournalEntry) {
    self.sequence = sequence
    self.stamp = stamp
    self.entry = entry
  }
}
