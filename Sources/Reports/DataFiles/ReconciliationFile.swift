package import Domain
import Formats

/// `data/reconciliation.csv`: one row for every member number on the list.
package enum ReconciliationFile {
  static let columns = [
    "member_number", "outcome", "staff_id", "staff_source", "new_function", "new_municipality",
    "duplicate_of", "probability", "status", "reason",
  ]

  package static func document(
    _ proposals: [Proposal], directory: MunicipalityDirectory
  ) -> NamedDocument {
    var table = DataTable("reconciliation.csv", columns: columns)
    for proposal in proposals.sorted(by: { $0.assessment.member < $1.assessment.member }) {
      let assessment = proposal.assessment
      let staff = assessment.outcome.namesStaff ? assessment.staff : nil
      let function = assessment.outcome.namesFunction ? assessment.newFunction : nil
      let municipality = assessment.outcome.namesMunicipality ? assessment.newMunicipality : nil
      table.row([
        .text(assessment.member.text), .text(assessment.outcome.rawValue),
        .optional(staff?.id.text), .optional(staff?.origin.file), .optional(function),
        .optional(municipality.map { directory[$0]?.name ?? $0.text }),
        .optional(assessment.duplicateOf?.text), .number(assessment.probability.decimal),
        .text(proposal.status.rawValue), .text(assessment.reason.rawValue),
      ])
    }
    return table.document
  }
}

extension Outcome {
  fileprivate var namesStaff: Bool {
    switch self {
    case .left, .uncertain, .notCheckable: false
    default: true
    }
  }

  fileprivate var namesFunction: Bool { self == .functionChanged || self == .bothChanged }

  fileprivate var namesMunicipality: Bool {
    self == .municipalityChanged || self == .bothChanged || self == .municipalityMerged
  }
}
