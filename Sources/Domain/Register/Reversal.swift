/// What undoing a run brings back, and what it cannot.
package struct Reversal: Hashable, Sendable {
  /// The run that is undone or done again.
  package let operation: JournalOperation
  /// Values that return to what they were, by member and field.
  package var fields: [ReturnedField] = []
  /// Members who go, since the run brought them.
  package var removed: [MemberNumber] = []
  /// Members who come back.
  package var broughtBack: [MemberNumber] = []
  /// Decisions that no longer count, or count again.
  package var decisions = 0
  /// Files that are left out of the next run, or read again; from the workspace.
  package var files: [String] = []
  /// Edits made since, which stay.
  package var kept: [KeptEdit] = []
  /// Released invoices that cover a member who changes: they stay as they are.
  package var invoices: [InvoiceNumber] = []

  package init(operation: JournalOperation) {
    self.operation = operation
  }

  package var changesNothing: Bool {
    fields.isEmpty && removed.isEmpty && broughtBack.isEmpty && decisions == 0 && files.isEmpty
  }
}

package struct ReturnedField: Hashable, Sendable {
  package let member: MemberNumber
  package let field: MemberField
  package let old: String
  package let new: String

  package init(member: MemberNumber, field: MemberField, old: String, new: String) {
    self.member = member
    self.field = field
    self.old = old
    self.new = new
  }
}

/// Something that was changed after the run that is undone.
package enum KeptEdit: Hashable, Sendable {
  case field(MemberNumber, MemberField)
  /// The whole member, or whether they are on the list.
  case member(MemberNumber)
  /// A later decision about the same proposal.
  case decision(MemberNumber)
}
