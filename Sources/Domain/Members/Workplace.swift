/// Where someone works: the words of the file and what they were understood to mean.
package struct Workplace: Hashable, Sendable {
  /// As written in the municipality field.
  package var written: String
  /// As written in the organisation field, when the file has one.
  package var organisation: String
  package var meaning: Meaning

  package init(written: String, organisation: String = "", meaning: Meaning) {
    self.written = written
    self.organisation = organisation
    self.meaning = meaning
  }

  package static let none = Workplace(written: "", meaning: .unknown)

  /// What the words mean on the reference date.
  package enum Meaning: Hashable, Sendable {
    /// A municipality that exists.
    case municipality(MunicipalityCode)
    /// A municipality that ended; its successors on the reference date, the largest first.
    case ended(MunicipalityCode, successors: [MunicipalityCode])
    /// A shared body that works for several municipalities.
    case bureau(BureauID)
    /// A name that several municipalities bear.
    case ambiguous([MunicipalityCode])
    case unknown
  }

  /// The one municipality that the words stand for on the reference date: itself, or the only
  /// successor of an ended one; nil for a shared body and for what is open.
  package var municipality: MunicipalityCode? {
    switch meaning {
    case .municipality(let code): code
    case .ended(_, let successors): successors.count == 1 ? successors[0] : nil
    case .bureau, .ambiguous, .unknown: nil
    }
  }

  package var bureau: BureauID? {
    if case .bureau(let id) = meaning { id } else { nil }
  }

  /// Whether both mean the same existing municipality or shared body, however written.
  package func isSamePlace(as other: Workplace) -> Bool {
    switch (meaning, other.meaning) {
    case (.municipality(let left), .municipality(let right)): left == right
    case (.bureau(let left), .bureau(let right)): left == right
    default: self == other
    }
  }
}
