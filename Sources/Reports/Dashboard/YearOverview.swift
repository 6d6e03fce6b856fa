package import Domain

/// The year at a glance: all that the page and the director's sheet show, as plain counts.
///
/// Begin with the settings, then let it take in what each stage has; a stage that was passed over
/// leaves its part as it is and the page leaves it out.
package struct YearOverview: Hashable, Sendable {
  package var association: String
  package var year: Int
  package var referenceDate: CalendarDate
  /// What `leden.toml` still has to say.
  package var gaps: Set<SettingGap>

  package var sources: [SourceFile] = []
  package var findings: [Severity: Int] = [:]
  package var members = MemberCounts()
  package var coverage = Coverage()
  package var proposals = ProposalCounts()
  /// Changes that still have to be made in the website's own administration.
  package var websiteChanges = 0
  package var contribution: BudgetTieOut?
  package var invoices = InvoiceCounts()
  package var rayons: [RayonCounts] = []
  /// The day on which rayon lists were last handed out; nil before the first time.
  package var listsHandedOut: CalendarDate?
  /// Contact persons who get no list until a proposal about themselves is decided.
  package var heldContacts = 0
  /// Members who belong in no rayon, with a reason on their list.
  package var unplaced = 0
  package var community: CommunityFigures?
  /// How old the last proof of each member is; nil when nothing was compared.
  package var freshness: Freshness?
  /// Paths of everything made in this run, below `Reports/<year>`.
  package var documents: [String] = []

  package init(
    association: String, year: Int, referenceDate: CalendarDate, gaps: Set<SettingGap> = []
  ) {
    self.association = association
    self.year = year
    self.referenceDate = referenceDate
    self.gaps = gaps
  }

  package init(settings: Settings) {
    self.init(
      association: settings.association.name, year: settings.year,
      referenceDate: settings.referenceDate, gaps: SettingGap.gaps(in: settings))
  }
}

/// The members on the reference date.
package struct MemberCounts: Hashable, Sendable {
  package var total = 0
  /// Became a member in the twelve months up to the reference date.
  package var joined = 0
  /// Registered in the professional register (KRSD).
  package var registered = 0

  package init() {}

  /// - Parameter setAside: numbers on the list whose row could not be used; they count in the total.
  package init(of members: [Member], setAside: Int = 0, on referenceDate: CalendarDate) {
    total = members.count + setAside
    joined = members.count { member in
      guard let since = member.memberSince else { return false }
      return since <= referenceDate && since.days(to: referenceDate) < 365
    }
    registered = members.count { !$0.krsdNumber.isEmpty }
  }
}

/// Which municipalities delivered a staff list.
package struct Coverage: Hashable, Sendable {
  package var municipalities: [Municipality] = []
  package var delivered: Set<MunicipalityCode> = []

  package init(
    municipalities: [Municipality] = [], delivered: Set<MunicipalityCode> = []
  ) {
    self.municipalities = municipalities
    self.delivered = delivered
  }

  /// Delivered by the municipality itself or by a shared body that works for it.
  var received: [Municipality] { municipalities.filter { delivered.contains($0.code) } }
  var missing: [Municipality] { municipalities.filter { !delivered.contains($0.code) } }
}

/// What the comparison found, and how far the decisions are.
package struct ProposalCounts: Hashable, Sendable {
  package var outcomes: [Outcome: Int] = [:]
  package var open: [Outcome: Int] = [:]
  package var applied = 0
  package var rejected = 0

  package init() {}

  package init(of proposals: [Proposal]) {
    for proposal in proposals {
      let outcome = proposal.assessment.outcome
      outcomes[outcome, default: 0] += 1
      if proposal.isOpen { open[outcome, default: 0] += 1 }
      guard outcome.needsDecision else { continue }
      if proposal.status == .applied { applied += 1 }
      if proposal.status == .rejected { rejected += 1 }
    }
  }

  var openTotal: Int { open.values.reduce(0, +) }
}

/// Invoices by state, and debtors that get none yet.
package struct InvoiceCounts: Hashable, Sendable {
  package struct Sum: Hashable, Sendable {
    package var count: Int
    package var gross: Money

    package init(count: Int = 0, gross: Money = .zero) {
      self.count = count
      self.gross = gross
    }
  }

  package var byStatus: [Invoice.Status: Sum] = [:]
  package var creditNotes = Sum()
  /// Debtors held back, by the first reason in order of its name.
  package var held: [Billing.Reason: Int] = [:]

  package init() {}

  package init(of invoices: [Invoice], billings: [Billing]) {
    for invoice in invoices {
      switch invoice.kind {
      case .invoice:
        byStatus[invoice.status, default: Sum()].count += 1
        byStatus[invoice.status, default: Sum()].gross += invoice.gross
      case .creditNote:
        creditNotes.count += 1
        creditNotes.gross += invoice.gross
      }
    }
    var reasons: [DebtorID: Billing.Reason] = [:]
    for billing in billings where billing.status == .held {
      guard let debtor = billing.debtor else { continue }
      let known = reasons[debtor] ?? billing.reason
      reasons[debtor] = billing.reason.rawValue < known.rawValue ? billing.reason : known
    }
    for reason in reasons.values { held[reason, default: 0] += 1 }
  }

  var total: Int { byStatus.values.map(\.count).reduce(0, +) }
  var heldTotal: Int { held.values.reduce(0, +) }
}

/// One rayon on the page: no names.
package struct RayonCounts: Hashable, Sendable {
  package var code: RayonCode
  package var name: String
  package var members: Int
  /// On the list: without those who are shielded.
  package var listed: Int
  package var contacts: Int
  /// Its list, below `Reports/<year>`; nil when it was not made.
  package var list: String?

  package init(
    code: RayonCode, name: String, members: Int, listed: Int, contacts: Int, list: String? = nil
  ) {
    self.code = code
    self.name = name
    self.members = members
    self.listed = listed
    self.contacts = contacts
    self.list = list
  }
}
