import Domain
import Testing

struct RayonChangeTests {
  private func entry(
    _ member: Int, _ rayon: String, name: String = "Proef, Sanne", place: String = "Utrecht",
    email: String = "s@utrecht.example"
  ) -> RayonListEntry {
    RayonListEntry(
      member: MemberNumber("\(member)"), rayon: RayonCode(rayon), name: name, municipality: place,
      function: "Leerplichtambtenaar", email: email)
  }

  private let row = "Proef, Sanne; Utrecht; Leerplichtambtenaar; s@utrecht.example"

  private func texts(_ changes: [RayonChange]) -> [String] {
    changes.map {
      [
        $0.member.text, $0.rayon.text, $0.kind.rawValue, $0.field?.rawValue ?? "", $0.old, $0.new,
      ].joined(separator: ",")
    }
  }

  @Test func `joined, left, moved and changed are told apart`() {
    let old = [entry(9, "N"), entry(10, "N"), entry(11, "N"), entry(12, "N")]
    let new = [
      entry(9, "N"), entry(10, "N", email: "nieuw@utrecht.example"),
      entry(11, "M", place: "Zeist"), entry(13, "M"),
    ]
    #expect(
      texts(RayonChange.between(old, and: new)) == [
        "10,N,changed,email,s@utrecht.example,nieuw@utrecht.example", "11,M,moved_in,,N,M",
        "11,N,moved_out,,N,M", "11,M,changed,municipality,Utrecht,Zeist", "12,N,left,,\(row),",
        "13,M,joined,,,\(row)",
      ])
  }

  @Test func `nothing handed out before makes everyone join`() {
    #expect(texts(RayonChange.between([], and: [entry(1, "N")])) == ["1,N,joined,,,\(row)"])
    #expect(RayonChange.between([entry(1, "N")], and: [entry(1, "N")]).isEmpty)
  }

  @Test func `who stands on the held list of one rayon and the list of another moves once`() {
    let held = [entry(1, "M"), entry(1, "N")]
    #expect(texts(RayonChange.between(held, and: [entry(1, "N")])) == ["1,M,moved_out,,M,N"])
    #expect(
      texts(RayonChange.between(held, and: [])) == ["1,M,left,,\(row),", "1,N,left,,\(row),"])
    #expect(
      texts(RayonChange.between(held, and: [entry(1, "Z")])) == [
        "1,Z,moved_in,,M,Z", "1,M,moved_out,,M,Z", "1,N,moved_out,,N,Z",
      ])
  }

  /// Histories in which some rayons get no list for a while: whatever a rayon got last, with the
  /// changes, is what it should have now.
  @Test(arguments: [11, 2_026, 424_242] as [UInt64])
  func `the old lists with the changes are the new lists`(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<100 {
      var handedOut: [RayonListEntry] = []
      for _ in 0..<4 {
        let new = randomLists(&random)
        let changes = RayonChange.between(handedOut, and: new)
        #expect(applied(changes, to: handedOut) == Set(new), "seed \(seed)")
        let held = Set(
          ["N", "M", "Z"].filter { _ in random.next() % 4 == 0 }.map { RayonCode($0) })
        handedOut =
          new.filter { !held.contains($0.rayon) } + handedOut.filter { held.contains($0.rayon) }
      }
    }
  }

  private func randomLists(_ random: inout SplitMix) -> [RayonListEntry] {
    (1...12).compactMap { member in
      guard random.next() % 4 > 0 else { return nil }
      let rayon = ["N", "M", "Z"][Int(random.next() % 3)]
      return entry(
        member, rayon, name: "Naam \(random.next() % 2)", place: "Plaats \(random.next() % 3)",
        email: "\(random.next() % 2)@x.example")
    }
  }

  private struct Line: Hashable {
    let rayon: RayonCode
    let member: MemberNumber
  }

  /// From nothing but the old lists and the changes.
  private func applied(
    _ changes: [RayonChange], to old: [RayonListEntry]
  ) -> Set<RayonListEntry> {
    var lists = Dictionary(
      uniqueKeysWithValues: old.map { (Line(rayon: $0.rayon, member: $0.member), $0) })
    for change in changes {
      let line = Line(rayon: change.rayon, member: change.member)
      switch change.kind {
      case .joined: lists[line] = RayonListEntry(change)
      case .left, .movedOut: lists[line] = nil
      case .movedIn:
        let source = Line(rayon: RayonCode(change.old), member: change.member)
        lists[line] = lists[source]?.moved(to: change.rayon)
      case .changed:
        guard let field = change.field, let entry = lists[line] else { continue }
        #expect(entry[field] == change.old)
        lists[line] = entry.with(field, change.new)
      }
    }
    return Set(lists.values)
  }
}

extension RayonListEntry {
  /// The row that a change brings.
  fileprivate init?(_ change: RayonChange) {
    let fields = change.new.split(separator: "; ", omittingEmptySubsequences: false).map(
      String.init)
    guard fields.count == 4 else { return nil }
    self.init(
      member: change.member, rayon: change.rayon, name: fields[0], municipality: fields[1],
      function: fields[2], email: fields[3])
  }

  fileprivate func moved(to rayon: RayonCode) -> RayonListEntry {
    RayonListEntry(
      member: member, rayon: rayon, name: name, municipality: municipality, function: function,
      email: email)
  }

  fileprivate func with(_ field: RayonChange.Field, _ value: String) -> RayonListEntry {
    func pick(_ candidate: RayonChange.Field) -> String {
      candidate == field ? value : self[candidate]
    }
    return RayonListEntry(
      member: member, rayon: rayon, name: pick(.name), municipality: pick(.municipality),
      function: pick(.function), email: pick(.email))
  }
}

/// A generator that gives the same numbers for the same seed.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
