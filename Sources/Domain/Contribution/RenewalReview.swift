/// What a person looks at before the rise is applied.
package struct RenewalReview: Hashable, Sendable {
  /// A debtor whose amount changes by something else than the rise.
  package struct Deviation: Hashable, Sendable {
    package let debtor: DebtorID
    package let old: Money
    package let new: Money
    /// What the rise alone makes of the old amount.
    package let expected: Money

    package init(debtor: DebtorID, old: Money, new: Money, expected: Money) {
      self.debtor = debtor
      self.old = old
      self.new = new
      self.expected = expected
    }

    package var difference: Money { new - expected }
  }

  /// A debtor that owes nothing, or nothing that can be told, with why.
  package struct OffTariff: Hashable, Sendable {
    package let debtor: DebtorID
    package let reason: UnbilledReason

    package init(debtor: DebtorID, reason: UnbilledReason) {
      self.debtor = debtor
      self.reason = reason
    }
  }

  /// Those that pay most more, the largest first; at most ten of them.
  package let largest: [Contribution]
  /// Those that differ by more than rounding can explain, the largest difference first.
  package let unexpected: [Deviation]
  /// In the order of their identifiers.
  package let offTariff: [OffTariff]
  /// New total less what the rise makes of every old amount: what rounding leaves.
  package let residue: Money

  package init(
    largest: [Contribution], unexpected: [Deviation], offTariff: [OffTariff], residue: Money
  ) {
    self.largest = largest
    self.unexpected = unexpected
    self.offTariff = offTariff
    self.residue = residue
  }
}
