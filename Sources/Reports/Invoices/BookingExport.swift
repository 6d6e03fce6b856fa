package import Domain
import Formats
package import Wording

/// The sales journal of a year for the bookkeeping: one row per line and allowance of every released
/// invoice and credit note, neutral, to be mapped onto any package. Amounts are positive, those of an
/// allowance negative; `credit` turns them.
package enum BookingExport {
  /// `facturen/boekingen <year>.csv`. Ledger account and cost centre are left to the bookkeeper; the
  /// tariff says which revenue it is. What is issued before the membership year begins is marked as
  /// invoiced in advance (vooruitgefactureerd): it belongs on the balance until then.
  package static func document(
    _ released: [Invoice], year: Int, wording: Wording
  ) -> NamedDocument {
    var table = CSVWriter(.forPeople, columns: wording.bookingHeadings)
    for invoice in released.sorted(by: { $0.number < $1.number }) where invoice.status != .concept {
      for (entry, vat) in zip(entries(of: invoice), vatByEntry(of: invoice)) {
        table.row(row(entry, vat: vat, of: invoice, wording: wording))
      }
    }
    return NamedDocument(path: "facturen/boekingen \(year).csv", bytes: table.bytes)
  }

  /// What becomes a row of its own.
  private struct Entry {
    let name: String
    let tariff: String
    let net: Money
    let vat: VATTreatment
  }

  private static func entries(of invoice: Invoice) -> [Entry] {
    invoice.lines.map {
      Entry(name: $0.name, tariff: $0.tariff.text, net: $0.net, vat: $0.vat ?? invoice.vat)
    }
      + invoice.allowances.map {
        Entry(name: $0.reason, tariff: "", net: -$0.amount, vat: $0.vat ?? invoice.vat)
      }
  }

  private static func row(
    _ entry: Entry, vat: Money, of invoice: Invoice, wording: Wording
  ) -> [CSVWriter.Cell] {
    let date = invoice.issueDate
    let isAhead = invoice.period.from.map { date < $0 } ?? false
    return [
      .text(wording.salesJournal), .text(invoice.number.text), .text(date.iso),
      .text(String(date.iso.prefix(7))), .text(invoice.dueDate.iso), .text(invoice.debtor.text),
      .text(invoice.buyer.name), .text(invoice.number.text), .text(invoice.paymentReference),
      .text(entry.name), .text(entry.tariff), .text(""), .text(""),
      .text(entry.vat.category.rawValue + entry.vat.rate.decimal), .number(plain(entry.net)),
      .number(plain(vat)), .number(plain(entry.net + vat)),
      .text(wording.yesOrNo(invoice.kind == .creditNote)), .text(wording.yesOrNo(isAhead)),
    ]
  }

  /// VAT is rounded once per group; what whole cents per row leave goes to the group's last row, so
  /// that the rows add up to the invoice.
  static func vatByEntry(of invoice: Invoice) -> [Money] {
    let entries = entries(of: invoice)
    var shares = entries.map { $0.net.share($0.vat.rate, rounding: .halfUp) }
    for group in invoice.vatGroups {
      let members = entries.indices.filter { place in
        entries[place].vat.category == group.treatment.category
          && entries[place].vat.rate == group.treatment.rate
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
