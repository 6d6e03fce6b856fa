import Domain
import Reports
import Wording

extension YearRun {
  /// Counts who took part, against the goal.
  mutating func measureCommunity() throws {
    guard let year, !year.events.isEmpty else {
      summary.say(wording.communityLabel, [wording.passedOver(missing: wording.missingActivity)])
      return
    }
    var input = CommunityInput(
      members: year.members, setAside: year.membersSetAside.map(\.number), events: year.events,
      settings: settings.community, year: settings.year, until: settings.communityUntil)
    input.duplicates = proposals.duplicates
    for member in year.members {
      input.roles[member.number] = year.reference.functions.role(ofTitle: member.functionTitle)
    }
    let rayons = RayonDirectory(
      rayons: year.rayons, municipalities: year.reference.directory)
    for placement in rayons.placements(of: year.members) {
      input.rayons[placement.member] = placement.rayon
    }
    let figures = CommunityFigures.count(input)
    findings += figures.findings
    add(.community, CommunityFile.document(figures))
    add(
      .community,
      try CommunityWorkbook(figures, rayons: year.rayons, frame: frame).document())
    summary.say(
      wording.communityLabel,
      [
        wording.participation(
          figures.contributors.count, of: figures.members, goal: settings.community.goal,
          missing: figures.pace.needed)
      ])
    summary.count("contributors", figures.contributors.count)
    overview.community = figures
  }
}
