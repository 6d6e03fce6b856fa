import Domain
import Wording

/// What the template of the page shows, in words. Sections that a year does not have yet are nil.
struct PageView {
  let language: String
  /// The style sheet, put in as it is.
  let style: String
  let title: String
  let subtitle: String
  let skipLink: String
  let onThisPage: String
  let navigation: [Link]
  let figuresTitle: String
  let figures: [Figure]
  let todoTitle: String
  let todo: [Todo]
  let nothingToDo: String?
  let coverage: CoverageView?
  let files: FilesView?
  let outcomes: OutcomesView?
  let contribution: ContributionView?
  let invoices: InvoicesView?
  let rayons: RayonsView?
  let community: CommunityView?
  let register: RegisterView?
  let freshness: FreshnessView?
  let documents: DocumentsView?
  let tableToggle: String
  let footer: String

  struct Link {
    let text: String
    let address: String
  }

  /// One of the five.
  struct Figure {
    let label: String
    let value: String
    let note: String
    let address: String
  }

  struct Todo {
    let text: String
    let link: Link?
  }

  init(_ overview: YearOverview, style: String, wording: Wording) {
    self.style = style
    let index = DocumentIndex(overview.documents)
    language = wording.language.rawValue
    title = wording.pageTitle(year: overview.year)
    subtitle = wording.pageSubtitle(
      association: overview.association, reference: overview.referenceDate)
    skipLink = wording.skipLink
    onThisPage = wording.onThisPage
    figuresTitle = wording.figuresTitle
    figures = Figure.five(of: overview, index: index, wording: wording)
    todoTitle = wording.todoNowTitle
    todo = overview.tasks.map { Todo($0, index: index, wording: wording) }
    nothingToDo = todo.isEmpty ? wording.nothingToDo : nil
    coverage = CoverageView(overview.coverage, wording: wording)
    files = FilesView(overview, index: index, wording: wording)
    outcomes = OutcomesView(overview.proposals, index: index, wording: wording)
    contribution = overview.contribution.map {
      ContributionView($0, year: overview.year, index: index, wording: wording)
    }
    invoices = InvoicesView(overview.invoices, index: index, wording: wording)
    rayons = RayonsView(overview, index: index, wording: wording)
    community = overview.community.map {
      CommunityView($0, overview, index: index, wording: wording)
    }
    register = RegisterView(overview, index: index, wording: wording)
    freshness = FreshnessView(overview, index: index, wording: wording)
    documents = DocumentsView(index, wording: wording)
    tableToggle = wording.tableToggle
    footer = wording.pageFooter
    let sections: [(String, String, Bool)] = [
      (wording.outcomesTitle, "uitkomst", outcomes != nil),
      (wording.pageCoverageTitle, "opgaven", coverage != nil),
      (wording.contributionTitle, "contributie", contribution != nil),
      (wording.invoicesTitle, "facturen", invoices != nil),
      (wording.rayonsTitle, "rayons", rayons != nil),
      (wording.communityTitle, "community", community != nil),
      (wording.registerTitle, "register", register != nil),
      (wording.freshnessTitle, "actueel", freshness != nil),
      (wording.pageFilesTitle, "bestanden", files != nil),
      (wording.documentsTitle, "documenten", documents != nil),
    ]
    navigation = sections.filter(\.2).map { Link(text: $0.0, address: "#" + $0.1) }
  }
}

extension PageView.Link {
  /// To a document of the run, by its own name; nil when it was not made.
  init?(document path: String?) {
    guard let path else { return nil }
    self.init(text: DocumentIndex.name(of: path), address: DocumentIndex.link(to: path))
  }
}
