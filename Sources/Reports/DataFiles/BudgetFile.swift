package import Domain
import Formats

/// `data/budget.json`: how the contribution ties out against the budget. Amounts are whole cents.
package enum BudgetFile {
  package static func document(_ tieOut: BudgetTieOut) -> NamedDocument {
    let value = JSONValue.object([
      ("indexation_percent", .decimal(tieOut.indexation.decimal)),
      ("previous_budget_cents", tieOut.previousBudget.map { .integer($0.cents) } ?? .null),
      ("budget_cents", .integer(tieOut.budget.cents)),
      ("old_total_cents", .integer(tieOut.oldTotal.cents)),
      ("new_total_cents", .integer(tieOut.newTotal.cents)),
      ("late_total_cents", .integer(tieOut.lateTotal.cents)),
      ("rate_effect_cents", .integer(tieOut.rateEffect.cents)),
      ("volume_effect_cents", .integer(tieOut.volumeEffect.cents)),
      ("rounding_effect_cents", .integer(tieOut.roundingEffect.cents)),
      ("difference_cents", .integer(tieOut.difference.cents)),
      ("tolerance_cents", .integer(tieOut.tolerance.cents)), ("ties", .bool(tieOut.ties)),
    ])
    return NamedDocument(path: "data/budget.json", text: value.text)
  }
}
