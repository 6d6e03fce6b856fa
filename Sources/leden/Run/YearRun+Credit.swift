import Domain
import MemberRegister
import Renewal
import Reports
import Wording

/// Asks for credit notes, and for new invoices in place of what is credited.
struct CreditRequest {
  /// What is credited of an invoice.
  enum Extent {
    case full
    /// An amount without VAT, of a line counted from 1; nil for the only line.
    case part(Money, line: Int?)
  }

  /// None means all that were proposed.
  let numbers: [InvoiceNumber]
  let extent: Extent
  /// A new invoice of what is owed now follows.
  let corrects: Bool
  /// The date of the credit notes and new invoices.
  let date: CalendarDate
  /// What stands on the credit note about it; empty for nothing.
  let note: String
  let confirmedTotal: String?
}

extension YearRun {
  /// Makes the credit notes that were asked for, after a person confirmed their total.
  mutating func credit(_ request: CreditRequest, issued: [Invoice]) throws {
    let drafts = try creditDrafts(request, issued: issued)
    let notes = drafts.filter { $0.kind == .creditNote }
    let anew = drafts.filter { $0.kind == .invoice }
    let problems = drafts.flatMap(InvoiceChecks.problems(of:)).filter { $0.severity == .error }
    let credited = Set(notes.compactMap(\.original))
    let standing = issued.filter { !credited.contains($0.number) || anew.isEmpty }
    // Numbers come with the release; until then the drafts are told apart by what they credit.
    let batch = InvoiceBatch.problems(of: standing + drafts)
    guard problems.isEmpty, batch.isEmpty else { throw Failure.batch(problems + batch) }
    let total = notes.map(\.gross).total
    try confirmCredit(of: total, notes: notes.count, anew: anew, request)
    let released = try release(drafts)
    let made = released.filter { $0.kind == .creditNote }
    let invoices = released.filter { $0.kind == .invoice }
    summary.say(
      wording.releasedLabel,
      wording.creditedNow(
        notes: made.map(\.number), credited: total, invoices: invoices.map(\.number),
        invoiced: invoices.map(\.gross).total))
  }

  private func creditDrafts(_ request: CreditRequest, issued: [Invoice]) throws -> [Invoice] {
    guard settings.vat != nil else { throw Failure.vatUndecided }
    if request.numbers.isEmpty {
      guard !corrections.isEmpty else { throw Failure.nothingToCredit }
      return try corrections.flatMap { correction in
        try [note(on: correction.invoice, request, issued: issued)]
          + [correction.replacement].compactMap(\.self).map { dated($0, request.date) }
      }
    }
    return try request.numbers.flatMap { number in
      guard let invoice = issued.first(where: { $0.number == number }) else {
        throw RegisterError.unknownInvoice(number)
      }
      let note = try note(on: invoice, request, issued: issued)
      return try [note] + (request.corrects ? replacement(of: invoice, on: request.date) : [])
    }
  }

  private func note(
    on invoice: Invoice, _ request: CreditRequest, issued: [Invoice]
  ) throws -> Invoice {
    guard request.date >= invoice.issueDate else {
      throw Failure.creditBeforeInvoice(invoice.number, invoice.issueDate)
    }
    let earlier = issued.filter { $0.original == invoice.number }
    let number = InvoiceNumbering.concept(creditOf: invoice.number)
    var note: Invoice
    switch request.extent {
    case .full:
      note = try CreditNotes.full(
        of: invoice, number: number, issueDate: request.date, earlier: earlier)
    case .part(let amount, let line):
      guard line != nil || invoice.lines.count == 1,
        (1...invoice.lines.count).contains(line ?? 1)
      else { throw Failure.creditLineUnknown(invoice.number, lines: invoice.lines.count) }
      note = try CreditNotes.partial(
        of: invoice, amounts: [(line ?? 1) - 1: amount], number: number,
        issueDate: request.date, earlier: earlier)
    }
    note.note = request.note
    return note
  }

  /// Nothing when nothing is owed any more.
  private func replacement(of invoice: Invoice, on date: CalendarDate) throws -> [Invoice] {
    if let concept = standing[invoice.debtor] { return [dated(concept, date)] }
    guard owingNothing.contains(invoice.debtor) else {
      throw Failure.notCorrectable(invoice.number)
    }
    return []
  }

  private func dated(_ concept: Invoice, _ date: CalendarDate) -> Invoice {
    var concept = concept
    concept.issueDate = date
    concept.dueDate = date.adding(days: settings.invoices.term)
    return concept
  }

  private func confirmCredit(
    of total: Money, notes: Int, anew: [Invoice], _ request: CreditRequest
  ) throws {
    var given = request.confirmedTotal
    if given == nil, !choices.isForPrograms {
      given = Terminal.ask(
        wording.creditQuestion(
          notes: notes, credited: total, invoices: anew.count, invoiced: anew.map(\.gross).total))
    }
    guard let given, !given.isEmpty else { throw Failure.creditTotalMissing(total) }
    guard ConfirmedTotal.matches(given, total) else {
      throw Failure.creditTotalDiffers(given: given, total: total)
    }
  }
}
