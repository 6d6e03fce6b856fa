/// Why a debtor owes nothing, or nothing that can be told.
package enum UnbilledReason: Hashable, CaseIterable, Sendable {
  /// The office exempted it.
  case exempted
  /// The tariff is zero.
  case zeroTariff
  /// Its membership, or that of all it pays for, lies outside the year.
  case outsideYear
  /// A kind that has no tariff.
  case noTariff
  /// Inhabitants are missing, or another debtor pays for the same municipality.
  case undetermined
}
