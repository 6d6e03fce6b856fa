import Domain

/// Reads typed values out of a settings document and collects everything that is wrong with them.
struct SettingFields {
  let document: SettingsDocument
  private(set) var findings: [Finding]

  init(_ document: SettingsDocument) {
    self.document = document
    findings = document.findings
  }

  /// Whether the key is there with something in it: `iban = ""` still has to be filled in.
  func isGiven(_ key: SettingKey) -> Bool {
    switch document.values[key.rawValue] {
    case nil: false
    case .text(let text): !text.trimmed.isEmpty
    default: true
    }
  }

  /// Whether any of the keys is there.
  func isAnyGiven(_ keys: [SettingKey]) -> Bool {
    keys.contains(where: isGiven)
  }

  /// Text that is not blank, trimmed. A blank text counts as not given.
  mutating func text(_ key: String) -> String? {
    read(key) { value in
      guard case .text(let text) = value else { return .wrong }
      let words = text.trimmed
      return words.isEmpty ? .absent : .value(words)
    }
  }

  /// Text that may be empty on purpose.
  mutating func anyText(_ key: SettingKey) -> String? {
    read(key) { value in
      if case .text(let text) = value { .value(text) } else { .wrong }
    }
  }

  /// A date of TOML or a text `yyyy-mm-dd` or `dd-mm-yyyy`.
  mutating func date(_ key: String) -> CalendarDate? {
    read(key) { value in
      switch value {
      case .date(let date): .value(date)
      case .text(let text) where text.trimmed.isEmpty: .absent
      case .text(let text):
        SettingFields.date(text.trimmed).map { .value($0) } ?? .wrong
      default: .wrong
      }
    }
  }

  mutating func percentage(_ key: SettingKey) -> Percentage? {
    decimal(key) { SettingDecimal.percentage($0) }
  }

  mutating func amount(_ key: SettingKey) -> Money? {
    decimal(key) { SettingDecimal.amount($0) }
  }

  mutating func probability(_ key: SettingKey) -> Probability? {
    decimal(key) { SettingDecimal.probability($0) }
  }

  /// A whole number within `range`, quoted or not.
  mutating func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
    decimal(key) { text in
      guard Digits.areAll(text), let number = Int(text), range.contains(number) else { return nil }
      return number
    }
  }

  mutating func yesOrNo(_ key: String) -> Bool? {
    read(key) { value in
      if case .boolean(let answer) = value { .value(answer) } else { .wrong }
    }
  }

  /// A list of texts; blank ones fall away.
  mutating func list(_ key: String) -> [String]? {
    read(key) { value in
      guard case .list(let items) = value else { return .wrong }
      var texts: [String] = []
      for item in items {
        guard case .text(let text) = item else { return .wrong }
        let words = text.trimmed
        if !words.isEmpty { texts.append(words) }
      }
      return .value(texts)
    }
  }

  /// A text that `make` takes; anything else is a finding.
  mutating func parsed<Value>(_ key: String, as make: (String) -> Value?) -> Value? {
    read(key) { value in
      guard case .text(let text) = value else { return .wrong }
      let words = text.trimmed
      if words.isEmpty { return .absent }
      return make(words).map { .value($0) } ?? .wrong
    }
  }

  /// The percentages of the table in which the office writes kinds of member of its own.
  mutating func exceptions() -> [MemberKind: Percentage] {
    let prefix = SettingKey.exceptionsTable + "."
    var result: [MemberKind: Percentage] = [:]
    for key in document.values.keys.sorted() where key.hasPrefix(prefix) {
      if let percentage = decimal(key, as: { SettingDecimal.percentage($0) }) {
        result[MemberKind(String(key.dropFirst(prefix.count)))] = percentage
      }
    }
    return result
  }

  /// Says which of `keys` are missing.
  mutating func require(_ keys: [SettingKey]) {
    for key in keys where !isGiven(key) {
      findings.append(
        Finding(
          .settings(.missing(key: key.rawValue)), at: document.origin(of: key.rawValue)))
    }
  }

  /// Adds the keys that no stage knows and returns everything found, in the order of the file.
  consuming func finished() -> [Finding] {
    for key in document.values.keys.sorted()
    where SettingKey(rawValue: key) == nil && !key.hasPrefix(SettingKey.exceptionsTable + ".")
      && !SettingFields.isSegmentKey(key)
    {
      // A single value where a table is asked: `budget = "403.913"`.
      if SettingKey.allCases.contains(where: { $0.rawValue.hasPrefix(key + ".") }) {
        refuse(key)
      } else {
        findings.append(
          Finding(
            .settings(.unknown(key: key)), at: document.origin(of: key),
            value: document.quoted(key)))
      }
    }
    return findings.enumerated().sorted { left, right in
      let (one, other) = (left.element.origin, right.element.origin)
      return (one.row, one.columnIndex ?? -1, left.offset)
        < (other.row, other.columnIndex ?? -1, right.offset)
    }.map(\.element)
  }
}

extension SettingFields {
  private enum Reading<Value> {
    case value(Value)
    case absent
    case wrong
  }

  private mutating func read<Value>(
    _ key: SettingKey, as make: (SettingValue) -> Reading<Value>
  ) -> Value? {
    read(key.rawValue, as: make)
  }

  private mutating func read<Value>(
    _ key: String, as make: (SettingValue) -> Reading<Value>
  ) -> Value? {
    guard let value = document.values[key] else { return nil }
    switch make(value) {
    case .value(let made): return made
    case .absent: return nil
    case .wrong:
      refuse(key)
      return nil
    }
  }

  private mutating func decimal<Value>(
    _ key: SettingKey, as make: (String) -> Value?
  ) -> Value? {
    decimal(key.rawValue, as: make)
  }

  /// A number in quotes, or without them: then as it is written, so that no floating point comes
  /// near it.
  private mutating func decimal<Value>(_ key: String, as make: (String) -> Value?) -> Value? {
    let written = document.quoted(key)
    return read(key) { value in
      switch value {
      case .text(let text) where text.trimmed.isEmpty: .absent
      case .text(let text): make(text.trimmed).map { .value($0) } ?? .wrong
      case .whole(let number): make(String(number)).map { .value($0) } ?? .wrong
      case .other: make(written).map { .value($0) } ?? .wrong
      case .boolean, .date, .list: .wrong
      }
    }
  }

  mutating func refuse(_ key: String) {
    findings.append(
      Finding(
        .settings(.invalid(key: key)), at: document.origin(of: key), value: document.quoted(key)))
  }

  private static func date(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(iso: text) { return date }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ Digits.areAll($0) }), parts[2].utf8.count == 4,
      parts[0].utf8.count <= 2, parts[1].utf8.count <= 2,
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
