import ArgumentParser
import Domain
import Formats
import Foundation
import Imports

/// Reads one file and says how many records came out; what `bench` times in a process of its own.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read one file, for timing.", shouldDisplay: false)

  enum Depth: String, CaseIterable, ExpressibleByArgument {
    /// The texts of all cells or elements: decoded, unescaped, mended.
    case fields
    /// Records as the year uses them: names taken apart, dates and places known.
    case records
  }

  @Option var depth = Depth.fields

  @Argument var paths: [String]

  func run() throws {
    switch depth {
    case .fields: print(try paths.map(ReadCommand.fields).reduce(0, +))
    case .records: print(try ReadCommand.records(paths))
    }
  }

  /// How many rows or elements with text there are.
  private static func fields(_ path: String) throws -> Int {
    let source = try FileSource.open(path)
    var count = 0
    switch try FileShape.sniff(source) {
    case .delimited: try DelimitedText(source).read { _, cells in count += cells.count }
    case .workbook:
      let workbook = try Workbook(source)
      for sheet in workbook.sheets { try workbook.read(sheet) { _, cells in count += cells.count } }
    case .xml:
      try XMLEvents(source).read { event in
        if case .text = event { count += 1 }
      }
    default: throw MeasureError.unreadable(path, why: "no table")
    }
    return count
  }

  private static func records(_ paths: [String]) throws -> Int {
    guard let today = CalendarDate(iso: Evaluation.referenceDate) else { return 0 }
    let settings = SettingsReader.read([], path: "leden.toml", today: today).settings
    let files = try paths.map { try InputFile(path: $0, source: FileSource.open($0)) }
    let input = YearReader.read(files, settings: settings)
    return input.staff.count + input.members.count + input.events.count
  }
}

/// A file as a source that stays open.
enum FileSource {
  static func open(_ path: String) throws -> ByteSource {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw MeasureError.missing(path) }
    let size = Int(try handle.seekToEnd())
    let file = Handle(handle: handle)
    return ByteSource(size: size) { offset, target throws(SourceFault) in
      let count = pread(
        file.handle.fileDescriptor, target.baseAddress, target.count, off_t(offset))
      guard count >= 0 else { throw SourceFault() }
      return count
    }
  }

  /// Only its descriptor is used, which reading at an offset does not change.
  private struct Handle: @unchecked Sendable {
    let handle: FileHandle
  }
}
