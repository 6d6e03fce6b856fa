import Domain
import Formats
import Reports
import Wording

extension YearRun {
  /// The page and the director's sheet; after all other documents, since they link to them.
  mutating func show() throws {
    try reportFindings()
    if let year, !proposals.isEmpty {
      overview.freshness = try confirmationRound(of: year).freshness
    }
    overview.findings = Dictionary(grouping: findings, by: \.severity).mapValues(\.count)
    add(.dashboard, try BoardSheet.document(overview, wording: wording))
    add(.dashboard, IndicatorFile.document(overview))
    overview.documents = documents.map(\.document.path).sorted()
    add(.dashboard, try DashboardPage.document(overview, wording: wording))
    for gap in SettingGap.allCases where overview.gaps.contains(gap) {
      summary.todo.append(wording.complete(gap))
    }
    summary.todo.append(wording.openPage("\(folder)/index.html"))
  }

  /// Puts the documents of the stages in the reports, with the manifest beside them.
  mutating func publish(_ stages: Set<Stage>) throws {
    if !stages.contains(.dashboard) { try reportFindings() }
    let publisher = Publisher(
      workspace: workspace, year: settings.year, own: own, editable: editable)
    let asked = documents.filter { stages.contains($0.stage) }
    let publication = try publisher.publish(asked, of: stages)
    let manifest = try manifest(publication)
    let path = Manifest.path(year: settings.year)
    if manifest != own.manifest {
      try Disk.replace(workspace.absolute(path), with: try Manifest.encoded(manifest))
    }
    try OwnWork.finish(in: workspace, year: settings.year)
    var lines = [
      wording.documentsMade(
        written: publication.written.count, unchanged: publication.unchanged.count,
        removed: publication.removed.count, folder: folder)
    ]
    lines += publication.kept.map(wording.keptFile)
    lines += publication.followUps.map(wording.followUpFile)
    lines += publication.locked.map(wording.lockedFile)
    summary.say(wording.madeLabel, lines)
    summary.count("documents_written", publication.written.count)
    if !publication.locked.isEmpty { summary.raise(to: .attention) }
  }

  /// Workbooks that people fill in and that are never overwritten once they did.
  private var editable: [String: Bool] {
    let forms = documents.map(\.document.path).filter {
      $0.hasPrefix("opvragen/controlelijst ")
    }
    return Dictionary(uniqueKeysWithValues: forms.map { ($0, false) }).merging(filledIn) { $1 }
  }

  private var filledIn: [String: Bool] {
    [
      "ledencontrole \(settings.year).xlsx": proposals.contains(where: \.isOpen),
      "ontbrekende factuurgegevens \(settings.year).xlsx": lacksInvoiceData,
    ]
  }

  private var lacksInvoiceData: Bool {
    findings.contains { finding in
      if case .invoice(let problem) = finding.problem {
        problem.debtor != nil && problem.severity == .error
      } else {
        false
      }
    }
  }

  private func manifest(_ publication: Publisher.Publication) throws -> Manifest {
    let settingsBytes = try Disk.read(workspace.absolute(settingsPath))
    let own = settingsBytes.map { Manifest.Entry(path: settingsPath, sha256: SHA256.hex($0)) }
    let stable = summary.counts.filter { !Manifest.volatileCounts.contains($0.key) }
    return Manifest(
      program: "leden", version: Leden.version, year: settings.year,
      counts: stable,
      inputs: (inputs + (own.map { [$0] } ?? [])).sorted { $0.path < $1.path },
      outputs: publication.outputs)
  }
}
