/// Why the register cannot do what was asked. Nothing was changed when one is thrown.
package enum RegisterError: Error, Hashable, Sendable {
  /// Another program has it open; `process` is its number, when it says.
  case inUse(path: String, process: Int?)
  /// A file that is no register stands in its place.
  case notARegister(path: String)
  /// A register that is broken, or holds tables and triggers that are not its own.
  case damaged(path: String)
  /// A newer version of the program wrote it.
  case newer(path: String)
  /// The disk, folder or file refuses; nothing was written.
  case disk(path: String, DiskFault)
  /// The database refused a change that would break one of its rules.
  case refused(rule: String)
  /// The year's rise was applied with another percentage.
  case indexedBefore(year: Int, recorded: Percentage, asked: Percentage)
  /// No invoice with this number was released.
  case unknownInvoice(InvoiceNumber)
  /// A credit note for more than is left of its invoice.
  case creditedTooMuch(InvoiceNumber, left: Money, asked: Money)
  /// Other bytes stand where a released document belongs.
  case documentDiffers(path: String)
  /// The register holds nothing about this member.
  case unknownMember(MemberNumber)
  /// The run cannot be undone: unknown, undone already, or final; nil for none at all.
  case notUndoable(Int?)
  /// It is no longer kept how things were before the run.
  case tooLongAgo(Int)
  /// Nothing was undone that could be done again.
  case nothingUndone
  /// There is no backup of this name.
  case backupUnknown(String)
  /// The backup is broken, or was changed from outside.
  case backupUnsound(String)
  /// The backup is one of another register.
  case backupOfAnother(String)
  /// These invoices were released after the backup was made: putting it back would forget them.
  case releasedSince(backup: String, [InvoiceNumber])
  /// These documents of released invoices are unknown to the backup: it is from before the release.
  case documentsSince(backup: String, [String])
  /// The finished invoice is another one than the concept it was made from.
  case finishedDiffers(InvoiceNumber)
}

/// What an operating system says against writing or reading.
package enum DiskFault: Hashable, Sendable {
  case full
  case readOnly
  case noPermission
  case missing
  case notAFolder
  case isALink
  /// Anything else, by its number in `errno.h`.
  case other(Int)
}
