package import Domain
import Formats

/// `data/contributions.csv`: what each debtor owes by each tariff, before and after the rise.
package enum ContributionsFile {
  static let columns = ["debtor", "tariff", "old_cents", "new_cents"]

  package static func document(_ contributions: [Contribution]) -> NamedDocument {
    var table = DataTable("contributions.csv", columns: columns)
    for contribution in contributions.sorted(by: { $0.debtor < $1.debtor }) {
      // Lines of one tariff (several municipalities or people) are one row: the key is the pair.
      let tariffs = Dictionary(grouping: contribution.lines, by: \.tariff)
      for (tariff, lines) in tariffs.sorted(by: { $0.key < $1.key }) {
        table.row([
          .text(contribution.debtor.text), .text(tariff.text), .cents(lines.map(\.old).total),
          .cents(lines.map(\.new).total),
        ])
      }
    }
    return table.document
  }
}
