package import Domain
import Formats

/// `data/rayon_changes.csv`: what changed since the lists that were handed out before.
package enum RayonChangesFile {
  static let columns = ["member_number", "rayon", "change", "field", "old", "new"]

  package static func document(_ changes: [RayonChange], rayons: [Rayon]) -> NamedDocument {
    let names = RayonNames(rayons)
    var table = DataTable("rayon_changes.csv", columns: columns)
    let ordered = changes.enumerated().sorted {
      $0.element.member == $1.element.member
        ? $0.offset < $1.offset : $0.element.member < $1.element.member
    }
    for (_, change) in ordered {
      table.row([
        .text(change.member.text), .text(names[change.rayon]), .text(change.kind.rawValue),
        .optional(change.field?.rawValue), .text(names.shown(change.old, of: change.kind)),
        .text(names.shown(change.new, of: change.kind)),
      ])
    }
    return table.document
  }
}
