import Domain
import Wording

extension PageView.Figure {
  /// Each leads to the list behind it, or else to its section.
  static func five(
    of overview: YearOverview, index: DocumentIndex, wording: Wording
  ) -> [PageView.Figure] {
    let coverage = overview.coverage
    let proposals = overview.proposals
    return [
      PageView.Figure(
        label: wording.membersLabel, value: wording.count(overview.members.total),
        note: wording.joinedNote(overview.members.joined),
        address: address(index.control, or: "#uitkomst")),
      PageView.Figure(
        label: wording.deliveriesLabel, value: wording.count(coverage.received.count),
        note: wording.deliveriesNote(of: coverage.municipalities.count), address: "#opgaven"),
      PageView.Figure(
        label: wording.openLabel, value: wording.count(proposals.openTotal),
        note: wording.decidedNote(proposals.applied + proposals.rejected),
        address: address(index.control, or: "#uitkomst")),
      PageView.Figure(
        label: wording.contributionLabel(year: overview.year),
        value: overview.contribution.map { wording.wholeEuros($0.newTotal) } ?? "–",
        note: overview.contribution.map(wording.budgetNote) ?? wording.stageNotRun,
        address: address(index.tariffs, or: "#contributie")),
      PageView.Figure(
        label: wording.takingPartLabel,
        value: overview.community.map {
          wording.share($0.contributors.count, of: $0.members)
        } ?? "–",
        note: overview.community.map {
          wording.goalNote($0.definition.goal, needed: $0.pace.needed)
        } ?? wording.stageNotRun,
        address: address(index.community, or: "#community")),
    ]
  }

  private static func address(_ path: String?, or anchor: String) -> String {
    path.map(DocumentIndex.link) ?? anchor
  }
}

extension PageView.Todo {
  init(_ task: YearTask, index: DocumentIndex, wording: Wording) {
    switch task {
    case .mendFiles(let errors):
      self.init(wording.mendFiles(errors: errors), index.findings)
    case .explainBudget(let difference):
      self.init(wording.explainBudget(difference: difference), index.tariffs)
    case .decide(let proposals):
      self.init(wording.decideProposals(proposals), index.control)
    case .complete(let gap):
      self.init(wording.complete(gap), nil)
    case .decideContacts(let count):
      self.init(wording.decideContacts(count), index.control)
    case .completeDebtors(let count):
      self.init(wording.completeDebtors(count), index.invoiceData)
    case .enterOnWebsite(let changes):
      self.init(wording.enterOnWebsite(changes), index.websiteChanges)
    case .placeMembers(let count):
      self.init(wording.placeMembers(count), index.unplaced)
    case .appointContacts(let rayons):
      self.init(wording.appointContacts(rayons), nil)
    case .askDeliveries(let municipalities):
      let link = PageView.Link(text: wording.pageCoverageTitle, address: "#opgaven")
      self.init(text: wording.askDeliveries(municipalities), link: link)
    case .release(let invoices, let gross):
      self.init(wording.releaseInvoices(invoices, gross: gross), index.invoices)
    case .send(let invoices):
      self.init(wording.sendInvoices(invoices), index.invoices)
    }
  }

  private init(_ text: String, _ document: String?) {
    self.init(text: text, link: PageView.Link(document: document))
  }
}
