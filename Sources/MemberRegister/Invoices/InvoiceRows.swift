import Domain
import GRDB

/// The rows of released invoices: questions and writing. Reading whole ones is in
/// `InvoiceRows+Reading.swift`.
enum InvoiceRows {
  static func nextPosition(in year: Int, first: Int, _ db: Database) throws -> Int {
    let last = try Int.fetchOne(
      db, sql: "SELECT max(position) FROM invoice WHERE year = ?", arguments: [year])
    return last.map { $0 + 1 } ?? first
  }

  /// The drafts that are to be released: credit notes, and invoices to debtors that have none for
  /// the year that stands. Of two to one debtor the first.
  static func notYetBilled(
    _ drafts: [Invoice], in year: Int, _ db: Database
  ) throws -> [Invoice] {
    var billed = try Set(
      String.fetchAll(
        db,
        sql: """
          SELECT debtor FROM invoice WHERE year = ? AND kind = 'invoice' AND status <> 'credited'
          """,
        arguments: [year]))
    return drafts.filter { $0.kind == .creditNote || billed.insert($0.debtor.text).inserted }
  }

  /// Every number that was ever released.
  static func numbers(_ db: Database) throws -> [InvoiceNumber] {
    try String.fetchAll(db, sql: "SELECT number FROM invoice ORDER BY year, position")
      .map { InvoiceNumber($0) }
  }

  static func gross(of number: InvoiceNumber, _ db: Database) throws -> Money? {
    try Int64.fetchOne(
      db, sql: "SELECT gross_cents FROM invoice WHERE number = ? AND kind = 'invoice'",
      arguments: [number.text]
    ).map { Money(cents: $0) }
  }

  /// The sum of the credit notes on an invoice.
  static func credited(on number: InvoiceNumber, _ db: Database) throws -> Money {
    let cents = try Int64.fetchOne(
      db, sql: "SELECT sum(gross_cents) FROM invoice WHERE original = ?", arguments: [number.text])
    return Money(cents: cents ?? 0)
  }

  static func statuses(
    in year: Int, _ db: Database
  ) throws -> [(number: InvoiceNumber, status: Invoice.Status?)] {
    try Row.fetchAll(
      db, sql: "SELECT number, status FROM invoice WHERE year = ? ORDER BY position",
      arguments: [year]
    ).map { (InvoiceNumber($0[0]), Invoice.Status(rawValue: $0[1])) }
  }

  /// Returns the status before.
  static func setStatus(
    of number: InvoiceNumber, to status: Invoice.Status, _ db: Database
  ) throws -> String {
    let before = try String.fetchOne(
      db, sql: "SELECT status FROM invoice WHERE number = ?", arguments: [number.text])
    try db.execute(
      sql: "UPDATE invoice SET status = ? WHERE number = ?",
      arguments: [status.rawValue, number.text])
    return before ?? ""
  }
}

// Writing.
extension InvoiceRows {
  static func store(
    _ invoice: Invoice, year: Int, position: Int, operation: Int, _ db: Database
  ) throws {
    let vat = values(of: invoice.vat)
    try insert(
      "invoice",
      [
        invoice.number.text, year, position, invoice.kind.rawValue, invoice.status.rawValue,
        invoice.debtor.text, invoice.issueDate.iso, invoice.dueDate.iso,
        invoice.period.from?.iso, invoice.period.through?.iso, invoice.orderReference,
        invoice.buyerReference, invoice.note, invoice.original?.text, invoice.paymentReference,
      ] + vat + [
        invoice.net.cents, invoice.vatAmount.cents, invoice.gross.cents, operation,
      ], db)
    try store(invoice.seller, of: invoice.number, db)
    try store(invoice.buyer, of: invoice.number, db)
    for (place, line) in invoice.lines.enumerated() {
      let own = line.vat.map { values(of: $0) } ?? [nil, nil, nil, nil, nil]
      try insert(
        "invoice_line",
        [
          invoice.number.text, place + 1, line.tariff.text, line.name, line.description,
          line.quantity, line.price.cents,
        ] + own, db)
    }
    for (place, member) in invoice.coveredMembers.enumerated() {
      try insert("invoice_member", [invoice.number.text, place + 1, member.number.text], db)
    }
  }

  private static func store(
    _ seller: Seller, of number: InvoiceNumber, _ db: Database
  ) throws {
    try insert(
      "invoice_party",
      [number.text, "seller", seller.name, ""] + values(of: seller.address) + [
        seller.kvk.text, nil, seller.vatNumber?.text, seller.iban.text, seller.endpoint?.scheme,
        seller.endpoint?.value, seller.email?.text, seller.phone, seller.website, false,
      ], db)
  }

  private static func store(
    _ buyer: Buyer, of number: InvoiceNumber, _ db: Database
  ) throws {
    try insert(
      "invoice_party",
      [number.text, "buyer", buyer.name, buyer.attention] + values(of: buyer.address) + [
        buyer.kvk?.text, buyer.oin?.text, buyer.vatNumber?.text, nil, buyer.endpoint?.scheme,
        buyer.endpoint?.value, buyer.email?.text, "", "", buyer.isPerson,
      ], db)
  }

  private typealias Values = [(any DatabaseValueConvertible)?]

  private static func values(of address: PostalAddress) -> Values {
    [address.street, address.postcode, address.city, address.country]
  }

  private static func values(of vat: VATTreatment) -> Values {
    [
      vat.category.rawValue, vat.rate.units, vat.exemptionText, vat.decidedBy, vat.decidedOn.iso,
    ]
  }

  /// A row in the order of the table's columns.
  private static func insert(_ table: String, _ values: Values, _ db: Database) throws {
    let places = values.map { _ in "?" }.joined(separator: ", ")
    let statement = try db.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(places))")
    try statement.execute(arguments: StatementArguments(values))
  }
}
