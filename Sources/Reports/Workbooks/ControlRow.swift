import Domain
import Formats
import Wording

/// One proposal as a row, with both records it compares.
struct ControlRow {
  let proposal: Proposal
  /// As listed; nil when the row was set aside.
  let member: Member?
  /// The membership that stays, for a duplicate.
  let twin: Member?
  let directory: MunicipalityDirectory
  let wording: Wording

  private var assessment: Assessment { proposal.assessment }

  /// The record beside the member: the person found, or the nearest candidate, or for someone who
  /// left the employment that ended.
  var staff: StaffRecord? {
    if let staff = assessment.staff { return staff }
    switch assessment.outcome {
    case .uncertain: return assessment.alternatives.first
    case .left where assessment.reason == .employmentEnded: return assessment.alternatives.first
    default: return nil
    }
  }

  func value(_ column: ControlColumn) -> CellValue {
    switch column {
    case .key: .words(proposal.key.text)
    case .member: .words(assessment.member.text)
    case .name: .words(member?.name.shown ?? "")
    case .verdict: .words(proposal.verdict.map(wording.word) ?? "")
    case .certainty: .probability(assessment.probability)
    case .change: .words(change)
    case .reason:
      .words(wording.explanation(of: assessment, member: member, in: directory))
    case .candidates: .words(candidates)
    case .source: .words(source)
    case .otherStaff: .words(prefilledStaff)
    case .note: .words(proposal.note)
    case .status: .words(wording.name(of: proposal.status))
    case .listedFunction, .listedWorkplace, .listedEmail: memberValue(column)
    case .twinNumber, .twinName, .twinFunction, .twinWorkplace, .twinEmail: twinValue(column)
    case .staffName, .staffFunction, .staffEmployer, .staffEmail, .staffService, .staffID:
      staffValue(column)
    }
  }

  private func memberValue(_ column: ControlColumn) -> CellValue {
    guard let member else { return .empty }
    return switch column {
    case .listedFunction: .words(member.functionTitle)
    case .listedWorkplace: .words(wording.name(of: member.workplace, in: directory))
    default: .words(member.email?.text ?? "")
    }
  }

  private func twinValue(_ column: ControlColumn) -> CellValue {
    guard let twin else {
      return column == .twinNumber ? .words(assessment.duplicateOf?.text ?? "") : .empty
    }
    return switch column {
    case .twinNumber: .words(twin.number.text)
    case .twinName: .words(twin.name.shown)
    case .twinFunction: .words(twin.functionTitle)
    case .twinWorkplace: .words(wording.name(of: twin.workplace, in: directory))
    default: .words(twin.email?.text ?? "")
    }
  }

  private func staffValue(_ column: ControlColumn) -> CellValue {
    guard let staff else { return .empty }
    return switch column {
    case .staffName: .words(staff.name.shown)
    case .staffFunction: .words(function(of: staff))
    case .staffEmployer: .words(wording.name(of: staff.employer, in: directory))
    case .staffEmail: .words(staff.email?.text ?? "")
    case .staffService: .words(wording.service(from: staff.start, through: staff.end))
    default: .words(staff.id.text)
    }
  }

  private func function(of staff: StaffRecord) -> String {
    staff.department.isEmpty
      ? staff.functionTitle : "\(staff.functionTitle) (\(staff.department))"
  }

  private var change: String {
    let title = assessment.newFunction ?? assessment.staff?.functionTitle ?? ""
    let oldTitle = member?.functionTitle ?? ""
    switch assessment.outcome {
    case .functionChanged: return wording.changed(from: oldTitle, to: title)
    case .municipalityChanged, .municipalityMerged: return move
    case .bothChanged: return "\(move)\n\(wording.changed(from: oldTitle, to: title))"
    case .left, .duplicate: return wording.membershipEnds
    case .confirmed, .uncertain, .notCheckable: return ""
    }
  }

  private var move: String {
    let old = member.map { wording.name(of: $0.workplace, in: directory) } ?? ""
    let code = assessment.newMunicipality
    let new =
      code.map { directory[$0]?.name ?? $0.text }
      ?? assessment.staff.map { wording.name(of: $0.employer, in: directory) } ?? ""
    return wording.changed(from: old, to: new)
  }

  /// Nearest first, one a line.
  private var candidates: String {
    assessment.alternatives.prefix(4).map { staff in
      let parts = [
        staff.id.text, staff.name.shown, staff.functionTitle,
        wording.name(of: staff.employer, in: directory),
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }.joined(separator: "\n")
  }

  private var source: String {
    var places: [String] = []
    if let member { places.append(wording.place(member.origin)) }
    if let twin { places.append(wording.place(twin.origin)) }
    if let staff { places.append(wording.place(staff.origin)) }
    return places.joined(separator: "\n")
  }

  /// Ready for whoever recognises the first candidate.
  private var prefilledStaff: String {
    assessment.outcome == .uncertain ? staff?.id.text ?? "" : ""
  }
}
