import Domain

/// The documents of a run by what they are for.
struct DocumentIndex {
  let paths: [String]

  init(_ paths: [String]) {
    self.paths = Array(Set(paths)).sorted { DocumentIndex.order($0) < DocumentIndex.order($1) }
  }

  var control: String? { first("ledencontrole ") }
  var websiteChanges: String? { first("wijzigingen website ") }
  var invoiceData: String? { first("ontbrekende factuurgegevens ") }
  var invoices: String? { first("factuurregister ") }
  var tariffs: String? { first("tarieven ") }
  var findings: String? { first("bevindingen ") ?? path("data/findings.csv") }
  var community: String? { first("community ") }

  var unplaced: String? { paths.first { $0.hasPrefix("rayons/niet ingedeeld ") } }
  var answers: String? { paths.first { $0.hasPrefix("bevestigen/antwoorden ") } }
  var segments: String? { path("segmenten/overzicht.xlsx") }

  /// The workbook of a segment, unless it was renamed.
  func segment(_ title: String) -> String? { path("segmenten/\(FileName.safe(title)).xlsx") }

  /// The folders in order, those of the year itself under an empty name; `data` comes last.
  var folders: [(name: String, paths: [String])] {
    Dictionary(grouping: paths) { path in
      path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
    .map { (name: $0.key, paths: $0.value) }
    .sorted { ($0.name == "data" ? 1 : 0, $0.name) < ($1.name == "data" ? 1 : 0, $1.name) }
  }

  /// A relative address for `path`: everything that has a meaning in an address is written in
  /// hexadecimal.
  static func link(to path: String) -> String {
    var link = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        link.append(Character(UnicodeScalar(byte)))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        link += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return link
  }

  /// The name without its folder.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  private func first(_ start: String) -> String? {
    paths.first { !$0.contains("/") && $0.hasPrefix(start) }
  }

  private func path(_ path: String) -> String? {
    paths.contains(path) ? path : nil
  }

  private static func order(_ path: String) -> (String, String) {
    (Folding.key(path), path)
  }
}
