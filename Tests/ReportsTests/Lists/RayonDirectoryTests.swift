import Domain
import Testing

@testable import Reports

struct RayonDirectoryTests {
  private let year: SampleYear

  init() throws {
    year = try SampleYear()
  }

  private func directory(_ rayons: [Rayon]? = nil) -> RayonDirectory {
    RayonDirectory(rayons: rayons ?? year.rayons, municipalities: year.directory)
  }

  @Test(
    arguments: [
      ("Groningen", "N", nil), ("Amsterdam", "NW", nil), ("Utrecht", "M", nil),
      // Follows its only successor.
      ("Heerhugowaard", "NW", nil),
      // A shared body: its host, or what its municipalities share.
      ("RBL Noord", "N", nil), ("RBL West", "NW", nil), ("RBL Wijd", nil, "bureau_across_rayons"),
      ("Rotterdam", nil, "region_without_rayon"), ("Atlantis", nil, "workplace_unknown"),
      ("", nil, "no_workplace"),
    ] as [(String, String?, String?)])
  func `a member's rayon follows from the workplace`(
    place: String, rayon: String?, reason: String?
  ) {
    let placement = directory().placement(of: year.member(10_001, at: place))
    #expect(placement.rayon?.text == rayon)
    #expect(placement.reason?.rawValue == reason)
  }

  @Test func `an exception goes before the region`() throws {
    let rayons =
      year.rayons + [
        Rayon(
          code: RayonCode("X"), name: "Los", regions: [],
          exceptions: [try #require(MunicipalityCode("GM0363"))])
      ]
    #expect(
      directory(rayons).placement(of: year.member(10_001, at: "Amsterdam")).rayon?.text == "X")
  }

  @Test func `a region that two rayons claim places nobody`() {
    let rayons =
      year.rayons + [Rayon(code: RayonCode("X"), name: "Ook", regions: [RegionNumber(19)])]
    let placement = directory(rayons).placement(of: year.member(10_001, at: "Utrecht"))
    #expect(placement.rayon == nil && placement.reason == .severalRayons)
  }

  @Test func `a divided municipality places whom its successors share a rayon`() throws {
    let codes = try ["GM0363", "GM1980", "GM0344"].map { try #require(MunicipalityCode($0)) }
    func placement(_ successors: [MunicipalityCode]) throws -> RayonPlacement {
      var member = year.member(10_001)
      member.workplace.meaning = .ended(
        try #require(MunicipalityCode("GM0788")), successors: successors)
      return directory().placement(of: member)
    }
    #expect(try placement(Array(codes.prefix(2))).rayon?.text == "NW")
    #expect(try placement(codes).reason == .municipalitySplit)
  }

  @Test func `a name that several municipalities bear stays open unless they share a rayon`() throws
  {
    let codes = try ["GM0363", "GM1980", "GM0344"].map { try #require(MunicipalityCode($0)) }
    var member = year.member(10_001)
    member.workplace.meaning = .ambiguous(codes)
    #expect(directory().placement(of: member).reason == .workplaceAmbiguous)
    member.workplace.meaning = .ambiguous(Array(codes.prefix(2)))
    #expect(directory().placement(of: member).rayon?.text == "NW")
  }

  @Test func `shielded and ended members are placed but not listed`() {
    var shielded = year.member(10_001)
    shielded.isShielded = true
    #expect(
      directory().placement(of: shielded)
        == RayonPlacement(member: shielded.number, rayon: RayonCode("M"), reason: .shielded))
    var ended = shielded
    ended.memberUntil = year.date.adding(days: -1)
    #expect(directory().placement(of: ended).reason == .ended)
    ended.memberUntil = year.date
    ended.isShielded = false
    #expect(directory().placement(of: ended).isListed)
  }

  @Test func `who declines the newsletter is listed`() {
    var member = year.member(10_001)
    member.newsletter = false
    #expect(directory().placement(of: member).isListed)
  }

  @Test func `every member is placed once, rows set aside included`() {
    let origin = Origin(file: "leden.csv", row: 9)
    let placements = directory().placements(
      of: [year.member(10_002), year.member(999)],
      setAside: [
        SetAsideMember(number: MemberNumber("10003"), origin: origin),
        SetAsideMember(number: MemberNumber("10002"), origin: origin),
      ])
    #expect(placements.map(\.member.text) == ["999", "10002", "10003"])
    #expect(placements.map { $0.reason?.rawValue } == [nil, nil, "row_set_aside"])
  }
}
