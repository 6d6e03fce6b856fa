package import Domain

/// An employer whose members the office asks about.
package struct RequestedEmployer: Hashable, Sendable {
  package let meaning: Workplace.Meaning
  package let name: String
  /// Whose membership runs by way of the employer, by name.
  package let members: [Member]
  package let contact: EmployerContact?
  package let state: RequestState

  /// Every employer with members to ask about, by name.
  ///
  /// Members who pay for themselves and those who want to be on no list are left out: their employer
  /// need not know that they are members.
  ///
  /// - Parameter delivered: the municipalities of which something came in.
  package static func all(
    members: [Member], contacts: [EmployerContact], delivered: Set<MunicipalityCode>,
    directory: MunicipalityDirectory, on date: CalendarDate
  ) -> [RequestedEmployer] {
    let asked = members.filter { member in
      paidByEmployer.contains(member.kind) && !member.isShielded
        && member.memberUntil.map { $0 >= date } ?? true
    }
    let byEmployer = Dictionary(grouping: asked, by: \.workplace.employerMeaning)
    return byEmployer.compactMap { employer, members -> RequestedEmployer? in
      guard let employer, let name = directory.name(of: employer) else { return nil }
      let contact = contacts.first { $0.employer == employer }
      return RequestedEmployer(
        meaning: employer, name: name,
        members: members.sorted { $0.name.order.lexicographicallyPrecedes($1.name.order) },
        contact: contact,
        state: isDelivered(employer, delivered, directory)
          ? .answered : contact?.email == nil ? .withoutAddress : .asked)
    }.sorted { $0.name < $1.name }
  }

  private static let paidByEmployer: Set<MemberKind> = [
    MemberKind("gemeente"), MemberKind("samenwerkingsverband"),
  ]

  private static func isDelivered(
    _ employer: Workplace.Meaning, _ delivered: Set<MunicipalityCode>,
    _ directory: MunicipalityDirectory
  ) -> Bool {
    switch employer {
    case .municipality(let code): delivered.contains(code)
    case .bureau(let id):
      !(directory[id]?.municipalities ?? []).isEmpty
        && (directory[id]?.municipalities ?? []).allSatisfy(delivered.contains)
    case .ended, .ambiguous, .unknown: false
    }
  }
}
