import Domain
import Reports
import Testing
import Wording

@Suite struct DashboardPageTests {
  private func page(_ overview: YearOverview, _ language: Language = .dutch) throws -> String {
    let document = try DashboardPage.document(overview, wording: Wording(language))
    #expect(document.path == "index.html")
    return String(decoding: document.bytes, as: UTF8.self)
  }

  @Test func `the year in five figures stands on top`() throws {
    let page = try page(OverviewSample.overview())
    for (label, value, note) in [
      ("Leden", "100", "7 nieuw in twaalf maanden"),
      ("Opgaven ontvangen", "3", "van 5 gemeenten"),
      ("Wacht op besluit", "13", "5 voorstellen zijn besloten"),
      ("Contributie 2026", "€\u{A0}403.913", "sluit aan op de begroting"),
      ("Deed mee", "20,0%", "doel van 15% gehaald"),
    ] {
      #expect(
        page.contains(
          """
          <span class="label">\(label)</span> <span class="value">\(value)</span> \
          <span class="note">\(note)</span>
          """))
    }
  }

  @Test func `the page stands on its own`() throws {
    let page = try page(OverviewSample.overview())
    for forbidden in ["<script", "http://", "https://", "src=", "@import", "url("] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
  }

  @Test(arguments: Language.allCases)
  func `the page says which language it is in`(language: Language) throws {
    #expect(
      try page(OverviewSample.overview(), language)
        .hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
  }

  @Test func `names from files are never markup`() throws {
    let hostile = "<b>\"'&\u{301}</b>"
    var overview = try OverviewSample.overview()
    overview.association = hostile
    overview.rayons[0].name = hostile
    overview.sources[0] = OverviewSample.source(hostile, .memberList, read: 1, setAside: 0)
    overview.documents.append("\(hostile).xlsx")
    overview.coverage.municipalities.append(
      try OverviewSample.municipality(9, hostile, hostile))
    let page = try page(overview)
    #expect(!page.contains("<b>"))
    #expect(page.contains("<title>&lt;b&gt;&quot;&#39;&amp;\u{301}&lt;/b&gt;</title>"))
  }

  @Test func `a link is an address whatever the file is called`() throws {
    var overview = try OverviewSample.overview()
    overview.documents = ["rayons/Noord & Oost 50%#é.csv"]
    #expect(
      try page(overview).contains(
        "<a href=\"rayons/Noord%20%26%20Oost%2050%25%23%C3%A9.csv\">Noord &amp; Oost 50%#é.csv</a>")
    )
  }

  @Test func `every document of the run has its link`() throws {
    let overview = try OverviewSample.overview()
    let page = try page(overview)
    for path in overview.documents {
      #expect(page.contains("<a href=\"\(path.replacing(" ", with: "%20"))\">"), "\(path)")
    }
  }

  @Test func `a task leads to the document it is done in`() throws {
    #expect(
      try page(OverviewSample.overview()).contains(
        """
        <li>Besluit over 13 voorstellen. Zonder uw besluit verandert er niets. \
        <a href="ledencontrole%202026.xlsx">ledencontrole 2026.xlsx</a></li>
        """))
  }

  @Test func `placing members leads to the list of those without a rayon`() throws {
    var overview = try OverviewSample.overview()
    overview.documents.append("rayons/niet ingedeeld 2026.xlsx")
    #expect(
      try page(overview).contains(
        """
        <li>Deel 1 lid in bij een rayon. \
        <a href="rayons/niet%20ingedeeld%202026.xlsx">niet ingedeeld 2026.xlsx</a></li>
        """))
  }

  @Test func `a stage that was passed over leaves no section`() throws {
    var overview = try OverviewSample.overview()
    overview.community = nil
    overview.contribution = nil
    overview.invoices = InvoiceCounts()
    overview.rayons = []
    let page = try page(overview)
    for section in ["community", "contributie", "facturen", "rayons"] {
      #expect(!page.contains("id=\"\(section)\""), "\(section)")
    }
    #expect(page.contains("id=\"uitkomst\""))
  }

  @Test func `a year without anything says that nothing waits`() throws {
    var overview = try OverviewSample.empty()
    overview.gaps = []
    #expect(try page(overview).contains("<p>Er is nu niets dat op u wacht.</p>"))
  }

  @Test func `every municipality has one tile, filled when its delivery came in`() throws {
    let page = try page(OverviewSample.overview())
    #expect(page.components(of: "<rect class=\"in\"") == 3)
    #expect(page.components(of: "<rect class=\"out\"") == 2)
    #expect(page.contains("<li class=\"at-ze\"><span class=\"place\">Zeeland</span>"))
  }

  @Test func `the same year gives the same bytes`() throws {
    let overview = try OverviewSample.overview()
    let first = try DashboardPage.document(overview, wording: Wording(.dutch))
    for _ in 0..<5 {
      #expect(try DashboardPage.document(overview, wording: Wording(.dutch)) == first)
    }
  }
}

extension String {
  /// How often `part` occurs.
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
