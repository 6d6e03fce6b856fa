/// One copy of the register, as it lies in the folder of backups.
package struct Backup: Hashable, Sendable {
  /// Why it was made. The raw values stand in the names of the files.
  package enum Reason: String, CaseIterable, Sendable {
    case asked = "handmatig"
    case release = "uitgifte"
    /// What was released is in it.
    case released = "uitgegeven"
    case undo = "terugdraaien"
    case restore = "terugzetten"
    case erase = "wissen"
    case tidy = "opruimen"
    case close = "afsluiten"
  }

  /// Running from 1, over all that were ever made.
  package let number: Int
  package let date: CalendarDate
  package let reason: Reason

  package init(number: Int, date: CalendarDate, reason: Reason) {
    self.number = number
    self.date = date
    self.reason = reason
  }

  /// `leden 0007 2026-01-20 uitgifte.sqlite`.
  package var fileName: String {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
    return "leden \(zeros)\(digits) \(date.iso) \(reason.rawValue).sqlite"
  }

  /// Nil for a name that no backup has.
  package init?(fileName: String) {
    guard fileName.hasSuffix(".sqlite") else { return nil }
    let words = fileName.dropLast(".sqlite".count).split(separator: " ")
    guard words.count == 4, words[0] == "leden", let number = Int(words[1]), number > 0,
      let date = CalendarDate(iso: String(words[2])),
      let reason = Reason(rawValue: String(words[3]))
    else { return nil }
    self.init(number: number, date: date, reason: reason)
  }
}

extension [Backup] {
  /// Those that may go: not among the `keep` newest and older than `days`.
  package func outdated(on day: CalendarDate, _ settings: BackupSettings) -> [Backup] {
    sorted { $0.number > $1.number }.dropFirst(settings.keep)
      .filter { day.dayNumber - $0.date.dayNumber > settings.days }
  }
}

/// What putting a backup back comes to.
package struct Restoration: Hashable, Sendable {
  package let backup: Backup
  /// Lines of the journal written since the backup was made.
  package let lost: Int
  /// The day and kind of the runs that are lost, the latest first.
  package let operations: [JournalOperation]
  /// The register as it was is unreadable; it was put aside under this name.
  package let setAside: String?

  package init(
    backup: Backup, lost: Int, operations: [JournalOperation], setAside: String? = nil
  ) {
    self.backup = backup
    self.lost = lost
    self.operations = operations
    self.setAside = setAside
  }
}
