package import Domain
import Formats

/// `data/rayons.csv`: each member with their rayon and whether its list shows them. A rayon is
/// called by its name in the office's table.
package enum RayonsFile {
  static let columns = ["member_number", "rayon", "listed", "reason"]

  package static func document(_ placements: [RayonPlacement], rayons: [Rayon]) -> NamedDocument {
    let names = RayonNames(rayons)
    var table = DataTable("rayons.csv", columns: columns)
    for placement in placements.sorted(by: { $0.member < $1.member }) {
      table.row([
        .text(placement.member.text), .text(names[placement.rayon]),
        placement.isListed ? "yes" : "no", .optional(placement.reason?.rawValue),
      ])
    }
    return table.document
  }
}

/// Names of rayons; one that left the table keeps its code.
struct RayonNames {
  private let names: [RayonCode: String]

  init(_ rayons: [Rayon]) {
    names = Dictionary(rayons.map { ($0.code, $0.name) }, uniquingKeysWith: { $1 })
  }

  /// Old and new of a move are rayons.
  func shown(_ value: String, of kind: RayonChange.Kind) -> String {
    kind == .movedIn || kind == .movedOut ? self[RayonCode(value)] : value
  }

  subscript(code: RayonCode?) -> String { code.map { names[$0] ?? $0.text } ?? "" }
}
