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
    let rest = zip(invoice.lines, uncredited(of: invoice, earlier: earlier)).compactMap {
      line, amount in amount > .zero ? line.crediting(amount) : nil
    }
    let note = try note(
      on: invoice, lines: rest, allowances: allowances(of: invoice, without: earlier),
      number: number, issueDate: issueDate)
    guard note.net > .zero else { throw .nothing(line: 1) }
    return note
  }

  /// Part of the invoice.
  ///
  /// - Parameter amounts: by the position of the line from 0, what is credited of its net amount.
  package static func partial(
    of invoice: Invoice, amounts: [Int: Money], number: InvoiceNumber,
    issueDate: CalendarDate, earlier: [Invoice] = []
  ) throws(CreditNoteError) -> Invoice {
    let left = left(of: invoice, earlier: earlier)
    var lines: [InvoiceLine] = []
    for (place, line) in invoice.lines.enumerated() {
      guard let amount = amounts[place] else { continue }
      guard amount > .zero else { throw .nothing(line: place + 1) }
      guard amount <= left[place] else { throw .tooMuch(line: place + 1, left: left[place]) }
      lines.append(line.crediting(amount))
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

  /// What may still be credited of every line, by its position from 0: no line more than earlier
  /// credit notes leave of it, nor more than they leave of the whole invoice.
  package static func left(of invoice: Invoice, earlier: [Invoice]) -> [Money] {
    let whole = invoice.net - earlier.map(\.net).total
    return uncredited(of: invoice, earlier: earlier).map { min($0, whole) }
  }

  /// What earlier credit notes leave of every line. A credit note names lines as the invoice does;
  /// of lines that are named alike the first is used up before the next.
  private static func uncredited(of invoice: Invoice, earlier: [Invoice]) -> [Money] {
    var credited: [LineName: Money] = [:]
    for line in earlier.flatMap(\.lines) { credited[LineName(line), default: .zero] += line.net }
    return invoice.lines.map { line in
      let name = LineName(line)
      let used = min(max(credited[name] ?? .zero, .zero), line.net)
      credited[name, default: .zero] += -used
      return line.net - used
    }
  }

  /// The allowances that no earlier credit note took back.
  private static func allowances(
    of invoice: Invoice, without earlier: [Invoice]
  ) -> [Allowance] {
    var left = invoice.allowances
    for allowance in earlier.flatMap(\.allowances) {
      if let place = left.firstIndex(of: allowance) { left.remove(at: place) }
    }
    return left
  }

  /// By what a credit note points to a line.
  private struct LineName: Hashable {
    let tariff: TariffID
    let name: String
    let description: String

    init(_ line: InvoiceLine) {
      tariff = line.tariff
      name = line.name
      description = line.description
    }
  }
}

extension InvoiceLine {
  /// The line of a credit note that takes an amount back.
  fileprivate func crediting(_ amount: Money) -> InvoiceLine {
    InvoiceLine(
      tariff: tariff, name: name, description: description, price: amount, orderLine: orderLine,
      period: period, vat: vat)
  }
}
