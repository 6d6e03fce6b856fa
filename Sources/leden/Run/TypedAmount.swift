import Domain

/// An amount as a person types it behind an option.
enum TypedAmount {
  /// `1.234,56`, `1234,56`, `1234.56`, `1234`, with or without the euro sign; nil for what could mean
  /// two things, `1.234`, and for anything else.
  static func read(_ text: String) -> Money? {
    var typed = text.filter { !$0.isWhitespace && $0 != "€" }
    if typed.contains(",") {
      typed = typed.replacing(".", with: "").replacing(",", with: ".")
    }
    let parts = typed.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), Digits.areAll(parts[0]),
      let euros = Int64(parts[0]), euros < 1_000_000_000
    else { return nil }
    guard parts.count == 2 else { return Money(cents: euros * 100) }
    guard (1...2).contains(parts[1].utf8.count), Digits.areAll(parts[1]),
      let fraction = Int64(parts[1])
    else { return nil }
    return Money(cents: euros * 100 + (parts[1].utf8.count == 1 ? fraction * 10 : fraction))
  }
}
