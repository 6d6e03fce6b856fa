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
  /// What the member does for the association.
  let roles: [String]
  /// The name of the member's rayon; empty when unplaced.
  let rayon: String
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

  /// The place by which a whole municipality is accepted: its code, or that of a shared body.
  var placeCode: String {
    guard let workplace = member?.workplace else { return "" }
    return workplace.municipality?.text ?? workplace.bureau?.text ?? ""
  }

  /// Empty for a shared body and where the municipality is not known.
  var province: String {
    member?.workplace.municipality.flatMap { directory[$0]?.province } ?? ""
  }

  /// As on the member list; empty when it gives none.
  var placeName: String {
    member.map { wording.name(of: $0.workplace, in: directory) } ?? ""
  }

  /// - Parameter facet: of the sheet. A decision that was recorded stands on the sheet of its
  ///   outcome only, so that changing it there contradicts nothing; places are accepted on theirs.
  func value(_ column: ControlColumn, on facet: ControlFacet) -> CellValue {
    switch (facet, column) {
    case (.outcome, .place), (.rayon, .place): .empty
    case (.place, .verdict), (.rayon, .verdict), (.place, .printed), (.rayon, .printed): .empty
    case (.place, .certainty), (.rayon, .certainty):
      assessment.outcome == .uncertain ? .empty : value(column)
    case (.place, .status), (.rayon, .status):
      .words(proposal.verdict.map(wording.word) ?? wording.name(of: proposal.status))
    default: value(column)
    }
  }

  private func value(_ column: ControlColumn) -> CellValue {
    switch column {
    case .key: .words(proposal.key.text)
    case .place: .words(placeCode)
    case .member: .words(assessment.member.text)
    case .name: .words(member?.name.shown ?? "")
    case .verdict, .printed: .words(proposal.verdict.map(wording.word) ?? "")
    case .outcome: .words(wording.name(of: assessment.outcome))
    case .rayon: .words(rayon)
    case .role: .words(wording.list(roles))
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
    guard let staff else { return besides(column) }
    return switch column {
    case .staffName: .words(staff.name.shown)
    case .staffFunction: .words(function(of: staff))
    case .staffEmployer: .words(wording.name(of: staff.employer, in: directory))
    case .staffEmail: .words(staff.email?.text ?? "")
    case .staffService: .words(wording.service(from: staff.start, through: staff.end))
    default: .words(staff.id.text)
    }
  }

  /// For a duplicate the other membership lies beside the member, under the same headings.
  private func besides(_ column: ControlColumn) -> CellValue {
    switch column {
    case .staffName: twinValue(.twinName)
    case .staffFunction: twinValue(.twinFunction)
    case .staffEmployer: twinValue(.twinWorkplace)
    case .staffEmail: twinValue(.twinEmail)
    default: .empty
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
    case .left: return wording.membershipEnds
    case .duplicate:
      return assessment.duplicateOf.map { wording.registeredTwice(with: $0.text) }
        ?? wording.membershipEnds
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

  /// Ready for whoever recognises the first candidate; the person whom a decision named.
  private var prefilledStaff: String {
    if proposal.verdict == .otherPerson { return assessment.staff?.id.text ?? "" }
    return assessment.outcome == .uncertain ? staff?.id.text ?? "" : ""
  }
}
