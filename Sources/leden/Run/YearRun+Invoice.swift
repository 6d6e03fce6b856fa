import Domain
import Formats
import MemberRegister
import Reconciliation
import Renewal
import Reports
import Wording

extension YearRun {
  /// Makes concepts for every debtor that was not invoiced yet; releases them when asked.
  mutating func invoice() throws {
    guard let year, let renewal, !renewal.contributions.isEmpty else {
      return try invoiceNothingNew()
    }
    let members = try register.members()
    let plan = BillingPlan(
      renewal, members: members, setAside: year.membersSetAside, proposals: proposals,
      settings: settings)
    var issued = try register.invoices(year: settings.year)
    var drafts = drafts(renewal, plan: plan, issued: issued, members: members)
    compare(issued, with: renewal, plan: plan, members: members)
    if let request = choices.release { try release(drafts, after: issued, as: request) }
    if let request = choices.credit { try credit(request, issued: issued.map(\.invoice)) }
    if choices.release != nil || choices.credit != nil {
      issued = try register.invoices(year: settings.year)
      drafts = self.drafts(renewal, plan: plan, issued: issued, members: members)
      compare(issued, with: renewal, plan: plan, members: members)
    }
    findings += drafts.findings
    if let request = choices.sent {
      try markSent(request)
      issued = try register.invoices(year: settings.year)
    }
    invoices = issued.map(\.invoice) + drafts.invoices
    billings = plan.billings(numbers: numbers, incomplete: Set(drafts.stopped))
    if !choices.rehearses {
      try writeInvoices(issued: issued, drafts: drafts, debtors: renewal.debtors)
    }
    describe(issued: issued.map(\.invoice), concepts: drafts.invoices)
  }

  /// Without tariffs or debtors nobody owes anything new; what was released is still credited, sent
  /// and published.
  ///
  /// - Throws: `withoutTariffs` or `withoutDebtors` when what was asked for needs them.
  private mutating func invoiceNothingNew() throws {
    let missing = renewal == nil ? Failure.withoutTariffs : .withoutDebtors
    if choices.release != nil || choices.credit?.corrects == true { throw missing }
    let table = renewal == nil ? wording.missingTariffs : wording.missingDebtors
    summary.say(wording.invoicesLabel, [wording.passedOver(missing: table)])
    let before = try register.invoices(year: settings.year)
    if let request = choices.credit { try credit(request, issued: before.map(\.invoice)) }
    if let request = choices.sent { try markSent(request) }
    let issued = try register.invoices(year: settings.year)
    invoices = issued.map(\.invoice)
    guard !issued.isEmpty else { return }
    if !choices.rehearses { try writeIssued(issued, concepts: [], debtors: year?.debtors ?? []) }
    describe(issued: invoices, concepts: [])
  }

  private mutating func markSent(_ request: SentRequest) throws {
    let number = try register.markSent(request.numbers, year: settings.year, stamp: stamp)
    summary.say(wording.sentLabel, [wording.markedSent(number)])
  }

  private var numbers: [DebtorID: InvoiceNumber] {
    Dictionary(
      invoices.filter { $0.kind == .invoice }.map { ($0.debtor, $0.number) },
      uniquingKeysWith: { $1 })
  }

  /// Concepts for every debtor that has no standing invoice: a following run adds only what is new.
  private func drafts(
    _ renewal: RenewalResult, plan: BillingPlan, issued: [IssuedInvoice], members: [Member]
  ) -> InvoiceDrafts {
    let done = billed(by: issued)
    return drafts(renewal, members: members) { !plan.held.contains($0) && !done.contains($0) }
  }

  /// What debtors with a standing invoice owe now, and which of their invoices are not right any more.
  private mutating func compare(
    _ issued: [IssuedInvoice], with renewal: RenewalResult, plan: BillingPlan, members: [Member]
  ) {
    let done = billed(by: issued)
    let drafts = drafts(renewal, members: members) {
      done.contains($0) && !plan.held.contains($0)
    }
    standing = Dictionary(
      drafts.invoices.map { ($0.debtor, $0) }, uniquingKeysWith: { first, _ in first })
    owingNothing = Set(renewal.unbilled.filter { $0.value.owesNothing }.keys)
    corrections = Corrections.proposed(
      issued: issued.map(\.invoice), current: standing, owingNothing: owingNothing,
      proposals: proposals)
  }

  private func billed(by issued: [IssuedInvoice]) -> Set<DebtorID> {
    Set(
      issued.map(\.invoice).filter { $0.kind == .invoice && $0.status != .credited }
        .map(\.debtor))
  }

  private func drafts(
    _ renewal: RenewalResult, members: [Member], for isMeant: (DebtorID) -> Bool
  ) -> InvoiceDrafts {
    let input = InvoiceDraftingInput(
      contributions: renewal.contributions.filter { isMeant($0.debtor) },
      debtors: renewal.debtors, coveredMembers: covered(members, payers: renewal.payers),
      directory: year?.reference.directory, settings: settings)
    return InvoiceDrafting.drafts(input, wording: wording)
  }

