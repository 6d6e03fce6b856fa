import Domain
import Reconciliation
import Worlds

/// A conclusion that is not what is true.
struct Mistake {
  let truth: Truth
  let assessment: Assessment
  let price: Double

  static func all(in result: Reconciled, of world: World) -> [Mistake] {
    let calls = Dictionary(
      result.assessments.map { ($0.member, $0) }, uniquingKeysWith: { first, _ in first })
    return world.truths.sorted { $0.key < $1.key }.compactMap { number, truth in
      guard let assessment = calls[number] else { return nil }
      let score = Score([assessment], truths: [number: truth])
      guard score.cost > 0 else { return nil }
      return Mistake(truth: truth, assessment: assessment, price: score.cost / 1_000)
    }
  }

  /// The situation, what is true and what was said.
  var kind: String {
    "\(truth.situation.rawValue): \(truth.outcome.rawValue) -> \(assessment.outcome.rawValue)"
  }

  /// The member, what was said with its steps, and the right records.
  func text(in world: World) -> String {
    var lines = ["## \(kind), \(assessment.probability.decimal), \(assessment.reason.rawValue)"]
    if let member = world.members.first(where: { $0.number == assessment.member }) {
      lines.append(
        "member \(member.number): \(Mistake.words(member.name)) | \(member.functionTitle) | "
          + "\(member.workplace.written) | \(member.email?.text ?? "-") | \(member.phone) | "
          + "since \(member.memberSince?.iso ?? "-")")
    }
    if let staff = assessment.staff { lines.append("said   " + Mistake.words(staff)) }
    for staff in assessment.alternatives { lines.append("near   " + Mistake.words(staff)) }
    for staff in world.staff where truth.staff.contains(staff.id) {
      lines.append("true   " + Mistake.words(staff))
    }
    lines += assessment.evidence.map { step in
      "  \(step.field.rawValue) \(step.weight) ‘\(step.memberValue)’ ‘\(step.staffValue)’"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func words(_ name: PersonName) -> String {
    "\(name.initials)|\(name.callName)|\(name.prefix)|\(name.familyName)|\(name.birthName)"
  }

  private static func words(_ staff: StaffRecord) -> String {
    "\(staff.id): \(words(staff.name)) | \(staff.functionTitle), \(staff.department) | "
      + "\(staff.employer.written) | \(staff.email?.text ?? "-") | \(staff.phone) | "
      + "\(staff.start?.iso ?? "") - \(staff.end?.iso ?? "") \(staff.flags.map(\.rawValue).sorted())"
  }
}

extension ReconciliationInput {
  init(_ world: World) {
    self.init(
      members: world.members, staff: world.staff, events: world.events,
      reference: world.reference, referenceDate: world.referenceDate)
  }
}
