internal import CZip

/// Packs the parts of a workbook from files, since they may be larger than memory.
enum PackedWorkbook {
  private static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  static func write(sheet: String, texts: String?, to path: String) throws(MeasureError) {
    var failure: Int32 = 0
    guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &failure) else {
      throw .unreadable(path, why: "no archive can be made there")
    }
    var shared = ""
    if texts != nil { shared = relation("rId2", "sharedStrings", "sharedStrings.xml") }
    let small = [
      ("[Content_Types].xml", contentTypes(hasTexts: texts != nil)),
      ("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))),
      (
        "xl/workbook.xml",
        """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
        xmlns:r="\(types)"><sheets><sheet name="Staf" sheetId="1" r:id="rId1"/></sheets></workbook>
        """
      ),
      (
        "xl/_rels/workbook.xml.rels",
        relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") + shared)
      ),
    ].map { ($0, Array($1.utf8)) }
    var isSound = true
    let buffers = small.map { name, bytes in
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
      _ = copy.initialize(from: bytes)
      let source = zip_source_buffer(archive, copy.baseAddress, UInt64(copy.count), 0)
      isSound = zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8)) >= 0 && isSound
      return copy
    }
    defer { for buffer in buffers { buffer.deallocate() } }
    let files =
      [("xl/worksheets/sheet1.xml", sheet)] + (texts.map { [("xl/sharedStrings.xml", $0)] } ?? [])
    for (name, file) in files {
      let index = zip_file_add(archive, name, zip_source_file(archive, file, 0, -1), 0)
      isSound = index >= 0 && isSound
      if index >= 0 { zip_set_file_compression(archive, UInt64(index), ZIP_CM_DEFLATE, 1) }
    }
    guard zip_close(archive) == 0, isSound else {
      throw .unreadable(path, why: "the archive cannot be written")
    }
  }

  private static func contentTypes(hasTexts: Bool) -> String {
    let prefix = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    let parts = [
      ("workbook.xml", "sheet.main"), ("worksheets/sheet1.xml", "worksheet"),
      ("sharedStrings.xml", "sharedStrings"),
    ].prefix(hasTexts ? 3 : 2)
    let overrides = parts.map { name, kind in
      "<Override PartName=\"/xl/\(name)\" ContentType=\"\(prefix)\(kind)+xml\"/>"
    }
    return """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      \(overrides.joined())</Types>
      """
  }

  private static func relations(_ content: String) -> String {
    """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    \(content)</Relationships>
    """
  }

  private static func relation(_ id: String, _ kind: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(types)/\(kind)\" Target=\"\(target)\"/>"
  }
}