  private func covered(
    _ members: [Member], payers: [MemberNumber: DebtorID]
  ) -> [DebtorID: [CoveredMember]] {
    let roles = year.map {
      FunctionNames.roles(of: members.map(\.functionTitle), in: $0.reference.functions)
    }
    return CoveredMembers.byDebtor(
      members, payers: payers, duplicates: proposals.duplicates, roles: roles ?? [:],
      wording: wording)
  }

  private mutating func writeInvoices(
    issued: [IssuedInvoice], drafts: InvoiceDrafts, debtors: [Debtor]
  ) throws {
    let logo = try logo()
    for concept in drafts.invoices {
      add(
        .invoice,
        try InvoiceDocuments.documents(
          of: concept, settings: settings, logo: logo, wording: wording))
    }
    try writeIssued(issued, concepts: drafts.invoices, debtors: debtors)
    if !corrections.isEmpty {
      add(.invoice, try CorrectionsWorkbook.document(corrections, frame: frame))
    }
    add(.invoice, BillingFile.document(billings))
    add(
      .invoice,
      try MissingInvoiceDataWorkbook.document(drafts.findings, debtors: debtors, frame: frame))
  }

  /// The released documents, what goes out of the door, and the registers of all invoices.
  private mutating func writeIssued(
    _ issued: [IssuedInvoice], concepts: [Invoice], debtors: [Debtor]
  ) throws {
    let finals = try issued.map {
      FinalInvoice($0.invoice, documents: try register.documents(of: $0))
    }
    for final in finals { add(.invoice, final.documents) }
    if !finals.isEmpty {
      add(
        .invoice,
        try InvoiceDelivery.documents(
          finals, debtors: debtors, settings: settings, logo: try logo(), wording: wording))
      add(
        .invoice,
        BookingExport.document(finals.map(\.invoice), year: settings.year, wording: wording))
    }
    let records = records(issued: issued, concepts: concepts)
    add(.invoice, InvoicesFile.document(records))
    add(.invoice, try InvoiceRegisterWorkbook.document(records, frame: frame))
  }

  private func records(issued: [IssuedInvoice], concepts: [Invoice]) -> [InvoiceRecord] {
    let released = issued.map { issued in
      let paths = issued.documents.map(\.path)
      return InvoiceRecord(
        issued.invoice, pdf: paths.first { $0.hasSuffix(".pdf") } ?? "",
        ubl: paths.first { $0.hasSuffix(".xml") } ?? "")
    }
    let drafted = concepts.map {
      InvoiceRecord(
        $0, pdf: InvoiceDocuments.pdfPath(of: $0), ubl: InvoiceDocuments.ublPath(of: $0) ?? "")
    }
    return released + drafted
  }

  /// The association's picture, when the settings name one that is there.
  func logo() throws -> PDFPicture? {
    let path = settings.association.logo
    guard !path.isEmpty, let bytes = try Disk.read(workspace.absolute(path)) else { return nil }
    return try PDFPicture(png: bytes)
  }

  private mutating func describe(issued: [Invoice], concepts: [Invoice]) {
    var lines: [String] = []
    if !issued.isEmpty {
      lines.append(wording.released(issued.count, total: InvoiceTotals(issued).gross))
    }
    if !concepts.isEmpty || issued.isEmpty {
      lines.append(wording.concepts(concepts.count, total: concepts.map(\.gross).total))
    }
    let held = billings.count { $0.member != nil && $0.status == .held }
    if held > 0 {
      lines.append(wording.membersHeld(held, file: "\(folder)/data/billing.csv"))
    }
    summary.say(wording.invoicesLabel, lines)
    let waiting = issued.count { $0.status == .released }
    if waiting > 0 {
      summary.todo.append(wording.releasedWait(waiting, folder: "\(folder)/facturen"))
      summary.raise(to: .attention)
    }
    if !corrections.isEmpty {
      summary.todo.append(
        wording.correctionsWait(
          corrections.count, file: "\(folder)/\(wording.correctionsFileName(year: settings.year))"))
      summary.raise(to: .attention)
    }
    if !concepts.isEmpty {
      summary.todo.append(wording.conceptsWait(concepts.count))
      summary.raise(to: .attention)
    }
    summary.count("invoices_concept", concepts.count)
    summary.count("invoices_released", issued.count)
    summary.count("invoices_waiting", waiting)
    summary.count("corrections", corrections.count)
    summary.count("members_held", held)
    overview.invoices = InvoiceCounts(of: issued + concepts, billings: billings)
  }
}

extension UnbilledReason {
  /// Whether the debtor owes nothing, rather than something that cannot be told yet.
  fileprivate var owesNothing: Bool {
    switch self {
    case .exempted, .zeroTariff, .outsideYear: true
    case .noTariff, .undetermined: false
    }
  }
}
