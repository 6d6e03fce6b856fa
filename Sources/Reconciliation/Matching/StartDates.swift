import Domain

/// How common starts of employment are in any window of days, over all staff records.
struct StartDates: Sendable {
  private let sorted: [Int]

  init(_ staff: [StaffFacts]) {
    sorted = staff.compactMap(\.start).sorted()
  }

  /// Share of records that started in a window, both ends counted; never 0.
  func share(from first: Int, through last: Int) -> Double {
    (Double(position(of: last + 1) - position(of: first)) + 0.5) / (Double(sorted.count) + 1)
  }

  /// Number of starts before a day.
  private func position(of day: Int) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Classes of dates in which the hypotheses differ. Windows in days; the last entry is open.
enum DateClasses {
  /// Age of a start on the reference date.
  static let ages = [-100_000, 1, 92, 184, 366, 549, 731, 1_096, 1_461, 2_192, 3_653, 7_306]
  /// From start to the beginning of the membership; negative when the member joined first.
  static let delays = [-100_000, -62, 32, 366, 731, 1_827]
  /// From the end of an old employment to a start.
  static let gaps = [-100_000, -31, 0, 46, 121, 401]
  private static let far = 100_000

  static func index(of value: Int, in bounds: [Int]) -> Int {
    var index = bounds.count - 1
    while index > 0, bounds[index] > value { index -= 1 }
    return index
  }

  static func bounds(_ index: Int, in bounds: [Int]) -> (first: Int, last: Int) {
    (bounds[index], index + 1 < bounds.count ? bounds[index + 1] - 1 : far)
  }
}
