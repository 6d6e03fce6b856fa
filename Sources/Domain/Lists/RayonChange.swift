/// One difference between the rayon lists handed out before and those of now.
///
/// The old lists with the changes applied are the new lists: whoever joined brings a whole row,
/// whoever moved has the fields that changed as changes of their own.
package struct RayonChange: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Comparable, Sendable {
    /// On a list now and on none before.
    case joined
    /// On a list before and on none now.
    case left
    /// From another rayon.
    case movedIn = "moved_in"
    /// To another rayon.
    case movedOut = "moved_out"
    case changed

    package static func < (left: Kind, right: Kind) -> Bool { left.position < right.position }

    private var position: Int { Kind.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What a list says of a member.
  package enum Field: String, CaseIterable, Sendable {
    case name, municipality, function, email
  }

  package let member: MemberNumber
  /// As the new list has it, or the old one for who is on no list now.
  package let name: String
  /// The rayon whose list changes.
  package let rayon: RayonCode
  package let kind: Kind
  /// Only for `changed`.
  package let field: Field?
  /// For `changed` what the field said; for `left` the row that goes; for a move the old rayon.
  package let old: String
  /// For `changed` what the field says; for `joined` the row that comes; for a move the new rayon.
  package let new: String

  package init(
    member: MemberNumber, name: String, rayon: RayonCode, kind: Kind, field: Field? = nil,
    old: String = "", new: String = ""
  ) {
    self.member = member
    self.name = name
    self.rayon = rayon
    self.kind = kind
    self.field = field
    self.old = old
    self.new = new
  }

  /// What changed between two sets of lists, by member number.
  ///
  /// - Parameters:
  ///   - old: a member may be on the lists of several rayons, where one of them was held.
  ///   - new: a member is at most once in it.
  package static func between(_ old: [RayonListEntry], and new: [RayonListEntry]) -> [RayonChange] {
    let before = Dictionary(grouping: old, by: \.member).mapValues { entries in
      entries.sorted { $0.rayon < $1.rayon }
    }
    let after = Dictionary(new.map { ($0.member, $0) }, uniquingKeysWith: { first, _ in first })
    return Set(before.keys).union(after.keys).sorted().flatMap { member in
      changes(from: before[member] ?? [], to: after[member])
    }
  }

  /// On the list of the same rayon only fields change; from another one the first old list counts.
  private static func changes(
    from old: [RayonListEntry], to new: RayonListEntry?
  ) -> [RayonChange] {
    guard let new else { return old.map { $0.change(.left, old: $0.row) } }
    let here = old.first { $0.rayon == new.rayon }
    guard let source = here ?? old.first else { return [new.change(.joined, new: new.row)] }
    let arrival =
      here == nil
      ? [new.change(.movedIn, old: source.rayon.text, new: new.rayon.text)] : []
    let departures = old.filter { $0.rayon != new.rayon }.map {
      new.change(.movedOut, of: $0.rayon, old: $0.rayon.text, new: new.rayon.text)
    }
    let fields = Field.allCases.filter { source[$0] != new[$0] }.map { field in
      new.change(.changed, field, old: source[field], new: new[field])
    }
    return arrival + departures + fields
  }
}

extension RayonListEntry {
  /// A change about this member, on the list of `rayon` or else their own.
  fileprivate func change(
    _ kind: RayonChange.Kind, _ field: RayonChange.Field? = nil, of rayon: RayonCode? = nil,
    old: String = "", new: String = ""
  ) -> RayonChange {
    RayonChange(
      member: member, name: name, rayon: rayon ?? self.rayon, kind: kind, field: field, old: old,
      new: new)
  }

  /// All that the list says, in the order of the fields: `Vries, Sanne de; Utrecht; …`.
  fileprivate var row: String {
    RayonChange.Field.allCases.map { self[$0] }.joined(separator: "; ")
  }

  package subscript(field: RayonChange.Field) -> String {
    switch field {
    case .name: name
    case .municipality: municipality
    case .function: function
    case .email: email
    }
  }
}
