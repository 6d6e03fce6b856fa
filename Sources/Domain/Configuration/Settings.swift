/// What `leden.toml` says, with the values that hold where it says nothing.
package struct Settings: Hashable, Sendable {
  package var association: Association
  /// Contributiejaar; its `Reports/<year>` and `Imports/<year>`.
  package var year: Int
  package var referenceDate: CalendarDate
  package var invoiceDate: CalendarDate
  package var communityUntil: CalendarDate
  package var indexation: IndexationSettings
  package var budget: BudgetSettings?
  package var community: CommunitySettings
  package var invoices: InvoiceSettings
  package var vat: VATTreatment?
  package var rules: RuleSettings
  /// The scheme of the tariff table that is used; nil when the table has one.
  package var tariffScheme: String?
  /// For debtors that join or leave in the year.
  package var proRata: ProRata
  /// Who is written to, in the order of the overview.
  package var segments: [SegmentDefinition] = []
  package var backup: BackupSettings
  package var retention: RetentionSettings

  package init(
    association: Association, year: Int, referenceDate: CalendarDate, invoiceDate: CalendarDate,
    communityUntil: CalendarDate, indexation: IndexationSettings, budget: BudgetSettings?,
    community: CommunitySettings, invoices: InvoiceSettings, vat: VATTreatment?,
    rules: RuleSettings, tariffScheme: String?, proRata: ProRata = .wholeYear,
    backup: BackupSettings = BackupSettings(), retention: RetentionSettings = RetentionSettings()
  ) {
    self.association = association
    self.year = year
    self.referenceDate = referenceDate
    self.invoiceDate = invoiceDate
    self.communityUntil = communityUntil
    self.indexation = indexation
    self.budget = budget
    self.community = community
    self.invoices = invoices
    self.vat = vat
    self.rules = rules
    self.tariffScheme = tariffScheme
    self.proRata = proRata
    self.backup = backup
    self.retention = retention
  }
}

/// Who we are. Without all that an invoice must carry, `seller` is nil and no invoice is made.
package struct Association: Hashable, Sendable {
  package var name: String
  package var shortName: String
  package var seller: Seller?
  /// A PNG or SVG-free path from the workspace; empty for none.
  package var logo: String

  package init(name: String, shortName: String, seller: Seller?, logo: String = "") {
    self.name = name
    self.shortName = shortName
    self.seller = seller
    self.logo = logo
  }
}

package struct IndexationSettings: Hashable, Sendable {
  package var percentage: Percentage
  package var rounding: Rounding
  /// Where the percentage comes from, as checked by a person.
  package var source: String
  package var effectiveDate: CalendarDate
  /// The day on which the members decided; nil while they have not.
  package var decidedOn: CalendarDate?
  /// What raised fixed amounts are rounded to a multiple of: a cent, five cents, a euro. Rates per
  /// inhabitant keep their 0.00001 euro.
  package var step: Money
  /// Kinds of member that rise by another percentage.
  package var exceptions: [MemberKind: Percentage]

  package init(
    percentage: Percentage, rounding: Rounding, source: String, effectiveDate: CalendarDate,
    decidedOn: CalendarDate?, step: Money = Money(cents: 1),
    exceptions: [MemberKind: Percentage] = [:]
  ) {
    self.percentage = percentage
    self.rounding = rounding
    self.source = source
    self.effectiveDate = effectiveDate
    self.decidedOn = decidedOn
    self.step = step
    self.exceptions = exceptions
  }
}

package struct BudgetSettings: Hashable, Sendable {
  /// The contribution budgeted for the year, without VAT.
  package var contribution: Money
  /// That of the year before, when known.
  package var previous: Money?
  /// Replaces the default of half a euro plus half a cent per invoice.
  package var tolerance: Money?

  package init(contribution: Money, previous: Money?, tolerance: Money?) {
    self.contribution = contribution
    self.previous = previous
    self.tolerance = tolerance
  }
}

/// What counts as taking part in the community.
package struct CommunitySettings: Hashable, Sendable {
  package var goal: Percentage
  /// Kinds of event that count, in small letters.
  package var kinds: Set<String>
  /// How many of those in the year make someone active.
  package var minimum: Int
  /// Domains of the office's own addresses, whose events do not count.
  package var ownDomains: Set<String>
  /// A second definition, to be shown beside the first; nil for none.
  package var beside: Beside?

  package struct Beside: Hashable, Sendable {
    package let kinds: Set<String>
    package let minimum: Int

    package init(kinds: Set<String>, minimum: Int) {
      self.kinds = kinds
      self.minimum = minimum
    }
  }

  package init(
    goal: Percentage, kinds: Set<String>, minimum: Int, ownDomains: Set<String>,
    beside: Beside? = nil
  ) {
    self.goal = goal
    self.kinds = kinds
    self.minimum = minimum
    self.ownDomains = ownDomains
    self.beside = beside
  }
}

package struct InvoiceSettings: Hashable, Sendable {
  package enum ReferenceForm: String, CaseIterable, Sendable {
    case betalingskenmerk
    case rf
  }

  package enum Specification: String, CaseIterable, Sendable {
    case peppol
    case nlcius
  }

  /// Days from invoice date to due date.
  package var term: Int
  /// In front of the running number: `2026-` gives `2026-0001`.
  package var numberPrefix: String
  package var firstNumber: Int
  /// In front of the running number of credit notes, which have a series of their own.
  package var creditNumberPrefix: String
  package var specification: Specification
  package var referenceForm: ReferenceForm
  /// Puts the PDF inside the e-invoice.
  package var embedsPDF: Bool
  /// An EPC QR on invoices to municipalities too.
  package var qrForOrganisations: Bool

  package init(
    term: Int, numberPrefix: String, firstNumber: Int, specification: Specification,
    referenceForm: ReferenceForm, embedsPDF: Bool, qrForOrganisations: Bool,
    creditNumberPrefix: String? = nil
  ) {
    self.term = term
    self.numberPrefix = numberPrefix
    self.firstNumber = firstNumber
    self.creditNumberPrefix = creditNumberPrefix ?? "C" + numberPrefix
    self.specification = specification
    self.referenceForm = referenceForm
    self.embedsPDF = embedsPDF
    self.qrForOrganisations = qrForOrganisations
  }
}

/// What may be applied without a person.
package struct RuleSettings: Hashable, Sendable {
  package var appliedOutcomes: Set<Outcome>
  /// Only at or above this probability.
  package var minimumProbability: Probability

  package init(appliedOutcomes: Set<Outcome>, minimumProbability: Probability) {
    self.appliedOutcomes = appliedOutcomes
    self.minimumProbability = minimumProbability
  }
}
