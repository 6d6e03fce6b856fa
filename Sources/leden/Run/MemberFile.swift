import Domain
import Formats
import Wording

/// What `explain` and `log` say of one member, for a program.
enum MemberFile {
  static func json(of dossier: Dossier, wording: Wording, in directory: MunicipalityDirectory)
    -> JSONValue
  {
    .object([
      ("member_number", .string(dossier.member.text)),
      ("row", dossier.row.map(json) ?? .null),
      ("proposal", dossier.proposal.map(json) ?? .null),
      ("debtor", text(dossier.debtor?.id.text)),
      ("billing", text(dossier.billing?.status.rawValue)),
      ("billing_reason", text(dossier.billing?.reason.rawValue)),
      ("invoice", text(dossier.invoice?.number.text)),
      ("rayon", text(dossier.placement?.rayon?.text)),
      ("takes_part", dossier.takesPart.map(JSONValue.bool) ?? .null),
      ("story", .string(wording.story(of: dossier, in: directory))),
    ])
  }

  static func json(of member: MemberNumber, _ lines: [JournalLine], wording: Wording) -> JSONValue {
    .object([
      ("member_number", .string(member.text)),
      ("lines", .array(lines.map { json($0, wording: wording) })),
    ])
  }

  static func json(of operations: [(JournalOperation, isUndone: Bool)]) -> JSONValue {
    .object([
      (
        "operations",
        .array(
          operations.map { operation, isUndone in
            .object([
              ("operation", .integer(Int64(operation.id))),
              ("kind", .string(operation.kind.rawValue)),
              ("date", .string(operation.stamp.date.iso)),
              ("actor", .string(operation.stamp.actor)),
              ("undone", .bool(isUndone)),
            ])
          })
      )
    ])
  }

  private static func json(_ line: JournalLine, wording: Wording) -> JSONValue {
    .object([
      ("sequence", .integer(Int64(line.sequence))),
      ("date", .string(line.stamp.date.iso)),
      ("actor", .string(line.stamp.actor)),
      ("action", .string(line.entry.action.rawValue)),
      ("field", .string(line.entry.field)),
      ("old", .string(line.entry.old)),
      ("new", .string(line.entry.new)),
      ("origin", line.entry.origin.map(json) ?? .null),
      ("message", .string(wording.sentence(for: line))),
    ])
  }

  private static func json(_ proposal: Proposal) -> JSONValue {
    let assessment = proposal.assessment
    return .object([
      ("key", .string(proposal.key.text)),
      ("outcome", .string(assessment.outcome.rawValue)),
      ("probability", .decimal(assessment.probability.decimal)),
      ("reason", .string(assessment.reason.rawValue)),
      ("status", .string(proposal.status.rawValue)),
      ("staff_id", text(assessment.staff?.id.text)),
      ("staff_row", assessment.staff.map { json($0.origin) } ?? .null),
      (
        "evidence",
        .array(
          assessment.evidence.map { step in
            .object([
              ("field", .string(step.field.rawValue)),
              ("member", .string(step.memberValue)),
              ("staff", .string(step.staffValue)),
              ("thousandths_of_a_bit", .integer(Int64(step.weight))),
            ])
          })
      ),
      ("alternatives", .array(assessment.alternatives.map { json($0.origin) })),
    ])
  }

  private static func json(_ origin: Origin) -> JSONValue {
    .object([
      ("file", .string(origin.file)),
      ("sheet", .string(origin.sheet)),
      ("row", .integer(Int64(origin.row))),
    ])
  }

  private static func text(_ text: String?) -> JSONValue {
    text.map(JSONValue.string) ?? .null
  }
}
