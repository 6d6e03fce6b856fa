/// What the files of one year say, read once and before anything is decided.
package struct YearInput: Sendable {
  /// Accepted rows of the member list, in the order of the file.
  package var members: [Member]
  /// Member numbers whose row was set aside, with the row.
  package var membersSetAside: [SetAsideMember]
  package var staff: [StaffRecord]
  package var incompleteDeliveries: [IncompleteDelivery]
  package var events: [CommunityEvent]
  package var tariffs: [Tariff]
  package var debtors: [Debtor]
  package var rayons: [Rayon]
  package var budgets: [PrintedBudget] = []
  package var rayonDays: [RayonDay] = []
  package var roleHolders: [RoleHolder] = []
  package var partners: [Partner] = []
  /// What members answered about their data.
  package var answers: [ConfirmationAnswer] = []
  /// Addresses to which mail came back.
  package var bounced: Set<EmailAddress> = []
  /// Whom to ask where: from the office's table, and what forms that came back say goes before it.
  package var contacts: [EmployerContact]
  /// Decisions from filled-in workbooks, in the order of file and row.
  package var decisions: [Decision]
  package var reference: ReferenceData
  package var sources: [SourceFile]
  package var findings: [Finding]

  package init(
    members: [Member] = [], membersSetAside: [SetAsideMember] = [], staff: [StaffRecord] = [],
    incompleteDeliveries: [IncompleteDelivery] = [],
    events: [CommunityEvent] = [], tariffs: [Tariff] = [], debtors: [Debtor] = [],
    rayons: [Rayon] = [], contacts: [EmployerContact] = [], decisions: [Decision] = [],
    reference: ReferenceData,
    sources: [SourceFile] = [], findings: [Finding] = []
  ) {
    self.members = members
    self.membersSetAside = membersSetAside
    self.staff = staff
    self.incompleteDeliveries = incompleteDeliveries
    self.events = events
    self.tariffs = tariffs
    self.debtors = debtors
    self.rayons = rayons
    self.contacts = contacts
    self.decisions = decisions
    self.reference = reference
    self.sources = sources
    self.findings = findings
  }
}

/// A member number on the list whose row could not be used.
package struct SetAsideMember: Hashable, Sendable {
  package let number: MemberNumber
  package let origin: Origin

  package init(number: MemberNumber, origin: Origin) {
    self.number = number
    self.origin = origin
  }
}

/// What the program knows of the country in the year: shipped with it, replaced by files of the
/// office.
package struct ReferenceData: Sendable {
  package var directory: MunicipalityDirectory
  package var functions: FunctionDictionary
  package var names: NameTables

  package init(
    directory: MunicipalityDirectory, functions: FunctionDictionary, names: NameTables
  ) {
    self.directory = directory
    self.functions = functions
    self.names = names
  }
}
