import Domain
import GRDB

extension InvoiceRows {
  /// What was released for a year, whole, in the order of the numbers.
  static func issued(in year: Int, _ db: Database) throws -> [IssuedInvoice] {
    let parts = try Parts(year, db)
    return try Row.fetchAll(
      db, sql: "SELECT * FROM invoice WHERE year = ? ORDER BY kind DESC, position",
      arguments: [year]
    ).map { row in
      let number: String = row["number"]
      guard let invoice = invoice(row, parts) else { throw InvoiceRows.unreadable(number) }
      return IssuedInvoice(invoice: invoice, documents: parts.documents[number] ?? [])
    }
  }

  private static func unreadable(_ number: String) -> RegisterError {
    .refused(rule: "invoice \(number)")
  }

  /// The rows of all invoices of a year, by number.
  private struct Parts {
    var sellers: [String: Row] = [:]
    var buyers: [String: Row] = [:]
    var lines: [String: [Row]] = [:]
    var allowances: [String: [Row]] = [:]
    var members: [String: [CoveredMember]] = [:]
    var documents: [String: [IssuedDocument]] = [:]

    init(_ year: Int, _ db: Database) throws {
      for row in try Parts.rows("invoice_party", "invoice, role", year, db) {
        if row["role"] == "seller" {
          sellers[row["invoice"]] = row
        } else {
          buyers[row["invoice"]] = row
        }
      }
      for row in try Parts.rows("invoice_line", "invoice, position", year, db) {
        lines[row["invoice"], default: []].append(row)
      }
      for row in try Parts.rows("invoice_allowance", "invoice, position", year, db) {
        allowances[row["invoice"], default: []].append(row)
      }
      let known = try MemberRows.all(db)
      for row in try Parts.rows("invoice_member", "invoice, position", year, db) {
        let number = MemberNumber(row["member"])
        let member = known[number]?.current
        members[row["invoice"], default: []].append(
          CoveredMember(
            number: number, name: member?.name ?? PersonName(),
            functionTitle: member?.functionTitle ?? ""))
      }
      for row in try Parts.rows("document", "invoice, copy", year, db) {
        documents[row["invoice"], default: []].append(
          IssuedDocument(
            path: row["copy"], original: row["path"], sha256: row["sha256"], size: row["size"]))
      }
    }

    private static func rows(
      _ table: String, _ order: String, _ year: Int, _ db: Database
    ) throws -> [Row] {
      try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM \(table)
          WHERE invoice IN (SELECT number FROM invoice WHERE year = ?) ORDER BY \(order)
          """,
        arguments: [year])
    }
  }
}

// From rows to values. Nil for what the schema would not have let in.
extension InvoiceRows {
  private static func invoice(_ row: Row, _ parts: Parts) -> Invoice? {
    let number: String = row["number"]
    guard let kind = Invoice.Kind(rawValue: row["kind"]),
      let status = Invoice.Status(rawValue: row["status"]),
      let seller = parts.sellers[number].flatMap(seller), let buyer = parts.buyers[number],
      let issued = date(row["issue_date"]), let due = date(row["due_date"]),
      let vat = treatment(row)
    else { return nil }
    return Invoice(
      number: InvoiceNumber(number), kind: kind, status: status, debtor: DebtorID(row["debtor"]),
      seller: seller, buyer: self.buyer(buyer), issueDate: issued, dueDate: due,
      period: Validity(from: date(row["period_from"]), through: date(row["period_through"])),
      orderReference: row["order_reference"], buyerReference: row["buyer_reference"],
      note: row["note"], original: (row["original"] as String?).map { InvoiceNumber($0) },
      paymentReference: row["payment_reference"], payment: payment(row),
      accountingCost: row["accounting_cost"], payee: row["payee"],
      lines: (parts.lines[number] ?? []).map(line),
      allowances: (parts.allowances[number] ?? []).map(allowance),
      prepaid: Money(cents: row["prepaid_cents"]), vat: vat,
      coveredMembers: parts.members[number] ?? [])
  }

  private static func line(_ row: Row) -> InvoiceLine {
    let units = (row["price_cents"] as Int64) * UnitRate.perCent + (row["price_fraction"] as Int64)
    let period = Validity(from: date(row["period_from"]), through: date(row["period_through"]))
    return InvoiceLine(
      tariff: TariffID(row["tariff"]), name: row["name"], description: row["description"],
      quantity: row["quantity"], price: UnitRate(units: units), orderLine: row["order_line"],
      period: period.from == nil && period.through == nil ? nil : period, vat: treatment(row))
  }

  private static func allowance(_ row: Row) -> Allowance {
    Allowance(
      amount: Money(cents: row["amount_cents"]), reason: row["reason"], vat: treatment(row))
  }

  private static func payment(_ row: Row) -> PaymentMeans {
    guard let mandate = row["mandate"] as String?,
      let account = (row["debited_account"] as String?).flatMap({ IBAN($0) })
    else { return .transfer }
    return .directDebit(mandate: mandate, account: account)
  }

  private static func treatment(_ row: Row) -> VATTreatment? {
    guard let category = (row["vat_category"] as String?).flatMap(VATTreatment.Category.init),
      let day = date(row["vat_decided_on"])
    else { return nil }
    return VATTreatment(
      category: category, rate: Percentage(units: row["vat_rate"]),
      exemptionText: row["vat_text"], decidedBy: row["vat_decided_by"], decidedOn: day)
  }

  private static func seller(_ row: Row) -> Seller? {
    guard let kvk = (row["kvk"] as String?).flatMap({ KvkNumber($0) }),
      let iban = (row["iban"] as String?).flatMap({ IBAN($0) })
    else { return nil }
    return Seller(
      name: row["name"], address: address(row), kvk: kvk,
      vatNumber: (row["vat_number"] as String?).flatMap { VATNumber($0) }, iban: iban,
      endpoint: endpoint(row), email: (row["email"] as String?).flatMap { EmailAddress($0) },
      phone: row["phone"], website: row["website"], taxNumber: row["tax_number"],
      creditorID: row["creditor_id"])
  }

  private static func buyer(_ row: Row) -> Buyer {
    Buyer(
      name: row["name"], attention: row["attention"], address: address(row),
      kvk: (row["kvk"] as String?).flatMap { KvkNumber($0) },
      oin: (row["oin"] as String?).flatMap { OIN($0) },
      vatNumber: (row["vat_number"] as String?).flatMap { VATNumber($0) },
      endpoint: endpoint(row), email: (row["email"] as String?).flatMap { EmailAddress($0) },
      isPerson: row["is_person"])
  }

  private static func address(_ row: Row) -> PostalAddress {
    PostalAddress(
      street: row["street"], postcode: row["postcode"], city: row["city"],
      country: row["country"])
  }

  private static func endpoint(_ row: Row) -> PeppolEndpoint? {
    guard let scheme = row["endpoint_scheme"] as String?, let value = row["endpoint"] as String?
    else { return nil }
    return PeppolEndpoint(scheme: scheme, value: value)
  }

  private static func date(_ text: String?) -> CalendarDate? {
    text.flatMap { CalendarDate(iso: $0) }
  }
}
