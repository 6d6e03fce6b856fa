import Domain

/// What it tells that a member is in no record.
enum Absence: Hashable, Sendable {
  /// The own place delivered a list that others of it are in: who is not there is gone.
  case proves
  /// The list does not say where the member works, so nobody's list can miss the member.
  case workplaceUnknown
  /// The list's words fit no place or several; at best the e-mail address points to one.
  case workplaceUnclear
  /// The place, or one of the successors of it, delivered nothing.
  case nothingDelivered
  /// What came may be a part: a stray row, one department, a file that was cut off, a row without a
  /// name.
  case deliveredInPart

  /// What to say of a member who was not found; nil when that is a departure.
  var conclusion: (outcome: Outcome, reason: Reason)? {
    switch self {
    case .proves: nil
    case .workplaceUnknown: (.notCheckable, .workplaceUnknown)
    case .workplaceUnclear: (.uncertain, .workplaceUnknown)
    case .nothingDelivered: (.notCheckable, .nothingDelivered)
    case .deliveredInPart: (.uncertain, .weakEvidence)
    }
  }
}

/// What absence tells of each member.
struct Absences: Sendable {
  private var byMember: [Absence]

  /// Fewer records than this are no list: one wrong row may name any municipality.
  private static let fewest = 3

  init(
    _ prepared: Prepared, coverage: Coverage, deliveries: Deliveries, unnamed: [IncompleteDelivery]
  ) {
    let records = Absences.records(of: prepared)
    let nameless = Set(
      unnamed.map { prepared.places.place(of: $0.employer, email: $0.email) })
    byMember = prepared.members.indices.map { index in
      let home = prepared.members[index].home
      let workplace = prepared.memberRecords[index].workplace
      if workplace.isBlank { return .workplaceUnknown }
      if home.places.isEmpty { return .workplaceUnclear }
      guard coverage.covers(home, prepared.places),
        !home.isMerged || coverage.coversAll(home, prepared.places)
      else { return .nothingDelivered }
      if !workplace.isUnderstood, !home.isBureau { return .workplaceUnclear }
      if (home.places + home.near).contains(where: nameless.contains) { return .deliveredInPart }
      let own = (home.places + home.near).map { records[Int($0)] }
      let isList = own.reduce(0) { $0 + $1.all } >= Absences.fewest
      let hasField = own.contains { $0.field > 0 }
      return isList && hasField && !deliveries.isPartial(home) ? .proves : .deliveredInPart
    }
  }

  subscript(member: Int) -> Absence { byMember[member] }

  /// Per place all records and those whose title may be of the field.
  private static func records(of prepared: Prepared) -> [(all: Int, field: Int)] {
    var counts = [(all: Int, field: Int)](repeating: (0, 0), count: prepared.places.count)
    for record in prepared.staff where record.place >= 0 {
      counts[Int(record.place)].all += 1
      if record.title?.role != .outside { counts[Int(record.place)].field += 1 }
    }
    return counts
  }
}

extension Workplace {
  /// Whether the list says nothing at all.
  fileprivate var isBlank: Bool {
    written.allSatisfy(\.isWhitespace) && organisation.allSatisfy(\.isWhitespace)
  }

  fileprivate var isUnderstood: Bool {
    switch meaning {
    case .municipality, .ended, .bureau: true
    case .ambiguous, .unknown: false
    }
  }
}
