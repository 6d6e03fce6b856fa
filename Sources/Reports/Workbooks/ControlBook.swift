import Domain
import Wording

/// The rows of the control workbook, made once for all its sheets.
struct ControlBook {
  let members: [MemberNumber: Member]
  /// What members do for the association, in words.
  let roles: [MemberNumber: [String]]
  /// Of every proposal about which a person may decide, those with a role first, then by what a
  /// decision saves.
  let rows: [ControlRow]

  init(_ input: ControlWorkbook.Input, wording: Wording) {
    let members = Dictionary(input.members.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
    let roles = ControlBook.roles(of: input, wording: wording)
    let atlas = RayonDirectory(rayons: input.rayons, municipalities: input.directory)
    let names = Dictionary(
      input.rayons.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    let rows = input.proposals.filter { $0.assessment.outcome.needsDecision }.map { proposal in
      let member = members[proposal.assessment.member]
      let rayon = member.flatMap { atlas.placement(of: $0).rayon }
      return ControlRow(
        proposal: proposal, member: member,
        twin: proposal.assessment.duplicateOf.flatMap { members[$0] },
        roles: roles[proposal.assessment.member] ?? [],
        rayon: rayon.map { names[$0] ?? $0.text } ?? "", directory: input.directory,
        wording: wording)
    }
    self.members = members
    self.roles = roles
    self.rows = ControlBook.ordered(rows)
  }

  private static func roles(
    of input: ControlWorkbook.Input, wording: Wording
  ) -> [MemberNumber: [String]] {
    let contacts = ContactMembers(input.members)
    var roles: [MemberNumber: [String]] = [:]
    for rayon in input.rayons {
      for contact in rayon.contacts {
        guard let number = contacts.member(of: contact) else { continue }
        roles[number, default: []].append(wording.role(ofContactFor: rayon.name))
      }
    }
    return roles
  }

  /// What waits first, with what was set aside last; in each, who has a role before the others,
  /// then the greatest saving.
  private static func ordered(_ rows: [ControlRow]) -> [ControlRow] {
    func rank(_ row: ControlRow) -> [Int] {
      let stage =
        switch row.proposal.status {
        case .proposed: 0
        case .applied, .rejected: 1
        case .setAside: 2
        }
      return [stage, row.roles.isEmpty ? 1 : 0, -row.proposal.expectedSaving]
    }
    return rows.map { (rank: rank($0), row: $0) }.sorted { left, right in
      left.rank == right.rank
        ? left.row.proposal.assessment.member < right.row.proposal.assessment.member
        : left.rank.lexicographicallyPrecedes(right.rank)
    }.map(\.row)
  }

  /// The rows of a sheet, in its order.
  func rows(of facet: ControlFacet) -> [ControlRow] {
    switch facet {
    case .outcome(let outcome): rows.filter { $0.proposal.assessment.outcome == outcome }
    case .place: grouped(by: \.placeName)
    case .rayon: grouped(by: \.rayon)
    }
  }

  /// Open rows by name, the nameless last; in a group the order of the book stays.
  private func grouped(by name: (ControlRow) -> String) -> [ControlRow] {
    let open = rows.enumerated().filter { $0.element.proposal.isOpen }
      .map { (key: Folding.key(name($0.element)), position: $0.offset, row: $0.element) }
    return open.sorted { left, right in
      (left.key.isEmpty ? 1 : 0, left.key, left.position)
        < (right.key.isEmpty ? 1 : 0, right.key, right.position)
    }.map(\.row)
  }
}
