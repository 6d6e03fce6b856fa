import Domain
import Formats
import Imports
import MemberRegister
import Reconciliation
import Renewal
import Reports
import Wording

/// One run over the files of a year: what each stage found and made, in the order of the stages.
struct YearRun {
  let workspace: Workspace
  let wording: Wording
  let choices: RunChoices
  let settings: Settings
  /// From the workspace; where a finding about the settings points.
  let settingsPath: String
  let stamp: Stamp

  var summary = Summary()
  var documents: [(stage: Stage, document: NamedDocument)] = []
  var findings: [Finding] = []
  /// The files that were read, for the manifest.
  var inputs: [Manifest.Entry] = []

  // What the stages hand on.
  var register: MemberRegister
  var year: YearInput?
  var takenIn: TakenIn?
  var reconciled: Reconciled?
  var proposals: [Proposal] = []
  var renewal: RenewalResult?
  var invoices: [Invoice] = []
  var billings: [Billing] = []
  /// The concept of today of each debtor that has a standing invoice.
  var standing: [DebtorID: Invoice] = [:]
  var owingNothing: Set<DebtorID> = []
  var corrections: [InvoiceCorrection] = []
  var overview: YearOverview

  let own: OwnWork

  init(
    workspace: Workspace, today: CalendarDate, wording: Wording, choices: RunChoices
  ) throws {
    self.workspace = workspace
    self.wording = wording
    self.choices = choices
    settingsPath = workspace.settingsPath ?? "leden.toml"
    let bytes = try Disk.read(workspace.absolute(settingsPath)) ?? []
    let read = SettingsReader.read(bytes, path: settingsPath, today: today)
    settings = read.settings
    findings = read.findings
    if read.findings.contains(where: { $0.severity == .error }) {
      throw Failure.settings(path: settingsPath, findings: read.findings)
    }
    stamp = Stamp(date: today, actor: Person.atKeyboard)
    register =
      choices.rehearses
      ? try MemberRegister(rehearsing: workspace.registerPath)
      : try MemberRegister(at: workspace.registerPath)
    own = try OwnWork(in: workspace, year: settings.year)
    if !choices.rehearses, try register.closedYears().contains(settings.year) {
      throw Failure.yearClosed(settings.year)
    }
    overview = YearOverview(settings: settings)
  }

  var title: String {
    wording.yearTitle(settings.year, association: settings.association.name)
  }

  var frame: WorkbookFrame {
    WorkbookFrame(
      year: settings.year, association: settings.association.name,
      date: settings.referenceDate, wording: wording)
  }

  /// The folder of the year's documents, from the workspace.
  var folder: String { Workspace.reports(settings.year) }

  mutating func run(_ stage: Stage) throws {
    let start = ContinuousClock.now
    switch stage {
    case .import: try readFiles()
    case .check: try check()
    case .request: try request()
    case .renew: try renew()
    case .invoice: try invoice()
    case .lists: try list()
    case .segments: try chooseSegments()
    case .confirm, .answers: try confirm()
    case .community: try measureCommunity()
    case .dashboard: try show()
    }
    let took = ContinuousClock.now - start
    summary.took(stage, milliseconds: Int(took / .milliseconds(1)))
  }

  mutating func add(_ stage: Stage, _ document: NamedDocument) {
    documents.append((stage, document))
  }

  mutating func add(_ stage: Stage, _ documents: [NamedDocument]) {
    for document in documents { add(stage, document) }
  }
}
