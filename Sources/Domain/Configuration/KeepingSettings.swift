/// How long backups stay: none goes that is among the newest, none that is young.
package struct BackupSettings: Hashable, Sendable {
  /// This many of the newest always stay.
  package var keep: Int
  /// Of the others those go that are older than this many days.
  package var days: Int

  package init(keep: Int = 20, days: Int = 400) {
    self.keep = keep
    self.days = days
  }
}

/// After how many days `leden tidy` takes away what is no longer needed.
package struct RetentionSettings: Hashable, Sendable {
  /// Someone who is no longer on the list, from the day on which a list came without them.
  package var formerMembers: Int
  /// What it takes to undo something, from the day on which it was done.
  package var undo: Int
  /// Files in `Imports` that are named as old; they are the office's to throw away.
  package var imports: Int

  package init(formerMembers: Int = 730, undo: Int = 400, imports: Int = 730) {
    self.formerMembers = formerMembers
    self.undo = undo
    self.imports = imports
  }
}
