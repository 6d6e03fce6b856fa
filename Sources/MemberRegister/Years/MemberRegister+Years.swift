package import Domain
import GRDB

extension MemberRegister {
  package func closedYears() throws(RegisterError) -> Set<Int> {
    try read { db in try Int.fetchSet(db, sql: "SELECT year FROM closed_year") }
  }

  /// Closes a year: nothing of it changes any more. Closing it twice is closing it once.
  package func close(_ year: Int, stamp: Stamp) throws(RegisterError) {
    try write { db in
      let isClosed = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM closed_year WHERE year = ?)", arguments: [year])
      if isClosed == true { return }
      let journal = Journal(db, .close, stamp)
      try db.execute(
        sql: "INSERT INTO closed_year (year, operation) VALUES (?, ?)",
        arguments: [year, journal.operation().id])
      try journal.append(JournalEntry(.closed, subject: String(year)))
    }
  }
}
