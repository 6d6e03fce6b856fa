/// The XML parts of a workbook, unpacked and parsed at the same time.
enum WorkbookPart {
  /// The most bytes a part may have when unpacked. Sheets stream; the rest is kept in memory.
  enum Limit: Int {
    /// A full sheet of a million rows: 4 GB.
    case sheet = 0x1_0000_0000
    /// Shared texts with their markup: 1 GB.
    case texts = 0x4000_0000
    /// Lists of sheets and styles: 16 MB.
    case list = 0x100_0000
  }

  static func archive(_ source: ByteSource) throws(WorkbookError) -> ZipHandle {
    do throws(ZipError) {
      return try ZipHandle(source)
    } catch {
      throw workbookError(error, part: "")
    }
  }

  /// Parses one part into the sink.
  static func parse(
    _ part: ZipHandle.Part, of zip: borrowing ZipHandle, limit: Limit = .list,
    into sink: inout some XMLSink
  ) throws(WorkbookError) {
    var zipFailure: ZipError?
    do throws(XMLReadError) {
      _ = try XMLStream.parse(
        into: &sink,
        feed: { chunk throws(XMLReadError) in
          var fault: XMLReadError?
          var isWhole = false
          do throws(ZipError) {
            isWhole = try zip.unpack(part, limit: limit.rawValue) { block in
              do throws(XMLReadError) {
                return try chunk(block)
              } catch {
                fault = error
                return false
              }
            }
          } catch {
            zipFailure = error
          }
          if let fault { throw fault }
          return isWhole
        })
    } catch {
      throw workbookError(error, part: part.name)
    }
    if let zipFailure { throw workbookError(zipFailure, part: part.name) }
  }

  private static func workbookError(_ error: ZipError, part: String) -> WorkbookError {
    switch error {
    case .damaged, .pointsOutside, .nestedTooDeep: .damaged(part: part)
    case .passwordProtected: .passwordProtected
    case .tooLarge, .tooManyEntries, .noRoom: .tooLarge(part: part)
    case .sourceChanged: .sourceChanged
    }
  }

  private static func workbookError(_ error: XMLReadError, part: String) -> WorkbookError {
    switch error {
    case .malformed: .damaged(part: part)
    case .doctype: .doctype(part: part)
    case .tooLarge: .tooLarge(part: part)
    case .sourceChanged: .sourceChanged
    }
  }
}
