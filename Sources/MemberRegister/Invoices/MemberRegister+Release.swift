package import Domain
import Formats
import GRDB

extension MemberRegister {
  /// Releases concepts in their order: numbers without a hole, the exact bytes of their documents
  /// kept. Invoices and credit notes of a year share one series.
  ///
  /// A debtor that has an invoice for the year is passed over, so a following run adds only what is
  /// new. Whatever interrupts it, either nothing was released or the next opening finishes it.
  ///
  /// - Parameters:
  ///   - indexation: the rise that the amounts hold, recorded with the release; nil for none.
  ///   - numbered: the invoices as they are released, numbered from a running number on. Number,
  ///     status and payment reference may differ from the concept, nothing else.
  ///   - first: the running number of the year's first invoice.
  ///   - documents: the final documents of a numbered invoice, with the paths of their copies.
  /// - Returns: what was released now.
  /// - Throws: `RegisterError` (`indexedBefore` among them), or what `documents` throws; nothing was released then.
  package func release(
    _ drafts: [Invoice], year: Int, indexation: IndexationSettings? = nil, stamp: Stamp,
    numbered: ([Invoice], Int) -> [Invoice], first: Int,
    documents: (Invoice) throws -> [NamedDocument]
  ) throws -> [Invoice] {
    var failure: (any Error)?
    do {
      let released = try write { db in
        do {
          let next = try InvoiceRows.nextPosition(in: year, first: first, db)
          let due = try InvoiceRows.notYetBilled(drafts, in: year, db)
          let finals = numbered(due, next)
          try Release.check(finals, against: due)
          if let indexation { try Indexations.record(indexation, year: year, stamp: stamp, db) }
          let release = Release(db, Journal(db, .release, stamp), folder, year: year)
          for (place, invoice) in finals.enumerated() {
            try release.add(invoice, position: next + place, documents: documents(invoice))
          }
          try folder.holdStaged()
          return finals
        } catch {
          failure = error is DatabaseError ? RegisterError(error, path: path) : error
          throw error
        }
      }
      try recover()
      return released
    } catch {
      try recover()
      throw failure ?? error
    }
  }

  /// Finishes a release that was cut short after the database committed to it, or clears what one
  /// left that was cut short before.
  func recover() throws(RegisterError) {
    try folder.settle { (original) throws(RegisterError) in
      try read { db in
        try String.fetchOne(
          db, sql: "SELECT sha256 FROM document WHERE path = ?", arguments: [original])
      }
    }
  }

  var folder: DocumentFolder { DocumentFolder(beside: path) }
}

/// One release under way, inside its transaction.
private struct Release {
  private let db: Database
  private let journal: Journal
  private let folder: DocumentFolder
  private let year: Int

  init(_ db: Database, _ journal: Journal, _ folder: DocumentFolder, year: Int) {
    self.db = db
    self.journal = journal
    self.folder = folder
    self.year = year
  }

  static func check(_ finals: [Invoice], against drafts: [Invoice]) throws(RegisterError) {
    guard finals.count == drafts.count else {
      throw .finishedDiffers(finals.first?.number ?? InvoiceNumber(""))
    }
    for (final, draft) in zip(finals, drafts) {
      var expected = draft
      expected.number = final.number
      expected.status = .released
      expected.paymentReference = final.paymentReference
      guard final == expected else { throw .finishedDiffers(final.number) }
    }
  }

  func add(_ invoice: Invoice, position: Int, documents: [NamedDocument]) throws {
    try InvoiceRows.store(
      invoice, year: year, position: position, operation: journal.operation().id, db)
    let values = [
      ("kind", invoice.kind.rawValue), ("debtor", invoice.debtor.text),
      ("gross", invoice.gross.decimal), ("payment_reference", invoice.paymentReference),
    ]
    try journal.append(
      JournalEntry(.released, subject: invoice.number.text, new: FlatJSON.text(values)))
    for document in documents { try keep(document, of: invoice.number) }
    if let original = invoice.original { try credit(original, by: invoice) }
  }

  private func keep(_ document: NamedDocument, of number: InvoiceNumber) throws {
    let name = document.path.split(separator: "/").last.map(String.init) ?? document.path
    let original = "\(year)/\(FileName.safe(name))"
    try folder.stage(document.bytes, as: original)
    try db.execute(
      sql: "INSERT INTO document (path, invoice, copy, sha256, size) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        original, number.text, document.path, SHA256.hex(document.bytes), document.bytes.count,
      ])
  }

  private func credit(_ original: InvoiceNumber, by note: Invoice) throws {
    guard let gross = try InvoiceRows.gross(of: original, db) else {
      throw RegisterError.unknownInvoice(original)
    }
    let credited = try InvoiceRows.credited(on: original, db)
    guard credited <= gross else {
      throw RegisterError.creditedTooMuch(
        original, left: gross - credited + note.gross, asked: note.gross)
    }
    guard credited == gross else { return }
    let before = try InvoiceRows.setStatus(of: original, to: .credited, db)
    try journal.append(
      JournalEntry(
        .credited, subject: original.text, field: "status", old: before,
        new: Invoice.Status.credited.rawValue))
  }
}
