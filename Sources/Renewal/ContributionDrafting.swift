import Domain

/// One contribution per debtor, or the reason why there is none.
struct ContributionDrafting {
  private(set) var contributions: [Contribution] = []
  private(set) var unbilled: [DebtorID: UnbilledReason] = [:]
  private(set) var findings: [Finding] = []
  /// What all owe by lines that were raised, before the rise, per percentage.
  private(set) var raisedTotals: [Percentage: Money] = [:]
  /// New less old of lines whose new amount was decided as such.
  private(set) var decidedEffect = Money.zero

  /// What is owed by who became a member after the reference date.
  private(set) var lateTotal = Money.zero

  private let input: RenewalInput
  private let tariffs: RenewedTariffs
  private let payers: Payers

  init(_ input: RenewalInput, tariffs: RenewedTariffs, payers: Payers) {
    self.input = input
    self.tariffs = tariffs
    self.payers = payers
    for debtor in payers.debtors { draft(debtor) }
  }

  /// A line with since when it is owed.
  private struct DraftLine {
    let line: ContributionLine
    /// By who became a member after the reference date.
    let isLate: Bool
    /// By who became a member this year.
    let isFirst: Bool
  }

  /// Why a debtor cannot be charged.
  private struct Obstacle: Error {
    let reason: UnbilledReason
    let finding: Finding?
  }

  private mutating func draft(_ debtor: Debtor) {
    guard debtor.exemption.isEmpty else {
      unbilled[debtor.id] = .exempted
      return
    }
    guard !payers.ended.contains(debtor.id),
      let share = share(since: debtor.memberSince, until: debtor.memberUntil)
    else {
      unbilled[debtor.id] = .outsideYear
      return
    }
    do throws(Obstacle) {
      let own = try ownLines(of: debtor, share: share).map {
        dated($0, since: debtor.memberSince, debtor)
      }
      let lines = try own + memberLines(of: debtor)
      if lines.isEmpty {
        unbilled[debtor.id] = .outsideYear
      } else if lines.allSatisfy({ $0.line.new == .zero && $0.line.old == .zero }) {
        unbilled[debtor.id] = .zeroTariff
      } else {
        contributions.append(
          Contribution(
            debtor: debtor.id, lines: lines.map(\.line), isFirst: lines.allSatisfy(\.isFirst)))
        for line in lines {
          if line.isLate { lateTotal += line.line.new }
          if let percentage = line.line.raisedBy {
            raisedTotals[percentage, default: .zero] += line.line.old
          } else {
            decidedEffect += line.line.new - line.line.old
          }
        }
      }
    } catch {
      unbilled[debtor.id] = error.reason
      if let finding = error.finding { findings.append(finding) }
    }
  }

  private func share(since: CalendarDate?, until: CalendarDate?) -> YearShare? {
    YearShare.of(since: since, until: until, settings: input.settings)
  }

  private func dated(
    _ line: ContributionLine, since: CalendarDate?, _ debtor: Debtor
  ) -> DraftLine {
    let settings = input.settings
    return DraftLine(
      line: line,
      isLate: since.map { $0 > settings.referenceDate } ?? false
        && !input.tiedOut.contains(debtor.id),
      isFirst: since.map { $0.year >= settings.year } ?? false)
  }

  // MARK: - By the debtor's own kind

  private func ownLines(
    of debtor: Debtor, share: YearShare
  ) throws(Obstacle) -> [ContributionLine] {
    let charged = payers.chargedMembers[debtor.id] ?? []
    let kind = debtor.kind.text.isEmpty ? tariffs.municipal : tariffs[debtor.kind]
    if debtor.kind.text.isEmpty, payers.municipalities[debtor.id, default: []].isEmpty,
      !charged.isEmpty
    {
      return []
    }
    guard let kind else { throw noTariff(debtor.kind, for: debtor) }
    // Who is charged for members of its own kind has no amount beside theirs.
    let isChargedByMember = charged.contains { Folding.key($0.kind.text) == kind.key }
    if isChargedByMember, !kind.countsInhabitants, !kind.sumsParticipants { return [] }
    let basis = kind.sumsParticipants ? tariffs.municipal : kind
    guard let basis else { throw noTariff(MemberKind("gemeente"), for: debtor) }
    if kind.sumsParticipants || kind.countsInhabitants {
      return try municipalityLines(of: debtor, by: basis, share: share)
    }
    return [try line(by: basis, for: debtor, inhabitants: nil, share: share)]
  }

