package import Domain

/// Contributors of members in one part of the association, or in several small parts together.
package struct CommunityGroup<Part: Hashable & Sendable>: Hashable, Sendable {
  /// Nil: small parts together, and members of whom the part is unknown.
  package let part: Part?
  package let contributors: Int
  package let members: Int

  package init(part: Part?, contributors: Int, members: Int) {
    self.part = part
    self.contributors = contributors
    self.members = members
  }

  package var rate: Percentage { Percentage.rate(contributors, of: members) }

  /// Both who contributed and who did not are so many that nobody can be picked out. Nobody at all
  /// tells about everyone, so zero is too small as well. No figure stands for fewer than five.
  var isSafe: Bool {
    contributors >= 5 && members - contributors >= 5
  }

  private func joined(with other: CommunityGroup) -> CommunityGroup {
    CommunityGroup(
      part: nil, contributors: contributors + other.contributors, members: members + other.members)
  }
}

extension CommunityGroup {
  /// The parts in order of `name`, small ones added together in a last row.
  ///
  /// Adding together, not leaving out: a cell left out could be had by subtracting the others from
  /// the total. When the small ones are too small together, the smallest of the rest joins them;
  /// when nothing safe is left, one row remains that says no more than the total.
  static func groups(
    of numbers: [MemberNumber], by parts: [MemberNumber: Part], contributing: Set<MemberNumber>,
    name: (Part) -> String
  ) -> [CommunityGroup] {
    var shown: [(name: String, group: CommunityGroup)] = []
    var rest: CommunityGroup?
    for group in counted(numbers, by: parts, contributing: contributing) {
      if let part = group.part, group.isSafe {
        shown.append((name(part), group))
      } else {
        rest = rest?.joined(with: group) ?? group
      }
    }
    shown.sort { ($0.group.members, $0.name) < ($1.group.members, $1.name) }
    while let small = rest, !small.isSafe, !shown.isEmpty {
      rest = small.joined(with: shown.removeFirst().group)
    }
    shown.sort { $0.name < $1.name }
    return shown.map(\.group) + (rest.map { [$0] } ?? [])
  }

  private static func counted(
    _ numbers: [MemberNumber], by parts: [MemberNumber: Part], contributing: Set<MemberNumber>
  ) -> [CommunityGroup] {
    Dictionary(grouping: numbers) { parts[$0] }.map { part, numbers in
      CommunityGroup(
        part: part, contributors: numbers.count { contributing.contains($0) },
        members: numbers.count)
    }
  }
}
