package import Domain
import Formats
package import Wording

/// The sales journal of a year for the bookkeeping: one row per line of every released invoice and
/// credit note, neutral, to be mapped onto any package. Amounts are positive; `credit` turns them.
package enum BookingExport {
  /// `facturen/boekingen <year>.csv`. Ledger account and cost centre are left to the bookkeeper; the
  /// tariff says which revenue it is. What is issued before the membership year begins is marked as
  /// invoiced in advance (vooruitgefactureerd): it belongs on the balance until then.
  package static func document(
    _ released: [Invoice], year: Int, wording: Wording
  ) -> NamedDocument {
    var table = CSVWriter(.forPeople, columns: wording.bookingHeadings)
    for invoice in released.sorted(by: { $0.number < $1.number }) where invoice.status != .concept {
      for (line, vat) in zip(invoice.lines, vatByLine(of: invoice)) {
        table.row(row(line, vat: vat, of: invoice, wording: wording))
      }
    }
    return NamedDocument(path: "facturen/boekingen \(year).csv", bytes: table.bytes)
  }

  private static func row(
    _ line: InvoiceLine, vat: Money, of invoice: Invoice, wording: Wording
  ) -> [CSVWriter.Cell] {
    let date = invoice.issueDate
    let treatment = line.vat ?? invoice.vat
    let isAhead = invoice.period.from.map { date < $0 } ?? false
    return [
      .text(wording.salesJournal), .text(invoice.number.text), .text(date.iso),
      .text(String(date.iso.prefix(7))), .text(invoice.dueDate.iso), .text(invoice.debtor.text),
      .text(invoice.buyer.name), .text(invoice.number.text), .text(invoice.paymentReference),
      .text(line.name), .text(line.tariff.text), .text(""), .text(""),
      .text(treatment.category.rawValue + treatment.rate.decimal), .number(plain(line.net)),
      .number(plain(vat)), .number(plain(line.net + vat)),
      .text(wording.yesOrNo(invoice.kind == .creditNote)), .text(wording.yesOrNo(isAhead)),
    ]
  }

  /// VAT is rounded once per group; what whole cents per line leave goes to the group's last line,
  /// so that the rows add up to the invoice.
  static func vatByLine(of invoice: Invoice) -> [Money] {
    var shares = invoice.lines.map { line in
      line.net.share((line.vat ?? invoice.vat).rate, rounding: .halfUp)
    }
    for group in invoice.vatGroups {
      let members = invoice.lines.indices.filter { place in
        let treatment = invoice.lines[place].vat ?? invoice.vat
        return treatment.category == group.treatment.category
          && treatment.rate == group.treatment.rate
      }
      guard let last = members.last else { continue }
      shares[last] += group.amount - members.map { shares[$0] }.total
    }
    return shares
  }

  /// `1234,56`: what Dutch packages and spreadsheets read as a number.
  static func plain(_ money: Money) -> String {
    money.decimal.replacing(".", with: ",")
  }
}
