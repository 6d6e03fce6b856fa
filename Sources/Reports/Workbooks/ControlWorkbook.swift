package import Domain
package import Formats
import Wording

/// `ledencontrole <year>.xlsx`: what the office decides about, one sheet per outcome, and one page
/// in front that says what to do.
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

  package static func document(
    _ input: Input, frame: WorkbookFrame
  ) throws(WorkbookWritingError) -> NamedDocument {
    let members = Dictionary(input.members.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
    var sheets = sheetOrder.map { outcome in
      ControlSheet(outcome: outcome, input: input, members: members, frame: frame).sheet
    }
    sheets.append(UndeliveredSheet.sheet(input, members: members, frame: frame))
    sheets.insert(ControlSummary(input: input, members: members, frame: frame).sheet, at: 0)
    let document = frame.document(
      title: frame.wording.controlTitle(year: frame.year), sheets: sheets)
    return NamedDocument(
      path: frame.wording.controlFileName(year: frame.year), bytes: try document.bytes())
  }
}
