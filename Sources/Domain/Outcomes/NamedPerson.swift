/// Whom a personnel number stands for that a person typed beside a member.
package enum NamedPerson: Hashable, Sendable {
  /// Nobody in the staff lists has the number.
  case nobody
  /// People at several employers have it, none of them nearer to the member than the others.
  case several([StaffRecord])
  /// What follows when the member is this person; `agrees` is false when nothing of the two names,
  /// addresses and telephone numbers does.
  case person(Assessment, agrees: Bool)
}

/// A person at one employer: a personnel number says nothing outside the employer that gave it.
struct EmployedPerson: Hashable {
  private let id: StaffID
  private let employer: String

  /// Nil for a record without a personnel number.
  init?(_ record: StaffRecord) {
    guard !record.id.text.isEmpty else { return nil }
    id = record.id
    employer =
      switch record.employer.meaning {
      case .municipality(let code), .ended(let code, _): code.text
      case .bureau(let bureau): "bureau " + bureau.text
      case .ambiguous, .unknown: Folding.key(record.employer.written)
      }
  }
}

extension Assessment {
  /// The staff record of the person who the member is said to be, in service or not.
  var person: StaffRecord? {
    staff ?? (reason == .employmentEnded ? alternatives.first : nil)
  }
}
