package import Domain
import Formats

/// `data/new_staff.csv`: people in the field who are no member. Made only for an evaluation: other
/// reports hold counts, because these people are nobody's business but their employer's.
package enum NewStaffFile {
  static let columns = ["staff_id", "municipality_code", "function"]

  package static func document(
    _ staff: [StaffRecord], directory: MunicipalityDirectory
  ) -> NamedDocument {
    var table = DataTable("new_staff.csv", columns: columns)
    let rows = staff.map { record in
      let bureau = record.employer.bureau.flatMap { directory[$0] }
      let municipality = record.employer.municipality ?? bureau?.host
      return [record.id.text, municipality?.text ?? "", record.functionTitle]
    }
    for row in rows.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      table.row(row.map { .text($0) })
    }
    return table.document
  }
}
