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
      let text = String(
        decoding: Array(lines.joined(separator: [UInt8(ascii: "\n")])), as: UTF8.self)
      do {
        return try TOMLTable(string: text)
      } catch let error as TOMLParseError {
        // An error at the end of a line is reported at the start of the next one.
        var index = min(max(error.source.begin.line - 1, 0), lines.count - 1)
        while index > 0, lines[index].allSatisfy({ $0 <= 0x20 }) { index -= 1 }
        guard !lines[index].allSatisfy({ $0 <= 0x20 }) else { return nil }
        let place = Origin(
          file: path, row: index + 1, columnIndex: max(error.source.begin.column - 1, 0))
        findings.append(
          Finding(
            .settings(.malformed(message: error.description)), at: place,
            value: SettingsDocument.shown(lines[index])))
        lines[index] = []
      } catch {
        findings.append(
          Finding(.settings(.malformed(message: "\(error)")), at: Origin(file: path)))
        return nil
      }
    }
    return nil
  }

  private mutating func flatten(_ table: TOMLTable, under prefix: String) {
    for key in table.keys.sorted() {
      guard let value = table[key] else { continue }
      let path = prefix + key
      if let inner = value.table {
        // A table that holds no known key is one mistake, not one per line.
        let isKnown =
          path == SettingKey.exceptionsTable
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
