import Domain
import Testing

@testable import Reports

@Suite struct CreditNotesTests {
  static let number = InvoiceNumber("C2026-0001")

  @Test func `a full credit note mirrors the invoice and names it`() throws {
    let invoice = try InvoiceFixtures.invoice()
    let note = try CreditNotes.full(
      of: invoice, number: Self.number, issueDate: InvoiceFixtures.date("2026-03-01"))
    #expect(note.kind == .creditNote && note.original == invoice.number)
    #expect(note.number == Self.number && note.status == .concept)
    #expect(note.gross == invoice.gross && note.paymentReference.isEmpty)
    #expect(InvoiceChecks.problems(of: note) == [])
  }

  @Test func `what was credited before is not credited again`() throws {
    let invoice = try InvoiceFixtures.invoice()
    let part = try CreditNotes.partial(
      of: invoice, amounts: [0: Money(cents: 100_000)], number: Self.number,
      issueDate: invoice.issueDate)
    let rest = try CreditNotes.full(
      of: invoice, number: InvoiceNumber("C2026-0002"), issueDate: invoice.issueDate,
      earlier: [part])
    #expect(part.net + rest.net == invoice.net)
    #expect(throws: CreditNoteError.tooMuch(line: 1, left: Money(cents: 79_302))) {
      try CreditNotes.partial(
        of: invoice, amounts: [0: Money(cents: 79_303)], number: Self.number,
        issueDate: invoice.issueDate, earlier: [part])
    }
    #expect(throws: CreditNoteError.nothing(line: 1)) {
      try CreditNotes.full(
        of: invoice, number: Self.number, issueDate: invoice.issueDate, earlier: [part, rest])
    }
  }

  @Test func `a concept and a credit note cannot be credited, nor nothing`() throws {
    var invoice = try InvoiceFixtures.invoice()
    let date = invoice.issueDate
    #expect(throws: CreditNoteError.nothing(line: 1)) {
      try CreditNotes.partial(
        of: invoice, amounts: [0: .zero], number: Self.number, issueDate: date)
    }
    let note = try CreditNotes.full(of: invoice, number: Self.number, issueDate: date)
    #expect(throws: CreditNoteError.isCreditNote(Self.number)) {
      try CreditNotes.full(of: note, number: Self.number, issueDate: date)
    }
    invoice.status = .concept
    #expect(throws: CreditNoteError.notReleased(invoice.number)) {
      try CreditNotes.full(of: invoice, number: Self.number, issueDate: date)
    }
  }

  @Test func `of two lines that are named alike one credit takes one`() throws {
    var invoice = try InvoiceFixtures.invoice()
    let line = InvoiceLine(
      tariff: TariffID("persoonlijk"), name: "Contributie 2026", price: Money(cents: 5_000))
    invoice.lines = [line, line]
    let date = invoice.issueDate
    let first = try CreditNotes.partial(
      of: invoice, amounts: [0: Money(cents: 5_000)], number: Self.number, issueDate: date)
    #expect(CreditNotes.left(of: invoice, earlier: [first]).map(\.cents) == [0, 5_000])
    let second = try CreditNotes.full(
      of: invoice, number: InvoiceNumber("C2026-0002"), issueDate: date, earlier: [first])
    #expect(second.net == Money(cents: 5_000))
    #expect(throws: CreditNoteError.tooMuch(line: 2, left: .zero)) {
      try CreditNotes.partial(
        of: invoice, amounts: [1: Money(cents: 1)], number: Self.number, issueDate: date,
        earlier: [first, second])
    }
  }

  @Test func `the rest of an invoice is credited less its allowance, and never more`() throws {
    var invoice = try InvoiceFixtures.invoice()
    invoice.allowances = [Allowance(amount: Money(cents: 10_000), reason: "Korting")]
    let part = try CreditNotes.partial(
      of: invoice, amounts: [0: Money(cents: 100_000)], number: Self.number,
      issueDate: invoice.issueDate)
    let rest = try CreditNotes.full(
      of: invoice, number: InvoiceNumber("C2026-0002"), issueDate: invoice.issueDate,
      earlier: [part])
    #expect(rest.allowances == invoice.allowances)
    #expect(part.net + rest.net == invoice.net)
    #expect(throws: CreditNoteError.tooMuch(line: 1, left: Money(cents: 169_302))) {
      try CreditNotes.partial(
        of: invoice, amounts: [0: Money(cents: 169_303)], number: Self.number,
        issueDate: invoice.issueDate)
    }
  }
}
