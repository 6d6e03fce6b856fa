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
    let held = lists.heldContacts(
      waiting: Set(proposals.filter(\.isOpen).map(\.assessment.member)))
    let heldRayons = lists.heldRayons(held)
    let before = try register.handedOut(before: lists.entries, held: heldRayons)
    let changes = RayonChange.between(before, and: lists.entries)
    add(
      .lists,
      try lists.documents(
        frame: frame, changes: before.isEmpty ? nil : changes, held: held))
    add(.lists, RayonsFile.document(lists.placements, rayons: lists.rayons))
    add(.lists, RayonChangesFile.document(changes, rayons: lists.rayons))
    if !year.rayonDays.isEmpty {
      let days = RayonDays(
        year.rayonDays, rayons: lists.rayons, year: settings.year, on: settings.referenceDate)
      add(.lists, try RayonDaysWorkbook(days, lists: lists, frame: frame).document())
    }
    if choices.handsOut {
      try register.handOut(
        lists.entries, held: heldRayons, year: settings.year, stamp: stamp)
    }
    overview.listsHandedOut = try register.lastHandOutDate()
    describe(lists)
    report(held, of: lists, heldRayons)
  }

  /// Contact persons with an open proposal come before everything else there is to do.
  private mutating func report(
    _ held: [HeldContact], of lists: RayonLists, _ rayons: Set<RayonCode>
  ) {
    overview.heldContacts = Set(held.map(\.member)).count
    summary.count("contacts_held", overview.heldContacts)
    guard !held.isEmpty else { return }
    let names = Dictionary(
      lists.rayons.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    let people = held.map { one in
      "\(one.contact.name.isEmpty ? one.member.text : one.contact.name) "
        + "(\(names[one.rayon] ?? one.rayon.text))"
    }
    summary.todo.insert(
      wording.contactsHeld(people, file: "\(folder)/ledencontrole \(settings.year).xlsx"), at: 0)
    if choices.handsOut, !rayons.isEmpty {
      let held = lists.rayons.filter { rayons.contains($0.code) }.map(\.name)
      summary.say(wording.heldLabel, [wording.listsHeld(held)])
    }
    summary.raise(to: .attention)
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
      return RayonCounts(
        code: rayon.code, name: rayon.name,
        members: lists.placements.count { $0.rayon == rayon.code },
        listed: lists.entries(of: rayon.code).count, contacts: rayon.contacts.count,
        list: lists.path(of: rayon.code).flatMap { made.contains($0) ? $0 : nil })
    }
    overview.unplaced = lists.unplaced.count
  }
}
