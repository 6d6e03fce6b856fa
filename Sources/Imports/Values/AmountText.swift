import Domain

/// What a cell says about an amount or a rate, in whole units of a power of ten.
enum AmountReading: Hashable {
  case blank
  case units(Int64)
  /// A mark before three digits: thousands or decimals.
  case ambiguous(thousands: Int64, decimals: Int64)
  case unreadable
}

/// The mark in front of the decimals.
enum DecimalMark: Hashable {
  case comma
  case point
}

/// Reads amounts strictly: `1.234,56`, `€ 87,50`, `1234.5`, `95,-`, `(12,50)`; never `1.45.00`.
enum AmountText {
  /// - Parameters:
  ///   - scale: how many decimals a unit stands for: 2 for cents, 5 for a rate per inhabitant.
  ///     More decimals than that, other than zeros, are refused.
  ///   - mark: the decimal mark of the column; nil leaves open what can be read both ways.
  static func read(_ text: String, scale: Int, mark: DecimalMark? = nil) -> AmountReading {
    guard let written = WrittenNumber(text) else {
      return isBlank(text) ? .blank : .unreadable
    }
    return written.reading(scale: scale, mark: mark)
  }

  /// A cell that a workbook holds as a number: a point, never groups, perhaps an exponent.
  static func read(number text: String, scale: Int) -> AmountReading {
    if text.utf8.contains(where: { $0 == 0x45 || $0 == 0x65 }) {
      guard let value = Double(text), value.isFinite, value.magnitude < 1e12 else {
        return .unreadable
      }
      // An exponent stands for binary noise of the spreadsheet; the nearest unit is what it shows.
      let factor = (0..<scale).reduce(1.0) { product, _ in product * 10 }
      return .units(Int64((value * factor).rounded()))
    }
    return read(text, scale: scale, mark: .point)
  }

  static func isBlank(_ text: String) -> Bool {
    let trimmed = text.trimmed
    return trimmed.isEmpty || DateText.blanks.subtracting(["0"]).contains(trimmed.lowercased())
  }
}

/// An amount taken apart: its sign and runs of digits with the marks between them.
private struct WrittenNumber {
  private var groups: [[UInt8]] = [[]]
  private var marks: [UInt8] = []
  private var isNegative = false

  /// nil when something stands in it that belongs to no amount, or no digit at all.
  init?(_ text: String) {
    var rest = Substring(text.trimmed)
    if rest.first == "(", rest.last == ")" {
      isNegative = true
      rest = rest.dropFirst().dropLast()
    }
    for currency in ["EUR", "eur", "Eur", "€", "euro", "Euro"] {
      if rest.hasPrefix(currency) { rest = rest.dropFirst(currency.count) }
      if rest.hasSuffix(currency) { rest = rest.dropLast(currency.count) }
    }
    rest = rest.trimmed
    // `95,-` and `95,--` have no cents.
    if let comma = rest.lastIndex(where: { $0 == "," || $0 == "." }), comma != rest.startIndex {
      let tail = rest[rest.index(after: comma)...]
      if !tail.isEmpty, tail.allSatisfy({ $0 == "-" || $0 == "–" || $0 == "=" }) {
        rest = rest[..<comma]
      }
    }
    for sign in ["-", "–", "−"] {
      if rest.hasPrefix(sign) || rest.hasSuffix(sign) {
        isNegative.toggle()
        rest = (rest.hasPrefix(sign) ? rest.dropFirst() : rest.dropLast()).trimmed
        break
      }
    }
    if rest.hasPrefix("€") { rest = rest.dropFirst().trimmed }
    guard take(rest) else { return nil }
  }

