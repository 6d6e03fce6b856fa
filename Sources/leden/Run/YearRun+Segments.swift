import Domain
import MemberRegister
import Reports
import Wording

extension YearRun {
  /// Chooses who is in each segment and makes its files; remembers an issue when asked.
  mutating func chooseSegments() throws {
    guard let year, !year.members.isEmpty else {
      summary.say(
        wording.segmentsLabel, [wording.passedOver(missing: wording.missingMemberList)])
      return
    }
    let names = settings.segments.map(\.name)
    if let asked = choices.segment, !names.contains(asked.name) {
      throw Failure.segmentUnknown(asked.name, known: names)
    }
    let selections = SegmentSelection.select(
      settings.segments, from: try segmentInput(of: year))
    let files = SegmentDocuments.names(of: settings.segments, wording: wording)
    for (selection, name) in zip(selections, files) {
      let changes = try changes(of: selection)
      add(
        .segments,
        try SegmentDocuments(selection, name: name, changes: changes, frame: frame)
          .documents())
    }
    add(.segments, try SegmentOverview(selections, frame: frame).document())
    try describe(selections)
  }

  func segmentInput(of year: YearInput) throws -> SegmentInput {
    var input = SegmentInput(
      members: try register.members(), partners: year.partners,
      referenceDate: settings.referenceDate, directory: year.reference.directory,
      rayons: year.rayons, functions: year.reference.functions, community: settings.community)
    input.roleHolders = year.roleHolders
    input.events = year.events
    input.bounced = year.bounced
    input.debtors = year.debtors
    input.duplicates = proposals.duplicates
    for assessment in proposals.map(\.assessment) {
      input.started[assessment.member] = assessment.staff?.start
    }
    return input
  }

  /// Nil where nothing was issued before.
  private func changes(of selection: SegmentSelection) throws -> SegmentChanges? {
    guard selection.definition.isRepeated else { return nil }
    let recipients = selection.recipients
    return try register.lastIssue(of: selection.definition.name, before: recipients)
      .map { SegmentChanges(from: $0, to: recipients) }
  }

  private mutating func describe(_ selections: [SegmentSelection]) throws {
    var lines = [wording.segmentsMade(selections.count)]
    let shown = selections.filter { one in
      choices.segment.map { $0.name == one.definition.name } ?? false
    }
    for selection in shown {
      lines.append(
        wording.segmentPreview(
          wording.title(of: selection.definition), members: selection.entries.count,
          partners: selection.definition.partners ? selection.partners.count : nil,
          leftOut: selection.excluded.count(where: \.reason.concernsTheGroup)))
      lines.append(wording.conditions(of: selection.definition))
      if choices.segment?.isIssued == true {
        try register.issue(
          selection.definition.name, to: selection.recipients, stamp: stamp)
        lines.append(wording.issueRecorded(wording.title(of: selection.definition)))
      }
    }
    summary.say(wording.segmentsLabel, lines)
    for selection in selections {
      summary.count("segment_\(selection.definition.name)", selection.entries.count)
    }
  }
}
