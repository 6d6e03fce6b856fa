package import Formats

// Tests hold their files in memory; the program reads them where they lie.

extension DelimitedText {
  @discardableResult
  package static func read(
    _ bytes: [UInt8], delimiter: Delimiter? = nil, rowLimit: Int = .max,
    row: (_ number: Int, _ cells: [String]) -> Void
  ) throws(DelimitedError) -> DelimitedReading {
    try DelimitedText(ByteSource(bytes), delimiter: delimiter).read(rowLimit: rowLimit, row: row)
  }
}

extension XMLEvents {
  @discardableResult
  package static func read(
    _ bytes: [UInt8], eventLimit: Int = .max, event: (XMLEvent) -> Void
  ) throws(XMLReadError) -> XMLReading {
    try XMLEvents(ByteSource(bytes)).read(eventLimit: eventLimit, event: event)
  }
}

extension Workbook {
  package init(bytes: [UInt8]) throws(WorkbookError) {
    try self.init(ByteSource(bytes))
  }
}

extension FileShape {
  package static func sniff(_ bytes: [UInt8]) throws(SourceFault) -> FileShape {
    try sniff(ByteSource(bytes))
  }
}

/// A file in an archive.
package struct ZipContent: Equatable {
  package let name: String
  package let bytes: [UInt8]

  package init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

extension ZipArchive {
  package static func contents(_ bytes: [UInt8]) throws -> [ZipContent] {
    try entries(ByteSource(bytes)).map { ZipContent($0.name, try $0.source.bytes()) }
  }
}
