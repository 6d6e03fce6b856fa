import Domain
import Formats

/// The export of the Register van Overheidsorganisaties (`exportOO…xml`), of which the
/// municipalities are read.
///
/// Names are matched without their namespace, which changes with every release of the schema; only
/// what stands directly in an organisation counts, so that a griffie inside it adds nothing.
enum OrganisationRegister {
  static let rootName = "overheidsorganisaties"

  /// Where the fields stand below `organisatie`.
  private static let fields: [(path: [String], attribute: String?, heading: String)] = [
    (["naam"], nil, "gemeente"),
    ([], "resourceIdentifierTOOI", "code"),
    (["geografie", "aantalInwoners"], nil, "inwoners"),
    (["contact", "emailadressen", "emailadres", "email"], nil, "emaildomein"),
    (["types", "type"], nil, "type"),
    (["eindDatum"], nil, "einddatum"),
  ]

  static func table(
    of file: InputFile, events: XMLEvents, structure: XMLStructure
  ) -> SourceTable {
    var record = 0
    for name in ["organisaties", "organisatie"] {
      record = structure.nodes[record].children[name] ?? record
    }
    var columns: [XMLPlace: Int] = [:]
    for (index, field) in fields.enumerated() {
      let node = field.path.reduce(Optional(record)) { node, name in
        node.flatMap { structure.nodes[$0].children[name] }
      }
      if let node { columns[XMLPlace(node: node, attribute: field.attribute)] = index }
    }
    let reader = XMLRecords(
      record: record, groups: [], structure: structure, columns: columns, width: fields.count)
    let headings = fields.map { Heading(text: $0.heading) }
    return SourceTable(file: file.path, sheet: "", shape: (headings, .municipalities)) {
      row throws(TableFault) in
      do throws(XMLReadError) {
        return try reader.read(events) { line, cells in
          if let cells = municipality(cells) { row(line, cells) }
        }
      } catch {
        throw TableFault(error)
      }
    }
  }

  /// The cells of a municipality, its code without the address around it; nil for every other
  /// organisation.
  private static func municipality(_ cells: [Cell]) -> [Cell]? {
    guard Folding.key(cells[4].text) == "gemeente",
      let code = cells[1].text.split(separator: "/").last, MunicipalityCode(code) != nil
    else { return nil }
    var result = cells
    result[1] = Cell(text: code.uppercased(), kind: .text)
    if EmailText.read(cells[3].text) == nil { result[3] = .empty }
    return result
  }
}
