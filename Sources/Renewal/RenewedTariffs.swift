import Domain

/// The tariffs of one scheme, per kind of member, as they held the day before the rise and as they
/// hold for the year.
///
/// A line that held before the effective date is raised. A line that holds from that date or later
/// was decided as a new amount and is never raised again; the old amount is then what held the day
/// before, or the same when nothing did.
struct RenewedTariffs {
  /// In the order of the table.
  let kinds: [KindTariff]
  let findings: [Finding]
  let rounding: Rounding

  private let byKey: [String: KindTariff]

  init(_ lines: [Tariff], settings: Settings) {
    let indexation = settings.indexation
    rounding = indexation.rounding
    let dayBefore = indexation.effectiveDate.adding(days: -1)
    let day = max(indexation.effectiveDate, settings.referenceDate, settings.invoiceDate)

    let exceptions = Dictionary(
      indexation.exceptions.map { (Folding.key($0.text), $1) }, uniquingKeysWith: { $1 })

    var order: [String] = []
    var grouped: [String: [Tariff]] = [:]
    for line in lines {
      let key = Folding.key(line.kind.text)
      if grouped[key] == nil { order.append(key) }
      grouped[key, default: []].append(line)
    }
    var made: [KindTariff] = []
    for key in order {
      let ofKind = grouped[key] ?? []
      let current = TariffLines.inForce(ofKind, on: day)
      guard let first = current.first else { continue }
      let before = TariffLines.inForce(ofKind, on: dayBefore)
      let percentage = exceptions[key] ?? indexation.percentage
      let new = current.map { line in
        line.validFrom < indexation.effectiveDate
          ? line.raised(by: percentage, indexation: indexation) : line
      }
      made.append(
        KindTariff(
          kind: first.kind, percentage: percentage, old: before.isEmpty ? new : before, new: new))
    }
    kinds = made
    findings = order.flatMap { TariffLines.overlaps(grouped[$0] ?? []) }.map { line in
      Finding(
        .contribution(.tariffsOverlap(kind: line.kind)), at: line.origin, value: line.kind.text)
    }
    byKey = Dictionary(made.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(kind: MemberKind) -> KindTariff? {
    byKey[Folding.key(kind.text)]
  }

  /// The tariff by which a municipality is charged: that of the kind `gemeente`, or the only one
  /// that counts inhabitants.
  var municipal: KindTariff? {
    if let named = byKey["gemeente"] { return named }
    let counting = kinds.filter(\.countsInhabitants)
    return counting.count == 1 ? counting[0] : nil
  }
}

/// The lines of one kind of member, before and after the rise.
struct KindTariff {
  let kind: MemberKind
  /// By which its lines from before the effective date rise.
  let percentage: Percentage
  /// As they held the day before the effective date; the new ones when nothing did.
  let old: [Tariff]
  let new: [Tariff]

  var key: String { Folding.key(kind.text) }

  var sumsParticipants: Bool {
    new.contains { $0.method == .sumOfParticipants }
  }

  var countsInhabitants: Bool {
    !sumsParticipants && TariffLines.countInhabitants(new)
  }
}

extension Tariff {
  /// The line with every amount raised: fixed amounts and limits to the step of the settings, a rate
  /// per inhabitant to 0.00001 euro, each rounded once.
  func raised(by percentage: Percentage, indexation: IndexationSettings) -> Tariff {
    let (rounding, step) = (indexation.rounding, indexation.step)
    return Tariff(
      id: id, scheme: scheme, kind: kind, validFrom: validFrom, method: method,
      lowerBound: lowerBound, upperBound: upperBound,
      fixedAmount: fixedAmount?.raised(by: percentage, to: step, rounding: rounding),
      perInhabitant: perInhabitant?.raised(by: percentage, rounding: rounding),
      minimum: minimum?.raised(by: percentage, to: step, rounding: rounding),
      maximum: maximum?.raised(by: percentage, to: step, rounding: rounding),
      discount: discount, vat: vat, note: note, origin: origin)
  }
}

extension Money {
  /// The amount raised, rounded once to a multiple of `step`.
  fileprivate func raised(
    by percentage: Percentage, to step: Money, rounding: Rounding
  ) -> Money {
    let factor = Int128(Percentage.whole + percentage.units)
    let steps = rounding.quotient(
      Int128(cents) * factor, by: Int128(Percentage.whole) * Int128(step.cents))
    return Money(cents: steps * step.cents)
  }
}
