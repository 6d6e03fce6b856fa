package import Domain

/// What taking in the files of a year came to.
package struct TakenIn: Hashable, Sendable {
  /// The files with their rows counted: `read == accepted + unchanged + setAside`.
  package internal(set) var sources: [SourceFile] = []
  /// Members that a list named for the first time.
  package internal(set) var created: [MemberNumber] = []
  /// What changed on the list, by member.
  package internal(set) var changes: [ListedChange] = []
  /// Everyone who is no longer on the list, by number.
  package internal(set) var absent: [MemberNumber] = []
  /// Those among `absent` who were on the list before this one.
  package internal(set) var newlyAbsent: [MemberNumber] = []
  /// Members who are on the list again.
  package internal(set) var returned: [MemberNumber] = []
  /// An older list that was read again after a newer one.
  package internal(set) var findings: [Finding] = []

  /// Whether the register is the same as before.
  package var changedNothing: Bool {
    sources.allSatisfy { $0.rows.accepted == 0 } && created.isEmpty && changes.isEmpty
      && newlyAbsent.isEmpty && returned.isEmpty
  }
}
