import Domain
import Formats

/// Finds the tables in a file, whatever its format.
struct TableOpening {
  let headingReader: HeadingReader

  /// The tables, or why there are none.
  func tables(of file: InputFile) throws(TableFault) -> [SourceTable] {
    let shape: FileShape
    do throws(SourceFault) {
      shape = try FileShape.sniff(file.source)
    } catch {
      throw TableFault(reason: .vanished)
    }
    switch shape {
    case .delimited: return [try delimited(file)]
    case .workbook: return try workbook(file)
    case .xml: return try XMLTables(headingReader: headingReader).tables(of: file)
    case .legacyExcel: throw TableFault(reason: .legacyExcel)
    case .openDocument: throw TableFault(reason: .openDocument)
    case .encryptedWorkbook: throw TableFault(reason: .passwordProtected)
    case .zip: throw TableFault(reason: .damaged)
    case .empty, .other: return []
    }
  }

  private func delimited(_ file: InputFile) throws(TableFault) -> SourceTable {
    let text: DelimitedText
    do throws(DelimitedError) {
      text = try DelimitedText(file.source)
    } catch {
      throw TableFault(error)
    }
    return SourceTable(file: file.path, sheet: "", isRagged: true) { row throws(TableFault) in
      do throws(DelimitedError) {
        let reading = try text.read { number, cells in
          row(number, cells.map { Cell(text: $0, kind: $0.isEmpty ? .empty : .text) })
        }
        return ByteNotices(mended: reading.mended, undefinedBytes: reading.undefinedBytes)
      } catch {
        throw TableFault(error)
      }
    }
  }

  private func workbook(_ file: InputFile) throws(TableFault) -> [SourceTable] {
    let workbook: Workbook
    do throws(WorkbookError) {
      workbook = try Workbook(file.source)
    } catch {
      throw TableFault(error)
    }
    return workbook.sheets.map { sheet in
      SourceTable(file: file.path, sheet: sheet.name, isHidden: sheet.isHidden) {
        row throws(TableFault) in
        do throws(WorkbookError) {
          return ByteNotices(mended: try workbook.read(sheet, row: row))
        } catch {
          throw TableFault(error)
        }
      }
    }
  }
}

extension TableFault {
  init(_ error: DelimitedError) {
    switch error {
    case .cellTooLarge(let row, _), .tooManyColumns(let row):
      self.init(reason: .tooLarge, line: row)
    case .sourceChanged: self.init(reason: .vanished)
    }
  }

  init(_ error: WorkbookError) {
    switch error {
    case .damaged: self.init(reason: .damaged)
    case .passwordProtected: self.init(reason: .passwordProtected)
    case .tooLarge: self.init(reason: .tooLarge)
    case .doctype: self.init(reason: .doctype)
    case .sourceChanged: self.init(reason: .vanished)
    }
  }

  init(_ error: XMLReadError) {
    switch error {
    case .malformed(let line, _): self.init(reason: .malformedXML, line: line)
    case .doctype(let line): self.init(reason: .doctype, line: line)
    case .tooLarge(let line): self.init(reason: .tooLarge, line: line)
    case .sourceChanged: self.init(reason: .vanished)
    }
  }

  init(_ error: ZipError) {
    switch error {
    case .passwordProtected: self.init(reason: .passwordProtected)
    case .pointsOutside: self.init(reason: .outsideImports)
    case .tooLarge, .noRoom: self.init(reason: .tooLarge)
    case .sourceChanged: self.init(reason: .vanished)
    default: self.init(reason: .damaged)
    }
  }
}
