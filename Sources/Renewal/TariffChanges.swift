import Domain

/// Every amount of a tariff table before and after the rise, under identifiers that people can read
/// and that stay the same from year to year.
///
/// `persoonlijk` is a fixed amount, `gemeente/0-19999` a class or bracket, `gemeente/250000+` one
/// without an upper bound; `gemeente/basis`, `/per_inwoner`, `/minimum` and `/maximum` are the parts
/// of one line.
enum TariffChanges {
  static func of(_ tariffs: RenewedTariffs, prefix: String = "") -> [TariffChange] {
    var seen: Set<TariffID> = []
    var changes: [TariffChange] = []
    for kind in tariffs.kinds {
      let old = Dictionary(
        amounts(of: kind.old, prefix: prefix).map { ($0.id, $0.amount) },
        uniquingKeysWith: { first, _ in first })
      for (id, amount) in amounts(of: kind.new, prefix: prefix) where seen.insert(id).inserted {
        changes.append(
          TariffChange(
            tariff: id, unit: amount.unit, old: comparable(old[id], to: amount), new: amount))
      }
    }
    return changes
  }

  /// For a table of which no scheme was chosen yet: a preview of all of them.
  static func ofSeveralSchemes(_ tariffs: [Tariff], settings: Settings) -> [TariffChange] {
    SchemeChoice.all(tariffs).flatMap { scheme, lines in
      of(
        RenewedTariffs(lines, settings: settings),
        prefix: scheme.isEmpty ? "" : "\(TariffChanges.word(scheme))/")
    }
  }

  /// The identifier of a line as a contribution names it: the class for a class, else the kind.
  static func identifier(of line: Tariff, among lines: [Tariff]) -> TariffID {
    let kind = word(line.kind.text)
    let hasOwnName = line.method != .marginalBracket && needsRange(line, among: lines)
    return TariffID(hasOwnName ? "\(kind)/\(range(of: line))" : kind)
  }

  private static func amounts(
    of lines: [Tariff], prefix: String
  ) -> [(id: TariffID, amount: TariffAmount)] {
    var result: [(id: TariffID, amount: TariffAmount)] = []
    // A limit that all lines share belongs to the kind.
    let sharesMinimum = lines.count > 1 && Set(lines.map(\.minimum)).count == 1
    let sharesMaximum = lines.count > 1 && Set(lines.map(\.maximum)).count == 1
    for line in lines {
      let kind = prefix + word(line.kind.text)
      let base = needsRange(line, among: lines) ? "\(kind)/\(range(of: line))" : kind
      if let amount = line.fixedAmount {
        let isWhole = line.method == .fixed || line.method == .fixedClass
        result.append((TariffID(isWhole ? base : "\(base)/basis"), .amount(amount)))
      }
      if let rate = line.perInhabitant {
        let isWhole = line.method == .marginalBracket
        result.append((TariffID(isWhole ? base : "\(base)/per_inwoner"), .rate(rate)))
      }
      if let minimum = line.minimum {
        result.append(
          (TariffID("\(sharesMinimum ? kind : base)/minimum"), .amount(minimum)))
      }
      if let maximum = line.maximum {
        result.append(
          (TariffID("\(sharesMaximum ? kind : base)/maximum"), .amount(maximum)))
      }
    }
    return result
  }

  private static func needsRange(_ line: Tariff, among lines: [Tariff]) -> Bool {
    lines.count > 1 || line.method == .fixedClass || line.method == .marginalBracket
  }

  private static func range(of line: Tariff) -> String {
    line.upperBound.map { "\(line.lowerBound)-\($0)" } ?? "\(line.lowerBound)+"
  }

  /// A kind or scheme as one word in small letters.
  private static func word(_ text: String) -> String {
    Folding.key(text).replacing(" ", with: "_")
  }

  /// The old amount when it is of the same unit; otherwise nothing held before.
  private static func comparable(_ old: TariffAmount?, to new: TariffAmount) -> TariffAmount {
    guard let old, old.unit == new.unit else { return new }
    return old
  }
}

extension TariffAmount {
  fileprivate var unit: TariffUnit {
    switch self {
    case .amount: .euro
    case .rate: .euroPerInhabitant
    }
  }
}
