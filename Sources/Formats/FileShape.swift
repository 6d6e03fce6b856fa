/// What a file is, judged by its content alone; a name can lie.
package enum FileShape: String, CaseIterable, Sendable {
  case delimited
  case workbook
  case xml
  /// A zip archive that is neither a workbook nor an OpenDocument file.
  case zip
  /// Excel's binary formats: `.xls` and `.xlsb`.
  case legacyExcel = "legacy_excel"
  case openDocument = "open_document"
  /// An Office file with a password.
  case encryptedWorkbook = "encrypted_workbook"
  /// No bytes, or nothing but blanks.
  case empty
  /// Pictures, PDF, Word, web pages, programs and all else.
  case other

  /// How much of a text is looked at.
  private static let headSize = 64 << 10

  /// Looks at no more than is needed: the first bytes, of an archive its directory, of an old
  /// Office file the names of its streams.
  package static func sniff(_ source: ByteSource) throws(SourceFault) -> FileShape {
    let head = try source.bytes(count: headSize)
    let zips: [[UInt8]] = [
      [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x50, 0x4B, 0x07, 0x08],
    ]
    if zips.contains(where: head.starts) { return try zipShape(source, head: head) }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return try compoundShape(source)
    }
    return try textShape(source, head: head)
  }

  // MARK: Zip

  private static func zipShape(
    _ source: ByteSource, head: [UInt8]
  ) throws(SourceFault) -> FileShape {
    do throws(ZipError) {
      return try shape(ofZip: try ZipHandle(source))
    } catch .sourceChanged {
      throw SourceFault()
    } catch {
      return damagedZipShape(head)
    }
  }

  private static func shape(ofZip zip: borrowing ZipHandle) throws(ZipError) -> FileShape {
    if let type = zip.part(named: "mimetype") {
      let head = try zip.bytes(of: type, limit: 1 << 10)
      if head.starts(with: "application/vnd.oasis.opendocument".utf8) { return .openDocument }
    }
    if zip.part(named: "xl/workbook.bin") != nil { return .legacyExcel }
    if zip.parts.contains(where: { isInFolder("xl", $0.name) }) { return .workbook }
    let isOffice = zip.part(named: "[Content_Types].xml") != nil
    return isOffice ? .other : .zip
  }

  private static func isInFolder(_ folder: String, _ name: String) -> Bool {
    let lower = name.lowercased()
    return lower.hasPrefix(folder + "/") || lower.hasPrefix(folder + "\\")
      || lower.hasPrefix("/" + folder + "/")
  }

  /// A zip archive whose directory is missing: the name of its first entry tells what it was.
  private static func damagedZipShape(_ bytes: [UInt8]) -> FileShape {
    guard bytes.count > 30 else { return .zip }
    let length = Int(bytes[26]) | Int(bytes[27]) << 8
    let name = String(decoding: bytes[30...].prefix(length), as: UTF8.self)
    if name == "mimetype" { return .openDocument }
    let isWorkbook =
      name == "[Content_Types].xml" || name.hasPrefix("_rels/") || name.hasPrefix("docProps/")
      || isInFolder("xl", name)
    return isWorkbook ? .workbook : .zip
  }

  // MARK: Compound files

  /// The compound file of older Office programs: its directory names its streams in UTF-16.
  private static func compoundShape(_ source: ByteSource) throws(SourceFault) -> FileShape {
    let names = ["EncryptedPackage", "WordDocument", "__substg1.0_"]
    var found: Set<String> = []
    var blocks = ByteBlocks(source)
    while !blocks.isAtEnd {
      let block = try blocks.next()
      for name in names where holds(name, block) { found.insert(name) }
      // A name may fall apart between two blocks.
      if !blocks.isAtEnd { blocks.goBack(64) }
    }
    if found.contains(names[0]) { return .encryptedWorkbook }
    return found.isEmpty ? .legacyExcel : .other
  }

  private static func holds(_ name: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let wanted = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    guard bytes.count >= wanted.count else { return false }
    for start in 0...(bytes.count - wanted.count) where bytes[start] == wanted[0] {
      if bytes[start..<start + wanted.count].elementsEqual(wanted) { return true }
    }
    return false
  }

  // MARK: Text

  private static func textShape(
    _ source: ByteSource, head: [UInt8]
  ) throws(SourceFault) -> FileShape {
    let (encoding, markLength, isBinary) = head.withUnsafeBufferPointer { bytes in
      let (encoding, markLength) = TextEncoding.recognizeHead(bytes)
      return (encoding, markLength, isKnownBinary(bytes))
    }
    if isBinary { return .other }
    var blocks = TextBlocks(source, from: markLength, encoding: encoding)
    while !blocks.isAtEnd {
      if let shape = shape(ofText: try blocks.next()) { return shape }
    }
    return .empty
  }

  private static func isKnownBinary(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let starts: [[UInt8]] = [
      Array("%PDF".utf8), Array("{\\rtf".utf8), [0x1F, 0x8B], [0x37, 0x7A, 0xBC, 0xAF],
      Array("Rar!".utf8), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8),
      Array("SQLite format 3".utf8), [0x7F, 0x45, 0x4C, 0x46],
    ]
    return starts.contains { bytes.starts(with: $0) }
  }

  /// Nil when there are only blanks.
  private static func shape(ofText text: UnsafeBufferPointer<UInt8>) -> FileShape? {
    let blanks: [UInt8] = [0, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x20]
    guard let first = text.firstIndex(where: { !blanks.contains($0) }) else { return nil }
    let head = UnsafeBufferPointer(rebasing: text[first...].prefix(headSize))
    if head[0] == 0x3C { return markupShape(head) }
    let controls = head.count { $0 < 0x20 && !blanks.contains($0) && $0 != 0x1B }
    if controls * 50 > head.count { return .other }
    let opening = head.prefix(64).filter { !blanks.contains($0) }.prefix(2)
    if opening.elementsEqual("{\"".utf8) || opening.elementsEqual("[{".utf8) { return .other }
    return .delimited
  }

  /// Text that starts with `<`: XML, unless it is a web page or no markup at all.
  private static func markupShape(_ head: UnsafeBufferPointer<UInt8>) -> FileShape {
    let start = String(decoding: head.prefix(64), as: UTF8.self).lowercased()
    let pages = ["<!doctype html", "<html", "<table", "<head", "<meta"]
    if pages.contains(where: start.hasPrefix) { return .other }
    guard let second = head.dropFirst().first else { return .delimited }
    let isLetter = second | 0x20 >= 0x61 && second | 0x20 <= 0x7A
    let isMarkup = isLetter || second == 0x3F || second == 0x21 || second == 0x5F || second >= 0x80
    return isMarkup ? .xml : .delimited
  }
}
