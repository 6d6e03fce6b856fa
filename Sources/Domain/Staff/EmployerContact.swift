/// Whom to ask at an employer: a municipality or a shared body.
package struct EmployerContact: Hashable, Sendable {
  /// `.municipality` or `.bureau`.
  package let employer: Workplace.Meaning
  package let name: String
  package let email: EmailAddress?

  package init(employer: Workplace.Meaning, name: String, email: EmailAddress?) {
    self.employer = employer
    self.name = name
    self.email = email
  }
}

/// What became of the question to an employer whether our members are right.
package enum RequestState: String, CaseIterable, Sendable {
  /// Something about its people came in this year.
  case answered
  /// A contact person with an address is known.
  case asked
  /// Nobody to write to is known.
  case withoutAddress = "without_address"
}

extension Workplace {
  /// Who employs here: the municipality, the only successor of an ended one, or a shared body; nil
  /// where that is open.
  package var employerMeaning: Meaning? {
    if let bureau { return .bureau(bureau) }
    return municipality.map { .municipality($0) }
  }
}

extension MunicipalityDirectory {
  /// The name of an employer; nil for what is none.
  package func name(of employer: Workplace.Meaning) -> String? {
    switch employer {
    case .municipality(let code): self[code]?.name
    case .bureau(let id): self[id]?.name
    case .ended, .ambiguous, .unknown: nil
    }
  }
}
