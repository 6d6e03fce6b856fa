import Domain
import MemberRegister
import Reconciliation
import Reports
import Wording

extension YearRun {
  /// Compares members with staff records; records and applies what was decided.
  mutating func check() throws {
    guard let year, !year.members.isEmpty || !year.membersSetAside.isEmpty else {
      summary.say(wording.checkedLabel, [wording.passedOver(missing: wording.missingMemberList)])
      return
    }
    guard !year.staff.isEmpty else {
      summary.say(wording.checkedLabel, [wording.passedOver(missing: wording.missingStaffLists)])
      return
    }
    let input = ReconciliationInput(
      members: year.members, membersSetAside: year.membersSetAside, staff: year.staff,
      events: year.events, reference: year.reference, referenceDate: settings.referenceDate)
    let reconciled = Reconciler.reconcile(input)
    self.reconciled = reconciled
    let settled = try settle(reconciled.assessments, of: input, decisions: year.decisions)
    proposals = settled.proposals
    findings += settled.findings
    let websiteChanges = try register.websiteChanges()
    if !choices.rehearses { try writeCheck(year, reconciled, websiteChanges) }
    try describe(reconciled, settled, websiteChanges, directory: year.reference.directory)
  }

  private func settle(
    _ assessments: [Assessment], of input: ReconciliationInput, decisions: [Decision]
  ) throws -> Settled {
    let directory = input.reference.directory
    let reassessor = Reassessor(input)
    let terms = Settlement.Terms(
      rules: settings.rules, referenceDate: settings.referenceDate,
      officialName: { directory[$0]?.name }, reassess: { reassessor.person($1, beside: $0, $2) })
    return choices.decides
      ? try register.settle(assessments, decisions: decisions, terms: terms, stamp: stamp)
      : try register.preview(assessments, decisions: [], terms: terms)
  }

  private mutating func writeCheck(
    _ year: YearInput, _ reconciled: Reconciled, _ websiteChanges: [WebsiteChange]
  ) throws {
    let directory = year.reference.directory
    add(.check, ReconciliationFile.document(proposals, directory: directory))
    if choices.evaluates {
      add(.check, NewStaffFile.document(reconciled.newStaff, directory: directory))
    }
    add(
      .check,
      try ControlWorkbook.document(
        .init(
          proposals: proposals, members: year.members, rayons: year.rayons, directory: directory),
        frame: frame))
    let delivered = proposals.compactMap { proposal in
      proposal.assessment.staff?.email.map { (proposal.key, $0) }
    }
    add(
      .check,
      try WebsiteChangesWorkbook.document(
        websiteChanges, delivered: Dictionary(delivered, uniquingKeysWith: { first, _ in first }),
        frame: frame))
  }

  private mutating func describe(
    _ reconciled: Reconciled, _ settled: Settled, _ websiteChanges: [WebsiteChange],
    directory: MunicipalityDirectory
  ) throws {
    let counts = Dictionary(grouping: proposals, by: \.assessment.outcome).mapValues(\.count)
    let open = proposals.count(where: \.isOpen)
    let delivered = directory.municipalities.count - reconciled.coverage.missing.count
    let decided = settled.changes.filter { $0.cause != .rule }
    let ruled = settled.changes.filter { $0.cause == .rule }
    var lines = [
      wording.coverage(delivered: delivered, of: directory.municipalities.count),
      Outcome.allCases.compactMap { outcome in
        counts[outcome].map { "\(wording.count($0)) \(wording.name(of: outcome))" }
      }.joined(separator: " · "),
    ]
    if !settled.changes.isEmpty {
      lines.append(
        wording.applied(
          Set(decided.map(\.member)).count, byRule: Set(ruled.map(\.member)).count))
    }
    summary.say(wording.checkedLabel, lines)
    if open > 0 {
      summary.todo.append(
        wording.proposalsWait(
          open, file: "\(folder)/ledencontrole \(settings.year).xlsx",
          nothingApplied: proposals.allSatisfy { $0.status != .applied },
          nothingReleased: try register.invoices(year: settings.year).isEmpty))
      summary.raise(to: .attention)
    }
    if !websiteChanges.isEmpty {
      summary.todo.append(
        wording.websiteWaits(
          websiteChanges.count, file: "\(folder)/wijzigingen website \(settings.year).xlsx"))
      summary.raise(to: .attention)
    }
    summary.count("proposals_open", open)
    summary.count("proposals_applied", proposals.count { $0.status == .applied })
    summary.count("website_changes", websiteChanges.count)
    for outcome in Outcome.allCases {
      summary.count("outcome_\(outcome.rawValue)", counts[outcome] ?? 0)
    }
    overview.proposals = ProposalCounts(of: proposals)
    overview.websiteChanges = websiteChanges.count
    overview.coverage = Reports.Coverage(
      municipalities: directory.municipalities,
      delivered: Set(directory.municipalities.map(\.code)).subtracting(reconciled.coverage.missing))
  }
}
