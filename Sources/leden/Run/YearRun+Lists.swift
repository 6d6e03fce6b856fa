import Domain
import MemberRegister
import Reports
import Wording

extension YearRun {
  /// Makes a list per rayon; remembers them as handed out when asked.
  mutating func list() throws {
    guard let year, !year.rayons.isEmpty else {
      summary.say(wording.rayonsLabel, [wording.passedOver(missing: wording.missingRayons)])
      return
    }
    let lists = RayonLists(
      members: try register.members(), setAside: year.membersSetAside, rayons: year.rayons,
      directory: year.reference.directory)
    findings += lists.findings
    let waiting = Set(proposals.filter(\.isOpen).map(\.assessment.member))
    let before = try register.handedOut(before: lists.entries)
    let changes = RayonChange.between(before, and: lists.entries)
    add(
      .lists,
      try lists.documents(
        frame: frame, changes: before.isEmpty ? nil : changes, heldBack: waiting))
    add(.lists, RayonsFile.document(lists.placements, rayons: lists.rayons))
    add(.lists, RayonChangesFile.document(changes, rayons: lists.rayons))
    if choices.handsOut {
      try register.handOut(lists.entries, year: settings.year, stamp: stamp)
    }
    overview.listsHandedOut = try register.lastHandOutDate()
    describe(lists)
  }

  private mutating func describe(_ lists: RayonLists) {
    summary.say(
      wording.rayonsLabel,
      [
        wording.rayonsMade(
          lists.rayons.count, members: lists.entries.count, unplaced: lists.unplaced.count)
      ])
    summary.count("rayons", lists.rayons.count)
    summary.count("unplaced", lists.unplaced.count)
    let made = Set(documents.map(\.document.path))
    overview.rayons = lists.rayons.map { rayon in
      let list = "rayons/\(FileName.safe(rayon.name)).xlsx"
      return RayonCounts(
        code: rayon.code, name: rayon.name,
        members: lists.placements.count { $0.rayon == rayon.code },
        listed: lists.entries(of: rayon.code).count, contacts: rayon.contacts.count,
        list: made.contains(list) ? list : nil)
    }
    overview.unplaced = lists.unplaced.count
  }
}
