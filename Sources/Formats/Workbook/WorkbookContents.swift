/// What all sheets of a workbook share.
struct WorkbookContents: Sendable {
  var sheets: [Workbook.Sheet] = []
  var epoch = SerialDate.Epoch.year1900
  var styles = NumberStyles()
  var sharedStrings = SharedStrings()

  static func read(_ source: ByteSource) throws(WorkbookError) -> WorkbookContents {
    let zip = try WorkbookPart.archive(source)
    var contents = WorkbookContents()
    let package = try relationships(of: "", in: zip)
    let main = package.first { $0.kind == "officeDocument" }?.target ?? "xl/workbook.xml"
    guard let workbook = zip.part(named: main) else { throw .damaged(part: main) }
    let parts = try relationships(of: main, in: zip)
    try contents.readSheets(workbook, parts: parts, in: zip)
    if let part = part(of: "styles", parts, in: zip) {
      contents.styles = try NumberStyles.read(part, in: zip)
    }
    if let part = part(of: "sharedStrings", parts, in: zip) {
      contents.sharedStrings = try SharedStrings.read(part, in: zip)
    }
    return contents
  }

  fileprivate struct Relationship {
    let id: String
    /// The last piece of its type: `worksheet`, `styles`.
    let kind: String
    let target: String
  }

  private static func part(
    of kind: String, _ relationships: [Relationship], in zip: borrowing ZipHandle
  ) -> ZipHandle.Part? {
    relationships.first { $0.kind == kind }.flatMap { zip.part(named: $0.target) }
  }

  /// The relationships of a part; those of the whole package when the name is empty.
  private static func relationships(
    of name: String, in zip: borrowing ZipHandle
  ) throws(WorkbookError) -> [Relationship] {
    let pieces = name.split(separator: "/")
    let folder = pieces.dropLast().joined(separator: "/")
    let file = (folder.isEmpty ? "" : folder + "/") + "_rels/" + (pieces.last ?? "") + ".rels"
    guard let part = zip.part(named: file) else { return [] }
    var sink = RelationshipsSink(folder: folder)
    try WorkbookPart.parse(part, of: zip, into: &sink)
    return sink.found
  }

  /// A target's name in the archive: relative to the folder, or from the root when it starts with `/`.
  fileprivate static func resolved(_ target: String, from folder: String) -> String {
    let isAbsolute = target.hasPrefix("/") || target.hasPrefix("\\")
    var pieces = isAbsolute ? [] : folder.split(separator: "/")
    for piece in target.split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
      if piece == ".." {
        _ = pieces.popLast()
      } else if piece != "." {
        pieces.append(piece)
      }
    }
    return pieces.joined(separator: "/")
  }

  private mutating func readSheets(
    _ part: ZipHandle.Part, parts: [Relationship], in zip: borrowing ZipHandle
  ) throws(WorkbookError) {
    var sink = SheetListSink()
    try WorkbookPart.parse(part, of: zip, into: &sink)
    epoch = sink.epoch
    for sheet in sink.listed {
      guard let relationship = parts.first(where: { $0.id == sheet.id }) else {
        throw .damaged(part: part.name)
      }
      guard relationship.kind == "worksheet" else { continue }
      sheets.append(
        Workbook.Sheet(name: sheet.name, isHidden: sheet.isHidden, part: relationship.target))
    }
  }
}

private struct RelationshipsSink: XMLSink {
  let folder: String
  private(set) var found: [WorkbookContents.Relationship] = []

  init(folder: String) {
    self.folder = folder
  }

  mutating func start(_ element: XMLStream.Element) {
    guard element.name.equals("Relationship"), let id = element.value(of: "Id"),
      let type = element.value(of: "Type"), let target = element.value(of: "Target")
    else { return }
    found.append(
      WorkbookContents.Relationship(
        id: id, kind: String(type.split(separator: "/").last ?? ""),
        target: WorkbookContents.resolved(target, from: folder)))
  }
}

private struct SheetListSink: XMLSink {
  private(set) var listed: [(name: String, isHidden: Bool, id: String)] = []
  private(set) var epoch = SerialDate.Epoch.year1900

  mutating func start(_ element: XMLStream.Element) {
    if element.name.equals("workbookPr") {
      let flag = element.value(of: "date1904")
      if flag == "1" || flag == "true" { epoch = .year1904 }
    } else if element.name.equals("sheet"), let name = element.value(of: "name") {
      let state = element.value(of: "state") ?? "visible"
      listed.append((name, state != "visible", element.value(of: "id") ?? ""))
    }
  }
}
