import Domain
import TOMLKit

/// One value of a TOML text, as far as settings need it.
enum SettingValue: Hashable, Sendable {
  case text(String)
  case whole(Int)
  case boolean(Bool)
  case date(CalendarDate)
  case list([SettingValue])
  /// A number with a point, a time, a table in a list: only as written.
  case other
}

/// A TOML text flattened to dotted keys, with what was wrong in its syntax.
///
/// The TOML library stops at the first error. The line it names is then left out and the rest read
/// again, so that one run names every faulty line and the sound ones count.
struct SettingsDocument {
  private(set) var values: [String: SettingValue] = [:]
  private(set) var places: [String: SettingPlace] = [:]
  private(set) var findings: [Finding] = []
  let path: String

  /// A longer text is no settings file.
  private static let sizeLimit = 1_000_000
  private static let mostSyntaxErrors = 50

  init(_ bytes: [UInt8], path: String) {
    self.path = path
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard content.count <= SettingsDocument.sizeLimit, !content.contains(0),
      String(validating: content, as: UTF8.self) != nil
    else {
      findings.append(
        Finding(
          .settings(.malformed(message: "not UTF-8 text of at most 1 MB")), at: Origin(file: path)))
      return
    }
    var lines = content.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).map(Array.init)
    places = SettingPlaces.find(in: content)
    if let table = parse(&lines) { flatten(table, under: "") }
  }

  /// Parses, leaving out the lines that do not follow TOML; each becomes a finding.
  private mutating func parse(_ lines: inout [[UInt8]]) -> TOMLTable? {
    for _ in 0..<SettingsDocument.mostSyntaxErrors {
      let bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
      if let line = SettingPlaces.unsafeLines(in: bytes).first {
        leaveOut(line, character: 1, of: &lines, message: "unexpected character")
        continue
      }
      do {
        return try TOMLTable(string: String(decoding: bytes, as: UTF8.self))
      } catch let error as TOMLParseError {
        // An error at the end of a line is reported at the start of the next one.
        var line = min(max(error.source.begin.line, 1), lines.count)
        while line > 1, SettingsDocument.isBlank(lines[line - 1]) { line -= 1 }
        guard !SettingsDocument.isBlank(lines[line - 1]) else { return nil }
        leaveOut(
          line, character: error.source.begin.column, of: &lines, message: error.description)
      } catch {
        findings.append(
          Finding(.settings(.malformed(message: "\(error)")), at: Origin(file: path)))
        return nil
      }
    }
    return nil
  }

  private mutating func leaveOut(
    _ line: Int, character: Int, of lines: inout [[UInt8]], message: String
  ) {
    findings.append(
      Finding(
        .settings(.malformed(message: message)),
        at: Origin(file: path, row: line, columnIndex: max(character - 1, 0)),
        value: SettingsDocument.shown(lines[line - 1])))
    lines[line - 1] = []
  }

  private static func isBlank(_ line: [UInt8]) -> Bool {
    line.allSatisfy { $0 <= 0x20 }
  }

  private mutating func flatten(_ table: TOMLTable, under prefix: String) {
    for key in table.keys.sorted() {
      guard let value = table[key] else { continue }
      let path = prefix + key
      if let inner = value.table {
        // A table that holds no known key is one mistake, not one per line.
        let isKnown =
          path == SettingKey.exceptionsTable || path == SegmentKey.table
          || prefix == SegmentKey.table + "."
          || SettingKey.allCases.contains { $0.rawValue.hasPrefix(path + ".") }
        if isKnown { flatten(inner, under: path + ".") } else { values[path] = .other }
      } else {
        values[path] = SettingsDocument.value(of: value)
      }
    }
  }

  private static func value(of node: any TOMLValueConvertible) -> SettingValue {
    if let text = node.string { return .text(text) }
    if let whole = node.int { return .whole(whole) }
    if let boolean = node.bool { return .boolean(boolean) }
    if let date = node.date {
      return CalendarDate(year: date.year, month: date.month, day: date.day).map { .date($0) }
        ?? .other
    }
    if let array = node.array { return .list(array.map(value(of:))) }
    return .other
  }

  /// A line as a finding quotes it: trimmed, at most 80 characters.
  private static func shown(_ line: [UInt8]) -> String {
    let text = String(decoding: line, as: UTF8.self)
    let trimmed = text.drop(while: \.isWhitespace)
    let kept = trimmed.prefix(80)
    return String(kept.last?.isWhitespace == true ? kept.dropLast() : kept)
  }
}

extension SettingsDocument {
  /// Where a key stands; an outer table's place for a key inside an inline table.
  func origin(of key: String) -> Origin {
    var outer = key[...]
    while !outer.isEmpty {
      if let place = places[String(outer)] {
        return Origin(
          file: path, row: place.line, column: key, columnIndex: place.character - 1)
      }
      outer = outer.lastIndex(of: ".").map { outer[..<$0] } ?? ""
    }
    return Origin(file: path, column: key)
  }

  /// The value as a finding quotes it.
  func quoted(_ key: String) -> String {
    if case .text(let text)? = values[key] { return text }
    return places[key]?.written ?? ""
  }
}
