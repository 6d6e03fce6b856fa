/// Workbooks for tests, from the XML of their parts.
struct WorkbookFixture {
  struct Sheet {
    var name = "Leden"
    var state: String?
    /// The rows: what stands inside `sheetData`.
    var rows: String
    /// What follows `sheetData`.
    var tail = ""
  }

  var sheets: [Sheet]
  /// What stands inside `sst`; no part when nil.
  var sharedStrings: String?
  /// What stands inside `numFmts` and `cellXfs`.
  var customFormats = ""
  var cellFormats = ""
  var workbookProperties = ""
  var isStrict = false

  /// A workbook of one sheet.
  init(rows: String) {
    sheets = [Sheet(rows: rows)]
  }

  init(sheets: [Sheet]) {
    self.sheets = sheets
  }

  private var main: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  }

  private var relationships: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  var parts: [(name: String, text: String)] {
    var parts: [(name: String, text: String)] = [
      ("[Content_Types].xml", "<Types/>"),
      ("_rels/.rels", relations([("rId1", "officeDocument", "xl/workbook.xml")])),
      ("xl/workbook.xml", workbook),
      ("xl/styles.xml", styles),
    ]
    var targets = [("rIdS", "styles", "styles.xml")]
    for (index, sheet) in sheets.enumerated() {
      let file = "worksheets/sheet\(index + 1).xml"
      targets.append(("rId\(index + 1)", "worksheet", file))
      parts.append(
        (
          "xl/\(file)",
          "<worksheet xmlns=\"\(main)\"><sheetData>\(sheet.rows)</sheetData>\(sheet.tail)</worksheet>"
        ))
    }
    if let sharedStrings {
      targets.append(("rIdT", "sharedStrings", "/xl/sharedStrings.xml"))
      parts.append(("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(sharedStrings)</sst>"))
    }
    parts.append(("xl/_rels/workbook.xml.rels", relations(targets)))
    return parts
  }

  private func relations(_ targets: [(String, String, String)]) -> String {
    let lines = targets.map { id, kind, target in
      "<Relationship Id=\"\(id)\" Type=\"\(relationships)/\(kind)\" Target=\"\(target)\"/>"
    }
    return "<Relationships>\(lines.joined())</Relationships>"
  }

  private var workbook: String {
    let lines = sheets.enumerated().map { index, sheet in
      let state = sheet.state.map { " state=\"\($0)\"" } ?? ""
      return
        "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 7)\"\(state) r:id=\"rId\(index + 1)\"/>"
    }
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <workbook xmlns="\(main)" xmlns:r="\(relationships)">\(workbookProperties)\
      <sheets>\(lines.joined())</sheets></workbook>
      """
  }

  private var styles: String {
    """
    <styleSheet xmlns="\(main)"><numFmts>\(customFormats)</numFmts>\
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
    <cellXfs><xf numFmtId="0"/>\(cellFormats)</cellXfs></styleSheet>
    """
  }

  func bytes() throws -> [UInt8] {
    try ZipFixture.zip(parts.map { ZipFixture.Entry(name: $0.name, bytes: Array($0.text.utf8)) })
  }
}
