package import Domain

/// Why no credit note is made.
package enum CreditNoteError: Error, Hashable {
  /// A concept has nothing to credit: it is thrown away.
  case notReleased(InvoiceNumber)
  /// A credit note cannot be credited.
  case isCreditNote(InvoiceNumber)
  /// Nothing, or less than nothing, was asked to be credited on a line (counted from 1).
  case nothing(line: Int)
  /// More was asked than is left of a line (counted from 1).
  case tooMuch(line: Int, left: Money)
}

/// Credit notes from invoices that were released. A number is never taken back: cancelling is
/// crediting in full, correcting is crediting and a new invoice.
package enum CreditNotes {
  /// All that is left of the invoice.
  ///
  /// - Parameters:
  ///   - number: from the series of the credit notes.
  ///   - earlier: the credit notes that the invoice has already.
  package static func full(
    of invoice: Invoice, number: InvoiceNumber, issueDate: CalendarDate,
    earlier: [Invoice] = []
  ) throws(CreditNoteError) -> Invoice {
    if earlier.isEmpty {
      return try note(
        on: invoice, lines: invoice.lines, allowances: invoice.allowances, number: number,
        issueDate: issueDate)
    }
    var amounts: [Int: Money] = [:]
    for place in invoice.lines.indices {
      let rest = left(ofLine: place, of: invoice, earlier: earlier)
      if rest > .zero { amounts[place] = rest }
    }
    return try partial(
      of: invoice, amounts: amounts, number: number, issueDate: issueDate, earlier: earlier)
  }

  /// Part of the invoice.
  ///
  /// - Parameter amounts: by the position of the line from 0, what is credited of its net amount.
  package static func partial(
    of invoice: Invoice, amounts: [Int: Money], number: InvoiceNumber,
    issueDate: CalendarDate, earlier: [Invoice] = []
  ) throws(CreditNoteError) -> Invoice {
    var lines: [InvoiceLine] = []
    for (place, line) in invoice.lines.enumerated() {
      guard let amount = amounts[place] else { continue }
      guard amount > .zero else { throw .nothing(line: place + 1) }
      let rest = left(ofLine: place, of: invoice, earlier: earlier)
      guard amount <= rest else { throw .tooMuch(line: place + 1, left: rest) }
      lines.append(
        InvoiceLine(
          tariff: line.tariff, name: line.name, description: line.description, price: amount,
          orderLine: line.orderLine, period: line.period, vat: line.vat))
    }
    guard !lines.isEmpty else { throw .nothing(line: 1) }
    return try note(on: invoice, lines: lines, number: number, issueDate: issueDate)
  }

  private static func note(
    on invoice: Invoice, lines: [InvoiceLine], allowances: [Allowance] = [],
    number: InvoiceNumber, issueDate: CalendarDate
  ) throws(CreditNoteError) -> Invoice {
    guard invoice.kind == .invoice else { throw .isCreditNote(invoice.number) }
    guard invoice.status != .concept else { throw .notReleased(invoice.number) }
    var note = invoice
    note.kind = .creditNote
    note.status = .concept
    note.number = number
    note.original = invoice.number
    note.issueDate = issueDate
    note.dueDate = issueDate
    note.paymentReference = ""
    note.payment = .transfer
    note.prepaid = .zero
    note.lines = lines
    note.allowances = allowances
    note.coveredMembers = []
    return note
  }

  /// What earlier credit notes leave of every line, by its position from 0; nothing is missing.
  package static func left(of invoice: Invoice, earlier: [Invoice]) -> [Money] {
    invoice.lines.indices.map { left(ofLine: $0, of: invoice, earlier: earlier) }
  }

  /// What earlier credit notes leave of a line. They name lines as the invoice does.
  private static func left(ofLine place: Int, of invoice: Invoice, earlier: [Invoice]) -> Money {
    let line = invoice.lines[place]
    let credited = earlier.flatMap(\.lines)
      .filter {
        $0.tariff == line.tariff && $0.name == line.name && $0.description == line.description
      }
      .map(\.net)
    return line.net - credited.total
  }
}
