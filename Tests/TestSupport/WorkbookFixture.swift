/// Workbooks for tests, from the XML of their parts.
package struct WorkbookFixture {
  package struct Sheet {
    package var name = "Leden"
    package var state: String?
    /// The rows: what stands inside `sheetData`.
    package var rows: String
    /// What follows `sheetData`.
    package var tail = ""

    package init(name: String = "Leden", state: String? = nil, rows: String, tail: String = "") {
      self.name = name
      self.state = state
      self.rows = rows
      self.tail = tail
    }
  }

  package var sheets: [Sheet]
  /// What stands inside `sst`; no part when nil.
  package var sharedStrings: String?
  /// What stands inside `numFmts` and `cellXfs`.
  package var customFormats = ""
  package var cellFormats = ""
  package var workbookProperties = ""
  package var isStrict = false

  /// A workbook of one sheet.
  package init(rows: String) {
    sheets = [Sheet(rows: rows)]
  }

  package init(sheets: [Sheet]) {
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

  package var parts: [(name: String, text: String)] {
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

  package func bytes() throws -> [UInt8] {
    try ZipFixture.zip(parts.map { ZipFixture.Entry(name: $0.name, bytes: Array($0.text.utf8)) })
  }
}
