import Linkage

/// Which staff records are worth comparing with a member: the union of several keys.
///
/// Family names lead, near spellings included; e-mail, telephone and "same first name and initials
/// at home" find who changed name. A family name that fits too many records counts only together with
/// a first letter, and where that fits too many as well with the first name or the municipality.
struct Candidates: Sendable {
  /// Records under one key above which a second field has to agree.
  static let largestBlock = 100

  private let prepared: Prepared
  private let byFamily: Buckets
  private let byEmail: Buckets
  private let byPhone: Buckets
  /// Records with a first name by place and that name, in order.
  private let atHome: [(key: Int64, record: Int32)]
  /// Records of family names that too many bear, by that name and a first letter.
  private let byFamilyAndLetter: [Int64: [Int32]]
  /// Near family names by term: `near[term]` with distances.
  let near: [[(term: Int32, distance: Int)]]

  init(_ prepared: Prepared, familyBytes: [[UInt8]]) {
    self.prepared = prepared
    var families: [(key: Int32, record: Int32)] = []
    var emails: [(key: Int32, record: Int32)] = []
    var phones: [(key: Int32, record: Int32)] = []
    var homes: [(key: Int64, record: Int32)] = []
    for (number, record) in prepared.staff.enumerated() {
      let number = Int32(number)
      let traits = prepared.staffTraits[Int(number)]
      for family in traits.families { families.append((family.term, number)) }
      if traits.email != 0 { emails.append((traits.email, number)) }
      if traits.phone != 0 { phones.append((traits.phone, number)) }
      if record.place >= 0, traits.firstName != 0 {
        homes.append((Candidates.homeKey(record.place, traits.firstName), number))
      }
    }
    byFamily = Buckets(keyCount: prepared.families.count, pairs: families)
    byEmail = Buckets(keyCount: prepared.emails.count, pairs: emails)
    byPhone = Buckets(keyCount: prepared.phones.count, pairs: phones)
    atHome = homes.sorted { ($0.key, $0.record) < ($1.key, $1.record) }
    near = Candidates.neighbours(of: prepared, familyBytes, byFamily)
    byFamilyAndLetter = Candidates.letters(of: prepared, byFamily)
  }

  private static func letters(of prepared: Prepared, _ byFamily: Buckets) -> [Int64: [Int32]] {
    var blocks: [Int64: [Int32]] = [:]
    for family in 0..<Int32(prepared.families.count)
    where byFamily[family].count > largestBlock {
      for record in byFamily[family] {
        let letters = letters(of: prepared.staffTraits[Int(record)], prepared)
        for letter in letters.isEmpty ? [noLetter] : letters {
          blocks[key(family, letter), default: []].append(record)
        }
      }
    }
    return blocks
  }

  /// For every family name of a member the near ones among the staff.
  private static func neighbours(
    of prepared: Prepared, _ bytes: [[UInt8]], _ byFamily: Buckets
  ) -> [[(term: Int32, distance: Int)]] {
    var near = [[(term: Int32, distance: Int)]](repeating: [], count: bytes.count)
    let vocabulary = (0..<Int32(bytes.count)).filter { !byFamily[$0].isEmpty }
    let neighbourhood = SpellingNeighbourhood(words: vocabulary.map { bytes[Int($0)] })
    var isAsked = [Bool](repeating: false, count: bytes.count)
    for family in prepared.members.lazy.flatMap(\.traits.families) {
      isAsked[Int(family.term)] = true
    }
    let asked = isAsked.indices.filter { isAsked[$0] }
    let found = Parallel.map(asked.count) { number in
      neighbourhood.near(bytes[asked[number]]).map { (vocabulary[Int($0.word)], $0.distance) }
    }
    for (number, term) in asked.enumerated() { near[term] = found[number] }
    return near
  }

  func bearers(of term: Int32) -> ArraySlice<Int32> { byFamily[term] }

  /// Staff records of a member, ascending, each once.
  func records(for member: MemberTraits) -> [Int32] {
    var found: [Int32] = []
    for family in member.traits.families {
      take(family.term, for: member, into: &found)
      for (term, _) in near[Int(family.term)] { take(term, for: member, into: &found) }
    }
    if member.traits.email != 0 { found.append(contentsOf: byEmail[member.traits.email]) }
    for later in member.laterEmails { found.append(contentsOf: byEmail[later.email]) }
    if member.traits.phone != 0 { found.append(contentsOf: byPhone[member.traits.phone]) }
    takeNamesakesAtHome(of: member, into: &found)
    found.sort()
    var unique: [Int32] = []
    for record in found where unique.last != record { unique.append(record) }
    return unique
  }

  private func take(
    _ family: Int32, for member: MemberTraits, into found: inout [Int32]
  ) {
    let block = byFamily[family]
    if block.count <= Candidates.largestBlock {
      found.append(contentsOf: block)
      return
    }
    for letter in Candidates.letters(of: member.traits, prepared) + [Candidates.noLetter] {
      guard let part = byFamilyAndLetter[Candidates.key(family, letter)] else { continue }
      if part.count <= Candidates.largestBlock {
        found.append(contentsOf: part)
        continue
      }
      for record in part {
        if member.home.contains(prepared.staff[Int(record)].place)
          || sharesFirstName(member.traits, prepared.staffTraits[Int(record)])
        {
          found.append(record)
        }
      }
    }
  }

  private static let noLetter: UInt8 = 0

  private static func key(_ family: Int32, _ letter: UInt8) -> Int64 {
    Int64(family) << 8 | Int64(letter)
  }

  /// First letters that someone may be listed under: of the initials and of the first names.
  private static func letters(of traits: Traits, _ prepared: Prepared) -> [UInt8] {
    var letters: [UInt8] = []
    func put(_ letter: UInt8?) {
      if let letter, !letters.contains(letter) { letters.append(letter) }
    }
    put(traits.initials.first)
    for name in [traits.firstName, traits.mailboxFirstName] where name != 0 {
      put(prepared.firstNames[name].utf8.first)
    }
    return letters
  }

  private func sharesFirstName(_ left: Traits, _ right: Traits) -> Bool {
    if left.anyFirstName != 0, left.anyFirstName == right.anyFirstName { return true }
    return left.initials.count > 1 && left.initials == right.initials
  }

  /// Who married has another family name, but the same first name and initials in the same place.
  private func takeNamesakesAtHome(of member: MemberTraits, into found: inout [Int32]) {
    guard member.traits.firstName != 0, !member.traits.initials.isEmpty else { return }
    for place in member.home.places {
      let key = Candidates.homeKey(place, member.traits.firstName)
      var position = lowerBound(of: key)
      while position < atHome.count, atHome[position].key == key {
        let record = atHome[position].record
        if prepared.staffTraits[Int(record)].initials == member.traits.initials {
          found.append(record)
        }
        position += 1
      }
    }
  }

  private static func homeKey(_ place: Int32, _ firstName: Int32) -> Int64 {
    Int64(place) << 32 | Int64(firstName)
  }

  private func lowerBound(of key: Int64) -> Int {
    var (low, high) = (0, atHome.count)
    while low < high {
      let middle = (low + high) / 2
      if atHome[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
