import Domain

/// What a cell says about a day.
enum DateReading: Hashable {
  /// Nothing was filled in.
  case blank
  case date(CalendarDate)
  /// `31-12-9999` and its kin: no end is known.
  case openEnded
  /// Day and month can be swapped; the order of the column decides.
  case ambiguous(dayFirst: CalendarDate, monthFirst: CalendarDate)
  /// It has the form of a date, but the calendar has no such day.
  case missing
  case unreadable
}

/// Which of two numbers in front is the day.
enum DateOrder: Hashable {
  case dayFirst
  case monthFirst
}

/// Reads days as Dutch offices and their systems write them.
///
/// Forms: `31-12-2025`, `1-1-26`, `31/12/2025`, `31.12.2025`, `2025-12-31`, `2025/12/31`, `20251231`,
/// `31122025`, `1 januari 2025`, `1-jan-2025`, a serial number of Excel (1900 system), each with or
/// without a time behind it.
enum DateText {
  /// - Parameter order: how the column orders day and month; nil leaves open what can be read both
  ///   ways.
  static func read(_ text: String, order: DateOrder? = nil) -> DateReading {
    let written = withoutTime(text)
    if written.isEmpty || blanks.contains(written.lowercased()) { return .blank }
    if openWords.contains(Folding.key(written)) { return .openEnded }
    guard let parts = DateParts(written) else { return .unreadable }
    return parts.reading(order: order)
  }

  /// Words that stand where nothing is known.
  static let blanks: Set<String> = [
    "-", "--", "---", ".", "?", "n.v.t.", "nvt", "n.v.t", "n/a", "null", "none", "geen", "onbekend",
    "unknown", "leeg", "00-00-0000", "0000-00-00", "00000000", "0", "00/00/0000", "00.00.0000",
  ]

  private static let openWords: Set<String> = [
    "heden", "present", "onbepaald", "onbepaalde tijd", "voor onbepaalde tijd", "vast",
    "doorlopend",
    "tot heden", "open", "geen einddatum", "indefinite", "permanent", "current",
  ]

  /// Cuts `T00:00:00`, ` 09:30` and a zone off; trims.
  private static func withoutTime(_ text: String) -> String {
    let trimmed = Substring(text).trimmed
    guard let colon = trimmed.firstIndex(of: ":") else { return String(trimmed) }
    let front = trimmed[..<colon]
    guard let cut = front.lastIndex(where: { $0 == "T" || $0 == " " || $0 == "t" }) else {
      return String(trimmed)
    }
    var date = front[..<cut].trimmed
    if date.last == "," { date = date.dropLast() }
    return String(date)
  }
}

extension Substring {
  /// Without white space at either end, no-break spaces included.
  var trimmed: Substring {
    var rest = self
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}

extension String {
  /// Without white space at either end. Costs nothing when there is none.
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last,
      first <= 0x20 || last <= 0x20 || first >= 0x80 || last >= 0x80
    else { return self }
    return String(Substring(self).trimmed)
  }
}
