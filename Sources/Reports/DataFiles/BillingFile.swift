package import Domain
import Formats

/// `data/billing.csv`: how each member's bill stands, every member once; then the debtors without
/// members.
package enum BillingFile {
  static let columns = ["member_number", "debtor", "number", "status", "reason"]

  package static func document(_ billings: [Billing]) -> NamedDocument {
    var table = DataTable("billing.csv", columns: columns)
    for billing in billings.sorted(by: precedes) {
      table.row([
        .optional(billing.member?.text), .optional(billing.debtor?.text),
        .optional(billing.number?.text), .text(billing.status.rawValue),
        .text(billing.reason.rawValue),
      ])
    }
    return table.document
  }

  private static func precedes(_ left: Billing, _ right: Billing) -> Bool {
    switch (left.member, right.member) {
    case (let first?, let second?): first < second
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): (left.debtor?.text ?? "") < (right.debtor?.text ?? "")
    }
  }
}
