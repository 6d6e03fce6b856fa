package import Domain
import Formats

/// `data/tariffs.csv`: each tariff before and after the rise, in plain decimals.
package enum TariffsFile {
  static let columns = ["tariff", "unit", "old", "new"]

  package static func document(_ changes: [TariffChange]) -> NamedDocument {
    var table = DataTable("tariffs.csv", columns: columns)
    for change in changes.sorted(by: { $0.tariff < $1.tariff }) {
      table.row([
        .text(change.tariff.text), .text(change.unit.rawValue), .number(change.old.decimal),
        .number(change.new.decimal),
      ])
    }
    return table.document
  }
}
