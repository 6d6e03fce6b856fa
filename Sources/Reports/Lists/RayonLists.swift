package import Domain

/// The lists of the rayons for their contact persons, and the list of who is in none.
///
/// On a list stand name, municipality, function and work e-mail of members whose membership runs and
/// who did not ask to be left off. Who declines the newsletter is listed: that is another wish.
package struct RayonLists: Sendable {
  package let rayons: [Rayon]
  /// Every member once.
  package let placements: [RayonPlacement]
  /// All who are listed, by rayon and in Dutch name order.
  package let entries: [RayonListEntry]

  let members: [MemberNumber: Member]
  let directory: MunicipalityDirectory

  package init(
    members: [Member], setAside: [SetAsideMember] = [], rayons: [Rayon],
    directory: MunicipalityDirectory
  ) {
    self.rayons = rayons.sorted { $0.code < $1.code }
    self.directory = directory
    let atlas = RayonDirectory(rayons: rayons, municipalities: directory)
    placements = atlas.placements(of: members, setAside: setAside)
    let known = Dictionary(members.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
    self.members = known
    entries = RayonLists.entries(placements, members: known, directory: directory)
  }

  package func entries(of rayon: RayonCode) -> [RayonListEntry] {
    entries.filter { $0.rayon == rayon }
  }

  /// Members in the rayon who asked to be left off its list.
  package func shielded(in rayon: RayonCode) -> Int {
    placements.count { $0.rayon == rayon && $0.reason == .shielded }
  }

  /// Who is in no rayon, by member number.
  package var unplaced: [RayonPlacement] {
    placements.filter { $0.reason?.isUnplaced == true }
  }

  /// What the office has to mend.
  package var findings: [Finding] {
    let unplaced = unplaced.filter { $0.reason != .rowSetAside }.compactMap { placement in
      members[placement.member].map { member in
        Finding(
          .listing(.unplaced(member: member.number)), at: member.origin,
          value: member.workplace.written)
      }
    }
    let withoutContact = rayons.filter { $0.contacts.isEmpty && !entries(of: $0.code).isEmpty }.map
    {
      Finding(.listing(.noContact(rayon: $0.code)), at: $0.origin, value: $0.name)
    }
    return unplaced + withoutContact
  }

  private static func entries(
    _ placements: [RayonPlacement], members: [MemberNumber: Member],
    directory: MunicipalityDirectory
  ) -> [RayonListEntry] {
    let listed = placements.compactMap { placement -> (RayonCode, Member)? in
      guard placement.isListed, let rayon = placement.rayon else { return nil }
      return members[placement.member].map { (rayon, $0) }
    }
    let ordered = listed.map { (rayon: $0.0, order: $0.1.name.order, member: $0.1) }.sorted {
      if $0.rayon != $1.rayon { return $0.rayon < $1.rayon }
      if $0.order != $1.order { return $0.order.lexicographicallyPrecedes($1.order) }
      return $0.member.number < $1.member.number
    }
    return ordered.map { rayon, _, member in
      RayonListEntry(
        member: member.number, rayon: rayon, name: member.name.shownSorted,
        municipality: municipality(of: member.workplace, in: directory),
        function: member.functionTitle, email: member.email?.text ?? "")
    }
  }

  /// The official name of where someone works, or that of the shared body.
  private static func municipality(
    of workplace: Workplace, in directory: MunicipalityDirectory
  ) -> String {
    if let code = workplace.municipality, let name = directory[code]?.name { return name }
    if let id = workplace.bureau, let name = directory[id]?.name { return name }
    return workplace.written.isEmpty ? workplace.organisation : workplace.written
  }
}
