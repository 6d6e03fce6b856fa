import ArgumentParser
import Domain
import Imports
import Logging
import MemberRegister
import Wording

/// Runs stages over a year's files, publishes what they made and says so.
struct Runner {
  let options: SharedOptions
  /// Whose documents are made and published; what they rest on is computed as well.
  let stages: Set<Stage>
  let choices: RunChoices

  init(_ options: SharedOptions, stages: Set<Stage>, _ choices: RunChoices = RunChoices()) {
    self.options = options
    self.stages = stages
    var choices = choices
    choices.isForPrograms = options.json
    self.choices = choices
  }

  /// - Throws: the exit status when it is not 0.
  func run() throws {
    try Ending.of(options.wording) { try finish() }
  }

  private func finish() throws -> ExitStatus {
    let workspace = try options.existingWorkspace()
    var year = try YearRun(
      workspace: workspace, today: options.day, wording: options.wording, choices: choices)
    if stages.contains(.renew) { try year.refuseAnotherRise() }
    for stage in Stage.allCases where stages.contains(stage) || needed(for: stages).contains(stage)
    {
      logger.info("\(stage.rawValue)")
      try year.run(stage)
    }
    if choices.rehearses {
      year.preview()
    } else {
      try year.publish(stages)
    }
    let summary = year.summary
    Terminal.say(
      options.json
        ? try summary.json()
        : summary.text(title: year.title, wording: options.wording))
    return summary.status
  }

  /// Quiet unless asked: results go to standard output, this to standard error.
  private var logger: Logger {
    var logger = Logger(label: "leden") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = options.verbose ? .info : .warning
    return logger
  }

  /// What the stages asked for rest on.
  private func needed(for stages: Set<Stage>) -> Set<Stage> {
    var needed: Set<Stage> = [.import]
    if !stages.isDisjoint(with: [.invoice, .lists, .segments, .confirm, .answers, .dashboard]) {
      needed.insert(.check)
    }
    if !stages.isDisjoint(with: [.invoice, .dashboard]) { needed.insert(.renew) }
    return needed
  }
}

/// What sets one command apart from another.
struct RunChoices {
  /// Writes `data/new_staff.csv`.
  var evaluates = false
  /// Applies the decisions of filled-in workbooks and of the rules.
  var decides = true
  /// Works on a copy of the register and makes no documents: nothing on disk changes.
  var rehearses = false
  /// Remembers the rayon lists as handed out.
  var handsOut = false
  /// Asks at most so many members whether their data are right; nil reads their answers.
  var confirmationLimit: Int?
  /// Says so when there are no answers.
  var asksForAnswers = false
  /// The segment to show, and whether its issue goes out now.
  var segment: SegmentRequest?
  var release: ReleaseRequest?
  var sent: SentRequest?
  var question: EmployerQuestion?
  var credit: CreditRequest?
  /// The summary is for a program: nothing is asked.
  var isForPrograms = false
}

/// Asks for the concepts to be made final.
struct ReleaseRequest {
  /// The total as typed after `--confirm-total`; nil to ask for it.
  let confirmedTotal: String?
}

/// What employers are asked.
struct EmployerQuestion {
  let deadline: CalendarDate
  let isReminder: Bool
}

/// Asks for released invoices to be recorded as sent.
struct SentRequest {
  /// None means all that are released.
  let numbers: [InvoiceNumber]
}

/// Asks for one segment.
struct SegmentRequest {
  /// As `leden.toml` calls it.
  let name: String
  /// Remembers who is in it, for what changes until the next issue.
  let isIssued: Bool
}