  private func municipalityLines(
    of debtor: Debtor, by tariff: KindTariff, share: YearShare
  ) throws(Obstacle) -> [ContributionLine] {
    let codes = payers.municipalities[debtor.id] ?? []
    guard !codes.contains(where: { payers.byMunicipality[$0, default: []].count > 1 }) else {
      throw Obstacle(reason: .undetermined, finding: nil)
    }
    if codes.isEmpty {
      guard let inhabitants = debtor.inhabitants else { throw noInhabitants(debtor) }
      return [try line(by: tariff, for: debtor, inhabitants: inhabitants, share: share)]
    }
    // What the table says of its inhabitants concerns the whole debtor.
    let own = codes.count == 1 ? debtor.inhabitants : nil
    var lines: [ContributionLine] = []
    for code in codes {
      guard let inhabitants = own ?? input.directory[code]?.inhabitants else {
        throw noInhabitants(debtor)
      }
      lines.append(
        try line(
          by: tariff, for: debtor, municipality: code, inhabitants: inhabitants, share: share))
    }
    return lines
  }

  // MARK: - By the kinds of its members

  private func memberLines(of debtor: Debtor) throws(Obstacle) -> [DraftLine] {
    var lines: [DraftLine] = []
    for member in payers.chargedMembers[debtor.id] ?? [] {
      guard let tariff = tariffs[member.kind] else { throw noTariff(member.kind, for: debtor) }
      let since = [member.memberSince, debtor.memberSince].compactMap(\.self).max()
      let until = [member.memberUntil, debtor.memberUntil].compactMap(\.self).min()
      guard let share = share(since: since, until: until) else { continue }
      let line = try line(
        by: tariff, for: debtor, member: member.number, inhabitants: nil, share: share)
      lines.append(dated(line, since: since, debtor))
    }
    return lines
  }

  private func line(
    by tariff: KindTariff, for debtor: Debtor, municipality: MunicipalityCode? = nil,
    member: MemberNumber? = nil, inhabitants: Int?, share: YearShare
  ) throws(Obstacle) -> ContributionLine {
    func amount(_ lines: [Tariff]) -> Money? {
      TariffLines.amount(
        lines, inhabitants: inhabitants, share: share, rounding: tariffs.rounding)
    }
    guard let deciding = TariffLines.deciding(tariff.new, inhabitants: inhabitants),
      let new = amount(tariff.new)
    else { throw noTariff(tariff.kind, for: debtor) }
    return ContributionLine(
      tariff: TariffChanges.identifier(of: deciding, among: tariff.new),
      municipality: municipality, member: member, inhabitants: inhabitants,
      old: amount(tariff.old) ?? new, new: new, vat: deciding.vat,
      raisedBy: deciding.validFrom < input.settings.indexation.effectiveDate
        ? tariff.percentage : nil)
  }

  private func noTariff(_ kind: MemberKind, for debtor: Debtor) -> Obstacle {
    Obstacle(
      reason: .noTariff,
      finding: Finding(
        .contribution(.noTariff(kind: kind)),
        at: kind == debtor.kind ? debtor.kindOrigin : debtor.origin, value: kind.text))
  }

  private func noInhabitants(_ debtor: Debtor) -> Obstacle {
    Obstacle(
      reason: .undetermined,
      finding: Finding(
        .contribution(.noInhabitants(debtor: debtor.id)), at: debtor.origin,
        value: debtor.id.text))
  }
}
