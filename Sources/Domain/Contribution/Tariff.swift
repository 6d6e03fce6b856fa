/// One line of a tariff table, as the office keeps it.
package struct Tariff: Hashable, Sendable {
  package let id: TariffID
  /// The scheme the line belongs to: a table may hold several, one of which is used.
  package let scheme: String
  package let kind: MemberKind
  /// The first day on which the line holds.
  package let validFrom: CalendarDate
  package let method: TariffMethod
  /// Inhabitants from which the line applies, inclusive.
  package let lowerBound: Int
  /// Inhabitants through which the line applies, inclusive; nil is unbounded.
  package let upperBound: Int?
  package let fixedAmount: Money?
  package let perInhabitant: UnitRate?
  package let minimum: Money?
  package let maximum: Money?
  /// What is taken off the amount of the line, at most all of it.
  package let discount: Percentage
  /// How VAT is treated where it differs from what the settings say for all.
  package let vat: VATTreatment?
  package let note: String
  package let origin: Origin

  package init(
    id: TariffID, scheme: String, kind: MemberKind, validFrom: CalendarDate,
    method: TariffMethod, lowerBound: Int = 0, upperBound: Int? = nil, fixedAmount: Money? = nil,
    perInhabitant: UnitRate? = nil, minimum: Money? = nil, maximum: Money? = nil,
    discount: Percentage = .zero, vat: VATTreatment? = nil,
    note: String = "", origin: Origin
  ) {
    self.id = id
    self.scheme = scheme
    self.kind = kind
    self.validFrom = validFrom
    self.method = method
    self.lowerBound = lowerBound
    self.upperBound = upperBound
    self.fixedAmount = fixedAmount
    self.perInhabitant = perInhabitant
    self.minimum = minimum
    self.maximum = maximum
    self.discount = discount
    self.vat = vat
    self.note = note
    self.origin = origin
  }
}

/// How a tariff line becomes an amount. The raw values are those of the column `methode`.
package enum TariffMethod: String, CaseIterable, Sendable {
  /// The class of inhabitants sets the whole amount.
  case fixedClass = "klasse"
  /// A base plus an amount per inhabitant, cut off at the maximum.
  case basePlusPerInhabitant = "basis_plus_per_inwoner"
  /// Each bracket of inhabitants at its own rate.
  case marginalBracket = "schijf"
  /// One amount per person or organisation.
  case fixed = "vast"
  /// The amounts of the municipalities that take part, together.
  case sumOfParticipants = "som_van_deelnemers"
}
