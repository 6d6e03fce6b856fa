/// The personal code with which a member answers whether their data are right: ten letters and
/// digits that cannot be guessed.
package struct ConfirmationCode: TextIdentifier {
  package let text: String
  /// Spaces, hyphens and capitals say nothing.
  package init(_ text: String) { self.text = Folding.joined(text) }
}

/// What a member answered on the website.
package struct ConfirmationAnswer: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case confirmed, changed, left
  }

  package let code: ConfirmationCode
  package let kind: Kind
  /// As written; empty when the answer does not mention it.
  package let municipality: String
  package let function: String
  package let email: EmailAddress?
  /// nil when the export has no dates.
  package let date: CalendarDate?
  package let origin: Origin

  package init(
    code: ConfirmationCode, kind: Kind, municipality: String = "", function: String = "",
    email: EmailAddress? = nil, date: CalendarDate? = nil, origin: Origin
  ) {
    self.code = code
    self.kind = kind
    self.municipality = municipality
    self.function = function
    self.email = email
    self.date = date
    self.origin = origin
  }
}

/// What an answer and the employer's delivery say of each other.
package enum ConfirmationStanding: String, CaseIterable, Sendable {
  case unanswered
  case confirmed
  /// Something changed, and no delivery says otherwise.
  case changed
  case left
  /// The answer says something else than the delivery: a question for a person.
  case conflict
}

/// The last thing that showed where a member works.
package struct LastProof: Hashable, Sendable {
  package enum Source: String, CaseIterable, Sendable {
    /// The member answered.
    case answer
    /// The employer's delivery has the member.
    case delivery
    /// The member did something in the community: still there, wherever that is.
    case community
  }

  package let date: CalendarDate
  package let source: Source
  /// The file it stands in.
  package let origin: Origin

  package init(date: CalendarDate, source: Source, origin: Origin) {
    self.date = date
    self.source = source
    self.origin = origin
  }
}

/// How old the last proof of all members is, on one day.
package struct Freshness: Hashable, Sendable {
  package enum Age: String, CaseIterable, Sendable {
    /// Up to three months.
    case fresh
    /// Up to a year.
    case thisYear = "this_year"
    case older
    case never
  }

  package private(set) var members: [Age: Int] = [:]

  package init(of proofs: [LastProof?], on day: CalendarDate) {
    for proof in proofs { members[Freshness.age(of: proof, on: day), default: 0] += 1 }
  }

  package static func age(of proof: LastProof?, on day: CalendarDate) -> Age {
    guard let proof else { return .never }
    if proof.date >= day.adding(months: -3) { return .fresh }
    return proof.date >= day.adding(months: -12) ? .thisYear : .older
  }

  package var total: Int { members.values.reduce(0, +) }
  /// With a proof of at most a year old.
  package var proven: Int { (members[.fresh] ?? 0) + (members[.thisYear] ?? 0) }
}
