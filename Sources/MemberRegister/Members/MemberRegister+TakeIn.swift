package import Domain

extension MemberRegister {
  /// Takes in the files of a year. The list is evidence: a value that changed on it is followed, one
  /// that did not change leaves what was decided alone. The same files again change nothing.
  ///
  /// Of staff lists and logs only digests are kept, to know rows again that were seen before.
  package func take(in input: YearInput, stamp: Stamp) throws(RegisterError) -> TakenIn {
    try write { db in
      var taking = try TakingIn(db, stamp)
      return try taking.take(input)
    }
  }

  /// The members on the list, as the register has them now, by number.
  package func members() throws(RegisterError) -> [Member] {
    try registered().filter { $0.absentSince == nil }.map(\.current)
  }

  /// Everyone the register knows, those who are no longer on the list included, by number.
  package func registered() throws(RegisterError) -> [RegisteredMember] {
    try read { db in try MemberRows.all(db) }.values.sorted {
      $0.current.number < $1.current.number
    }
  }

  /// What the website's administration still has to change, by member and field.
  package func websiteChanges() throws(RegisterError) -> [WebsiteChange] {
    let rulings = try read { db in try DecisionRows.rulings(db) }
    return try registered().filter { $0.absentSince == nil }.flatMap(\.websiteChanges).map {
      var change = $0
      change.ruling = rulings[change.key]
      return change
    }
  }
}
