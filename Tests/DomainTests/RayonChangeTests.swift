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

  @Test(arguments: [11, 2_026, 424_242] as [UInt64])
  func `the old lists with the changes are the new lists`(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<200 {
      let old = randomLists(&random)
      let new = randomLists(&random)
      let changes = RayonChange.between(old, and: new)
      #expect(applied(changes, to: old) == Set(new), "seed \(seed)")
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

  private func applied(
    _ changes: [RayonChange], to old: [RayonListEntry]
  ) -> Set<RayonListEntry> {
    var lists = Dictionary(uniqueKeysWithValues: old.map { ($0.member, $0) })
    for change in changes {
      switch change.kind {
      case .joined: lists[change.member] = RayonListEntry(change)
      case .left: lists[change.member] = nil
      case .movedOut: break
      case .movedIn: lists[change.member] = lists[change.member]?.moved(to: change.rayon)
      case .changed:
        guard let field = change.field, let entry = lists[change.member] else { continue }
        #expect(entry[field] == change.old)
        lists[change.member] = entry.with(field, change.new)
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
