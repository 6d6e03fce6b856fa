import Domain
import Foundation
import Reports
import Testing

@Suite struct IndicatorFileTests {
  private struct Document: Decodable {
    struct Indicator: Decodable {
      let id: String
      let definition: [String: String]
      let unit: String
      let numerator: Int
      let denominator: Int?
      let rate: Double?
      let goal: Double?
      let date: String
      let source: String
    }
    let indicators: [Indicator]
  }

  private func indicators(_ overview: YearOverview) throws -> [Document.Indicator] {
    let document = IndicatorFile.document(overview)
    #expect(document.path == "data/kpi.json")
    return try JSONDecoder().decode(Document.self, from: Data(document.bytes)).indicators
  }

  @Test func `each figure has its numerator and denominator`() throws {
    let lines = try indicators(OverviewSample.overview()).map {
      "\($0.id) \($0.numerator)/\($0.denominator.map(String.init) ?? "-") \($0.unit)"
    }
    #expect(
      lines == [
        "members 100/- members", "members_joined 7/100 members",
        "members_registered 31/100 members",
        "deliveries 3/5 municipalities", "members_confirmed 70/100 members",
        "proposals_decided 5/18 proposals", "contribution 40391307/- cents",
        "contribution_difference 7/- cents", "invoices_released 3/15 invoices",
        "invoices_sent 0/15 invoices", "community_contributors 12/60 members",
        "rayons_with_contact 1/2 rayons",
      ])
  }

  @Test func `the community's figure is of its own last day and has a goal`() throws {
    let figure = try #require(
      try indicators(OverviewSample.overview()).first { $0.id == "community_contributors" })
    #expect(figure.rate == 0.2)
    #expect(figure.goal == 0.15)
    #expect(figure.date == "2026-11-15")
    #expect(figure.source == "data/community.json")
  }

  @Test func `every figure is defined in both languages`() throws {
    for indicator in try indicators(OverviewSample.overview()) {
      #expect(indicator.definition.keys.sorted() == ["en", "nl"])
      #expect(!indicator.definition.values.contains(""))
    }
  }

  @Test func `what no stage made is not there`() throws {
    #expect(try indicators(OverviewSample.empty()).isEmpty)
  }
}
