import Domain
import MemberRegister
import Reports
import Wording

extension YearRun {
  /// Forms and letters for every employer that sent nothing yet.
  mutating func request() throws {
    guard let year, let question = choices.question else { return }
    let members = try register.members()
    guard !members.isEmpty else {
      summary.say(wording.requestLabel, [wording.passedOver(missing: wording.missingMemberList)])
      return
    }
    let delivered = Set(year.sources.flatMap(\.municipalities.keys))
    let employers = RequestedEmployer.all(
      members: members, contacts: year.contacts, delivered: delivered,
      directory: year.reference.directory, on: settings.referenceDate)
    add(
      .request,
      try RequestDocuments.documents(
        employers, deadline: question.deadline, isReminder: question.isReminder,
        date: stamp.date, frame: frame))
    let counts = RequestState.allCases.map { state in
      (state, employers.count { $0.state == state })
    }
    summary.say(wording.requestLabel, [wording.requestFigures(counts)])
    for (state, number) in counts { summary.count("employers_\(state.rawValue)", number) }
    let letters = employers.count { $0.state != .answered }
    if letters > 0 {
      summary.todo.append(
        wording.lettersWait(letters, folder: "\(folder)/opvragen", deadline: question.deadline))
      summary.raise(to: .attention)
    }
  }
}
