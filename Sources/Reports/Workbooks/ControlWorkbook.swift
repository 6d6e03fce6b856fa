package import Domain
package import Formats
import Wording

/// `ledencontrole <year>.xlsx`: what the office decides about, one page in front that says what to
/// do, one sheet per outcome, and the open proposals once more by municipality and by rayon.
package enum ControlWorkbook {
  /// What the workbook is made of.
  package struct Input: Sendable {
    package var proposals: [Proposal]
    /// As listed. Members whose row was set aside are missing.
    package var members: [Member]
    package var rayons: [Rayon]
    package var directory: MunicipalityDirectory

    package init(
      proposals: [Proposal], members: [Member], rayons: [Rayon], directory: MunicipalityDirectory
    ) {
      self.proposals = proposals
      self.members = members
      self.rayons = rayons
      self.directory = directory
    }
  }

  /// Sheets in the order in which they help most: clear cases that matter first.
  static let sheetOrder: [Outcome] = [
    .functionChanged, .municipalityChanged, .bothChanged, .left, .municipalityMerged, .duplicate,
    .uncertain,
  ]

  /// Of an outcome's sheet, the summary being 0; nil for what has no sheet. Three sheets with the
  /// open proposals in another order stand before the last.
  static func position(of outcome: Outcome) -> Int? {
    outcome == .notCheckable
      ? sheetOrder.count + 4 : sheetOrder.firstIndex(of: outcome).map { $0 + 1 }
  }

  package static func document(
    _ input: Input, frame: WorkbookFrame
  ) throws(WorkbookWritingError) -> NamedDocument {
    let book = ControlBook(input, wording: frame.wording)
    let facets: [ControlFacet] = sheetOrder.map { .outcome($0) } + [.place, .rayon]
    var sheets = facets.map { facet in
      ControlSheet(facet: facet, book: book, wording: frame.wording).sheet
    }
    sheets.insert(ControlPlaces(book: book, wording: frame.wording).sheet, at: sheetOrder.count)
    sheets.append(UndeliveredSheet.sheet(input, members: book.members, frame: frame))
    sheets.insert(ControlSummary(input: input, book: book, frame: frame).sheet, at: 0)
    let document = frame.document(
      title: frame.wording.controlTitle(year: frame.year), sheets: sheets)
    return NamedDocument(
      path: frame.wording.controlFileName(year: frame.year), bytes: try document.bytes())
  }
}

/// What a sheet gathers its rows by.
enum ControlFacet: Hashable {
  /// All proposals of one outcome, decided ones too.
  case outcome(Outcome)
  /// Open proposals, by municipality.
  case place
  /// Open proposals, by rayon.
  case rayon
}
