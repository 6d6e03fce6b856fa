package import Domain
import Formats
import GRDB

extension MemberRegister {
  /// What was released for a year, in the order of the numbers.
  package func invoices(year: Int) throws(RegisterError) -> [IssuedInvoice] {
    try read { db in try InvoiceRows.issued(in: year, db) }
  }

  /// The documents of a released invoice, byte for byte, at the paths of their copies.
  ///
  /// - Throws: `documentDiffers` when an original is not what was released.
  package func documents(of issued: IssuedInvoice) throws(RegisterError) -> [NamedDocument] {
    var documents: [NamedDocument] = []
    for document in issued.documents {
      let place = folder.whereabouts(of: document)
      let bytes = try Disk.read(place)
      guard SHA256.hex(bytes) == document.sha256 else { throw .documentDiffers(path: place) }
      documents.append(NamedDocument(path: document.path, bytes: bytes))
    }
    return documents
  }

  /// Records that someone sent invoices; returns how many were not recorded as sent before.
  ///
  /// - Parameter numbers: none means all of the year that are released.
  /// - Throws: `unknownInvoice` for a number that was not released in the year.
  package func markSent(
    _ numbers: [InvoiceNumber] = [], year: Int, stamp: Stamp
  ) throws(RegisterError) -> Int {
    try write { db in
      let statuses = try InvoiceRows.statuses(in: year, db)
      let known = Set(statuses.map(\.number))
      if let unknown = numbers.first(where: { !known.contains($0) }) {
        throw RegisterError.unknownInvoice(unknown)
      }
      let asked = Set(numbers)
      let journal = Journal(db, .markSent, stamp)
      var count = 0
      for (number, status) in statuses
      where status == .released && (asked.isEmpty || asked.contains(number)) {
        let before = try InvoiceRows.setStatus(of: number, to: .sent, db)
        try journal.append(
          JournalEntry(
            .sent, subject: number.text, field: "status", old: before,
            new: Invoice.Status.sent.rawValue))
        count += 1
      }
      return count
    }
  }
}
