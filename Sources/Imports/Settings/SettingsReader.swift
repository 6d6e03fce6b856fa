package import Domain

/// Reads `leden.toml`.
///
/// What is missing has a value that does no harm, what is wrong counts as missing, and every fault of
/// the file is reported in one go:
///
/// - the year is that of today, the three dates are today, the rise is 0% from 1 January;
/// - the goal is 15%, reached by one `bericht` or `reactie`;
/// - invoices are due in 30 days, numbered `<year>-0001`, in the Peppol form;
/// - a merger of municipalities may be applied by rule, nothing else;
/// - the 20 newest backups stay, and those of the last 400 days;
/// - VAT, the budget and the association as it stands on invoices have no default.
///
/// A table that was begun but misses something it cannot do without is reported; a table that is
/// absent is not: a folder with only lists to compare needs no budget.
package enum SettingsReader {
  /// - Parameters:
  ///   - bytes: UTF-8, with or without byte order mark; empty when there is no file.
  ///   - path: from the workspace, for the findings.
  ///   - today: supplies missing dates only.
  package static func read(
    _ bytes: [UInt8], path: String, today: CalendarDate
  ) -> (settings: Settings, findings: [Finding]) {
    var fields = SettingFields(SettingsDocument(bytes, path: path))
    let year = fields.number(.year, in: 2000...2100) ?? today.year
    var settings = Settings(
      association: association(&fields), year: year,
      referenceDate: fields.date(.referenceDate) ?? today,
      invoiceDate: fields.date(.invoiceDate) ?? today,
      communityUntil: fields.date(.communityUntil) ?? today,
      indexation: indexation(&fields, year: year), budget: budget(&fields),
      community: community(&fields), invoices: invoices(&fields, year: year),
      vat: vat(&fields), rules: rules(&fields), tariffScheme: fields.text(.tariffScheme),
      proRata: fields.parsed(.tariffProRata, as: ProRata.init(rawValue:)) ?? .wholeYear,
      backup: backup(&fields), retention: retention(&fields))
    settings.segments = fields.segments(shipped: SegmentDefinition.shipped(year: year))
    return (settings, fields.finished())
  }

  private static func indexation(_ fields: inout SettingFields, year: Int) -> IndexationSettings {
    if fields.isAnyGiven([.indexationSource, .indexationDecidedOn]) {
      fields.require([.indexationPercentage])
    }
    guard let newYear = CalendarDate(year: year, month: 1, day: 1) else {
      preconditionFailure("the year was checked to lie between 2000 and 2100")
    }
    var step = fields.amount(.indexationRoundTo) ?? Money(cents: 1)
    if step <= .zero {
      fields.refuse(.indexationRoundTo)
      step = Money(cents: 1)
    }
    return IndexationSettings(
      percentage: fields.percentage(.indexationPercentage) ?? .zero,
      rounding: fields.parsed(.indexationRounding, as: Rounding.init(rawValue:)) ?? .halfUp,
      source: fields.text(.indexationSource) ?? "",
      effectiveDate: fields.date(.indexationEffectiveDate) ?? newYear,
      decidedOn: fields.date(.indexationDecidedOn), step: step, exceptions: fields.exceptions())
  }

  private static func budget(_ fields: inout SettingFields) -> BudgetSettings? {
    if fields.isAnyGiven([.budgetPrevious, .budgetTolerance]) {
      fields.require([.budgetContribution])
    }
    let contribution = fields.amount(.budgetContribution)
    let previous = fields.amount(.budgetPrevious)
    var tolerance = fields.amount(.budgetTolerance)
    if let given = tolerance, given < .zero {
      fields.refuse(.budgetTolerance)
      tolerance = nil
    }
    return contribution.map {
      BudgetSettings(contribution: $0, previous: previous, tolerance: tolerance)
    }
  }

  private static func community(_ fields: inout SettingFields) -> CommunitySettings {
    let kinds = fields.list(.communityKinds) ?? ["bericht", "reactie"]
    let besideKinds = fields.list(.communityBesideKinds)
    let besideMinimum = fields.number(.communityBesideMinimum, in: 1...1_000_000)
    let hasBeside = besideKinds?.isEmpty == false || besideMinimum != nil
    return CommunitySettings(
      goal: fields.percentage(.communityGoal) ?? Percentage(units: 150_000),
      kinds: Set(kinds.map { $0.lowercased() }),
      minimum: fields.number(.communityMinimum, in: 1...1_000_000) ?? 1,
      ownDomains: Set(fields.list(.communityOwnDomains)?.map(domain) ?? []),
      beside: hasBeside
        ? CommunitySettings.Beside(
          kinds: Set((besideKinds ?? kinds).map { $0.lowercased() }), minimum: besideMinimum ?? 1)
        : nil)
  }

  private static func rules(_ fields: inout SettingFields) -> RuleSettings {
    var outcomes: Set<Outcome> = [.municipalityMerged]
    if let names = fields.list(.rulesApply) {
      let known = names.compactMap(Outcome.init(rawValue:)).filter(\.mayBeAppliedByRule)
      if known.count != names.count { fields.refuse(.rulesApply) }
      outcomes = Set(known)
    }
    return RuleSettings(
      appliedOutcomes: outcomes,
      minimumProbability: fields.probability(.rulesMinimumProbability)
        ?? Probability(units: 9_500))
  }

  private static func backup(_ fields: inout SettingFields) -> BackupSettings {
    let usual = BackupSettings()
    return BackupSettings(
      keep: fields.number(.backupKeep, in: 1...10_000) ?? usual.keep,
      days: fields.number(.backupDays, in: 1...36_500) ?? usual.days)
  }

  private static func retention(_ fields: inout SettingFields) -> RetentionSettings {
    let usual = RetentionSettings()
    return RetentionSettings(
      formerMembers: fields.number(.retentionFormerMembers, in: 1...36_500) ?? usual.formerMembers,
      undo: fields.number(.retentionUndo, in: 1...36_500) ?? usual.undo,
      imports: fields.number(.retentionImports, in: 1...36_500) ?? usual.imports)
  }

  /// `@Vereniging.example` and `info@vereniging.example` mean the domain too.
  private static func domain(_ written: String) -> String {
    let lowered = written.lowercased()
    return lowered.lastIndex(of: "@").map { String(lowered[lowered.index(after: $0)...]) }
      ?? lowered
  }
}
