import Domain

/// Whether who is still at work shows in what was delivered.
enum Visibility {
  /// Delivered records for each listed member below which a delivery is taken to be incomplete.
  private static let thin = 0.25

  /// Written so badly that no key finds it: the part of the records that stays out of sight.
  private static let unfindable = 0.004

  /// Per member: 0 where nothing came, half where a handful of records stands for a whole team,
  /// otherwise nearly 1.
  static func chances(_ prepared: Prepared, _ coverage: Coverage) -> [Double] {
    var members: [[Int32]: Int] = [:]
    for member in prepared.members { members[member.home.places, default: 0] += 1 }
    var records = [Int](repeating: 0, count: prepared.places.count)
    for record in prepared.staff where record.place >= 0 { records[Int(record.place)] += 1 }
    return prepared.members.map { member in
      guard coverage.covers(member.home, prepared.places) else { return 0 }
      guard !member.home.places.isEmpty else { return 1 - unfindable }
      let delivered = (member.home.places + member.home.near).reduce(0) { $0 + records[Int($1)] }
      let listed = Double(members[member.home.places] ?? 0)
      return Double(delivered) < thin * listed ? 0.5 : 1 - unfindable
    }
  }
}