  private mutating func take(_ rest: Substring) -> Bool {
    for scalar in rest.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: groups[groups.count - 1].append(UInt8(scalar.value))
      case 0x2C, 0x2E, 0x27:
        marks.append(UInt8(scalar.value))
        groups.append([])
      case 0x20, 0xA0, 0x202F, 0x2009:
        marks.append(0x20)
        groups.append([])
      default: return false
      }
    }
    return groups.allSatisfy { !$0.isEmpty } && groups.map(\.count).reduce(0, +) <= 15
  }

  func reading(scale: Int, mark: DecimalMark?) -> AmountReading {
    guard let last = marks.last else { return units(groups.count, scale: scale) }
    let isDecimalKind = last == 0x2C || last == 0x2E
    let repeated = marks.dropLast().contains(last)
    // The same mark twice, or a space or apostrophe last: all marks separate thousands.
    if repeated || !isDecimalKind {
      return areThousands(through: groups.count) && Set(marks).count == 1
        ? units(groups.count, scale: scale) : .unreadable
    }
    let front = groups.count - 1
    guard areThousands(through: front), Set(marks.dropLast()).count <= 1 else {
      return .unreadable
    }
    let looksGrouped =
      marks.count == 1 && groups[1].count == 3 && groups[0].count <= 3
      && groups[0] != [0x30]
    guard looksGrouped else { return units(front, scale: scale) }
    return settled(last: last, front: front, scale: scale, mark: mark)
  }

  /// `1.045`: by the column, or open.
  private func settled(last: UInt8, front: Int, scale: Int, mark: DecimalMark?) -> AmountReading {
    let whole = units(groups.count, scale: scale)
    let fraction = units(front, scale: scale)
    if let mark {
      return (mark == .comma) == (last == 0x2C) ? fraction : whole
    }
    guard case .units(let thousands) = whole else { return fraction }
    guard case .units(let decimals) = fraction else { return whole }
    return .ambiguous(thousands: thousands, decimals: decimals)
  }

  /// Whether the groups before `end` are one to three digits and then threes.
  private func areThousands(through end: Int) -> Bool {
    end == 1 || (groups[0].count <= 3 && groups[1..<end].allSatisfy { $0.count == 3 })
  }

  /// The groups before `front` as the whole part, those from there as decimals.
  private func units(_ front: Int, scale: Int) -> AmountReading {
    var decimals = front < groups.count ? groups[front] : []
    while decimals.count > scale {
      guard decimals.removeLast() == 0x30 else { return .unreadable }
    }
    decimals.append(contentsOf: repeatElement(0x30, count: scale - decimals.count))
    let digits = groups[..<front].joined() + decimals
    guard let value = Int64(String(decoding: Array(digits), as: UTF8.self)) else {
      return .unreadable
    }
    return .units(isNegative ? -value : value)
  }
}

/// What the amounts of one column together say about their decimal mark.
struct AmountColumn {
  private var commas = 0
  private var points = 0

  mutating func add(_ text: String) {
    guard text.utf8.count < 24, let mark = AmountColumn.decimalMark(of: text) else { return }
    if mark == .comma { commas += 1 } else { points += 1 }
  }

  /// nil when no value tells, or when they contradict each other.
  var mark: DecimalMark? {
    switch (commas, points) {
    case (0, 0): nil
    case (_, 0): .comma
    case (0, _): .point
    default: nil
    }
  }

  /// The mark of a value whose last group cannot be thousands, or whose two marks differ.
  private static func decimalMark(of text: String) -> DecimalMark? {
    let bytes = Array(text.utf8)
    guard let last = bytes.lastIndex(where: { $0 == 0x2C || $0 == 0x2E }) else { return nil }
    let tail = bytes[(last + 1)...].prefix { (0x30...0x39).contains($0) }.count
    let other: UInt8 = bytes[last] == 0x2C ? 0x2E : 0x2C
    let starts = bytes[..<last].first { (0x30...0x39).contains($0) }
    let isZero = starts == 0x30
    guard tail > 0, tail != 3 || isZero || bytes[..<last].contains(other) else { return nil }
    return bytes[last] == 0x2C ? .comma : .point
  }
}

/// Reads whole numbers: inhabitants, bounds.
enum WholeNumberText {
  /// `25000`, `25.000`, `25 000`, `25,000`, `25000.0`; nil for a fraction or no number.
  static func read(_ text: String) -> Int? {
    var written = text.trimmed
    if written.hasSuffix(".0") { written.removeLast(2) }
    switch AmountText.read(written, scale: 0) {
    case .units(let value): return Int(exactly: value)
    case .ambiguous(let thousands, _): return Int(exactly: thousands)
    case .blank, .unreadable: return nil
    }
  }
}
