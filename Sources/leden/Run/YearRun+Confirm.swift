import Domain
import MemberRegister
import Reports
import Wording

extension YearRun {
  /// The round as the files of today tell it: last proofs, answers and who did not answer.
  func confirmationRound(of year: YearInput) throws -> ConfirmationRound {
    let members = try register.members()
    return ConfirmationRound(
      ConfirmationRound.Input(
        members: members, proposals: proposals, answers: year.answers,
        codes: try register.confirmationCodes(of: members.map(\.number), year: settings.year),
        signs: LastProof.signs(try segmentInput(of: year)),
        referenceDate: settings.referenceDate, directory: year.reference.directory))
  }

  /// Makes what is sent to members, or reads what came back.
  mutating func confirm() throws {
    guard let year, !year.members.isEmpty else {
      summary.say(wording.confirmLabel, [wording.passedOver(missing: wording.missingMemberList)])
      return
    }
    let round = try confirmationRound(of: year)
    let documents = ConfirmationDocuments(
      round, directory: year.reference.directory, frame: frame)
    if let limit = choices.confirmationLimit {
      add(.confirm, documents.requests(limit: limit))
      summary.say(
        wording.confirmLabel,
        [
          wording.confirmationSent(
            round.asked(limit).count, informed: round.informed.count, deadline: round.deadline),
          wording.freshnessLine(round.freshness),
        ])
      summary.count("confirm_asked", round.asked(limit).count)
      return
    }
    guard !year.answers.isEmpty else {
      // A year without a round is no year with something missing.
      guard choices.asksForAnswers else { return }
      summary.say(wording.confirmLabel, [wording.passedOver(missing: wording.missingAnswers)])
      return
    }
    let answers = try documents.answers()
    add(.answers, answers)
    let conflicts = round.count(.conflict) + round.strangers.count
    summary.say(
      wording.confirmLabel,
      [
        wording.confirmationAnswered(
          ConfirmationStanding.allCases.map { ($0, round.count($0)) }),
        wording.freshnessLine(round.freshness),
      ])
    for standing in ConfirmationStanding.allCases {
      summary.count("confirm_\(standing.rawValue)", round.count(standing))
    }
    if conflicts > 0 {
      summary.todo.append(wording.conflictsWait(conflicts, file: "\(folder)/\(answers.path)"))
      summary.raise(to: .attention)
    }
  }
}
