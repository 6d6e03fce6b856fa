import Domain
import Worlds

/// What `data/reconciliation.csv` says of every member.
struct Verdicts {
  let calls: [MemberNumber: Call]

  /// Of a member that stands there twice the first row counts.
  init(_ table: Table, path: String = "reconciliation.csv") throws(MeasureError) {
    var calls: [MemberNumber: Call] = [:]
    for row in table.rows {
      let word = row["outcome"]
      guard let outcome = Outcome(rawValue: word) else {
        throw .unknownOutcome(word, path: path)
      }
      let number = MemberNumber(row["member_number"])
      let staff = row["staff_id"]
      if calls[number] == nil {
        calls[number] = Call(
          outcome: outcome, staff: staff.isEmpty ? nil : StaffID(staff),
          probability: Double(row["probability"]))
      }
    }
    self.calls = calls
  }
}
