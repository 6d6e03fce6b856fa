import Domain
import Foundation
import Imports
import Testing

@Suite struct SampleSettingsTests {
  @Test func `the settings of the sample year are complete and without a finding`() throws {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    let bytes = try Array(Data(contentsOf: folder.appending(path: "Imports/leden.toml")))
    let today = try #require(CalendarDate(year: 2030, month: 1, day: 1))
    let (settings, findings) = SettingsReader.read(
      bytes, path: "Imports/leden.toml", today: today)
    #expect(findings == [])
    #expect(settings.year == 2026)
    #expect(settings.referenceDate == CalendarDate(year: 2026, month: 1, day: 15))
    #expect(settings.invoiceDate == CalendarDate(year: 2026, month: 1, day: 20))
    #expect(settings.communityUntil == CalendarDate(year: 2026, month: 11, day: 15))
    #expect(settings.indexation.percentage == Percentage(units: 45_200))
    #expect(settings.budget?.contribution == Money(cents: 40_391_300))
    #expect(settings.budget?.previous == Money(cents: 38_644_600))
    #expect(settings.association.seller?.vatNumber != nil)
    #expect(settings.association.seller?.endpoint != nil)
    #expect(settings.vat?.category == .exempt)
    #expect(settings.community.ownDomains == ["vereniging.example"])
  }
}
