import Domain

/// One file with events of the community, and whether it counts for the rate.
package struct CommunityLog: Hashable, Sendable {
  /// Path from the workspace.
  package let path: String
  /// Its rows in the year, up to the last day that counts.
  package let eventsInPeriod: Int
  /// False when another log holds the whole year: its rows are evidence that someone still works,
  /// and count for nothing else.
  package let counts: Bool

  package init(path: String, eventsInPeriod: Int, counts: Bool) {
    self.path = path
    self.eventsInPeriod = eventsInPeriod
    self.counts = counts
  }
}

extension CommunityLog {
  /// Days without an event that a log may have at either end and still hold the whole period.
  private static let slack = 14

  /// The logs of the period, in order of path, each with whether it counts.
  ///
  /// A log holds the whole period by itself when its first event of a kind that counts lies within
  /// two weeks of the first day, and its last within two weeks of the last day of which any log has
  /// such an event. When there is such a log, others that break off earlier or begin later are left
  /// out: an export of something else would otherwise add to a complete count. When there is none,
  /// all logs count together, as monthly exports do.
  static func logs(of input: CommunityInput) -> [CommunityLog] {
    var spans: [String: Span] = [:]
    for event in input.events {
      let date = event.moment.dutchDate
      guard input.period.contains(date) else { continue }
      spans[event.origin.file, default: Span()]
        .take(in: date, counts: input.settings.kinds.contains(event.kind))
    }
    let end = spans.values.compactMap(\.last).max()
    let whole = Set(spans.filter { isWhole($0.value, of: input.period, end: end) }.map(\.key))
    return spans.sorted { $0.key < $1.key }.map { path, span in
      CommunityLog(
        path: path, eventsInPeriod: span.events, counts: whole.isEmpty || whole.contains(path))
    }
  }

  private static func isWhole(_ span: Span, of period: Validity, end: CalendarDate?) -> Bool {
    guard let first = span.first, let last = span.last, let start = period.from, let end
    else { return false }
    return start.days(to: first) <= slack && last.days(to: end) <= slack
  }

  /// First and last day with an event that counts, and the number of all events.
  private struct Span {
    var first: CalendarDate?
    var last: CalendarDate?
    var events = 0

    mutating func take(in date: CalendarDate, counts: Bool) {
      events += 1
      guard counts else { return }
      first = min(first ?? date, date)
      last = max(last ?? date, date)
    }
  }
}
