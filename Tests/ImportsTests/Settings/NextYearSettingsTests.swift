import Domain
import Imports
import Testing

struct NextYearSettingsTests {
  private let old = """
    # Het jaar 2026.
    year = 2026
    reference_date = 2026-01-15
    [indexation]
    percentage = "4,52"
    source = "CBS 2026"
    effective_date = 2026-01-01
    [budget]
    contribution = "403.913,00"
    [vat]
    decided_on = 2026-01-01
    [invoices]
    term = 30
    number_prefix = "2026-"
    first_number = 500
    """

  @Test func `the next year keeps what holds and asks for what is decided anew`() {
    #expect(
      NextYearSettings.text(from: old, for: 2027) == """
        # Het jaar 2026.
        year = 2027
        reference_date = 2027-01-15
        [indexation]
        # percentage = "4,52"
        # source = "CBS 2026"
        effective_date = 2027-01-01
        [budget]
        # contribution = "403.913,00"
        [vat]
        decided_on = 2026-01-01
        [invoices]
        term = 30
        number_prefix = "2027-"
        first_number = 1
        """)
  }

  @Test func `the next year's settings are read without a finding`() throws {
    let today = try #require(CalendarDate(iso: "2027-01-10"))
    let file = try #require(WorkspaceTemplate.files(year: 2026).first)
    let text = NextYearSettings.text(from: String(decoding: file.bytes, as: UTF8.self), for: 2027)
    let (settings, findings) = SettingsReader.read(Array(text.utf8), path: "", today: today)
    #expect(findings.isEmpty)
    #expect(settings.year == 2027)
    #expect(settings.invoices.numberPrefix == "2027-")
    #expect(settings.indexation.percentage == .zero)
  }
}
