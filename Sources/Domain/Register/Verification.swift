/// What checking the whole register came to.
package struct Verification: Hashable, Sendable {
  /// Entries of the journal that were recomputed.
  package var entries: Int
  /// Those among them whose contents were erased.
  package var erased: Int
  /// Released documents whose bytes were compared.
  package var documents: Int
  package var faults: [RegisterFault]

  package init(
    entries: Int = 0, erased: Int = 0, documents: Int = 0, faults: [RegisterFault] = []
  ) {
    self.entries = entries
    self.erased = erased
    self.documents = documents
    self.faults = faults
  }
}

/// Something in the register that cannot be right.
package enum RegisterFault: Hashable, Sendable {
  /// SQLite's own check of the file.
  case file(String)
  /// A row that refers to nothing, in this table.
  case reference(table: String)
  /// The first line of the journal that does not fit the one before.
  case link(sequence: Int)
  /// The contents of a line are not those that were written.
  case contents(sequence: Int)
  /// A member's field is not what the journal last made of it.
  case member(MemberNumber, MemberField)
  /// After this running number one is missing.
  case numberMissing(year: Int, after: Int)
  /// Lines, VAT and total of an invoice do not add up.
  case sum(InvoiceNumber)
  /// A member is covered by two invoices of one year that both stand.
  case billedTwice(MemberNumber, year: Int)
  /// A member's field differs from the list by a proposal that nobody and no rule accepted.
  case decidedByNobody(MemberNumber, MemberField)
  /// A released document is gone, or other bytes stand in its place.
  case document(path: String)
  /// A file among the released documents that no invoice knows.
  case unknownDocument(path: String)
}
