import Domain
import Reports
import Testing

@Suite struct CommunityGroupTests {
  /// Groups given as name, contributors and members.
  private func groups(_ parts: [(name: String, contributors: Int, members: Int)]) throws
    -> [String]
  {
    var members: [Member] = []
    var lines: [String] = []
    var rayons: [MemberNumber: RayonCode] = [:]
    for part in parts {
      for position in 0..<part.members {
        let number = String(1_000 + members.count)
        members.append(CommunitySample.member(number))
        if !part.name.isEmpty { rayons[MemberNumber(number)] = RayonCode(part.name) }
        if position < part.contributors { lines.append("2026-02-01T12:00 \(number) bericht") }
      }
    }
    var input = try CommunitySample.input(
      members: members, events: CommunitySample.events(lines))
    input.rayons = rayons
    return CommunityFigures.count(input).byRayon.map {
      "\($0.part?.text ?? "rest") \($0.contributors)/\($0.members)"
    }
  }

  @Test func `parts stand in order with their contributors and members`() throws {
    #expect(try groups([("ZUID", 5, 20), ("NOORD", 6, 11)]) == ["NOORD 6/11", "ZUID 5/20"])
  }

  @Test func `fewer than five contributors are added to what is small`() throws {
    #expect(
      try groups([("A", 4, 20), ("B", 3, 20), ("C", 9, 30)]) == ["C 9/30", "rest 7/40"])
  }

  @Test func `fewer than five who did not contribute are small too`() throws {
    #expect(
      try groups([("A", 16, 20), ("B", 3, 20), ("C", 9, 30)]) == ["C 9/30", "rest 19/40"])
  }

  @Test func `one small part takes the smallest of the others along`() throws {
    #expect(
      try groups([("A", 2, 20), ("B", 9, 30), ("C", 9, 40)]) == ["C 9/40", "rest 11/50"])
  }

  @Test func `nobody at all is too few to show`() throws {
    #expect(try groups([("A", 0, 20), ("B", 9, 30)]) == ["rest 9/50"])
  }

  @Test func `members without a part join the small ones`() throws {
    #expect(
      try groups([("", 6, 20), ("A", 2, 20), ("B", 9, 40)]) == ["B 9/40", "rest 8/40"])
  }
}
