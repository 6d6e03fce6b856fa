import Domain

/// Reads e-mail addresses as offices write them down.
enum EmailText {
  /// The address in `mailto:…`, `Sanne <s@x.example>`, the first of several, and without a full stop
  /// behind it; nil when there is none.
  static func read(_ written: String) -> EmailAddress? {
    if let address = EmailAddress(written) { return address }
    var rest = Substring(written)
    if let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      rest = rest[rest.index(after: open)..<close]
    }
    if rest.lowercased().hasPrefix("mailto:") { rest = rest.dropFirst(7) }
    let first = rest.split(whereSeparator: { ";,| ".contains($0) }).first ?? rest
    return EmailAddress(first.last == "." ? first.dropLast() : first)
  }
}
