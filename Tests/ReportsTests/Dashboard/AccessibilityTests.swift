import Domain
import Reports
import TestSupport
import Testing
import Wording

/// Skipped only when axe-core is not installed; `make test` installs it.
@Suite(.enabled(if: Repository.has(".build-accessibility/installed")))
struct AccessibilityTests {
  @Test(.timeLimit(.minutes(5)))
  func `the page passes axe-core wide and narrow, light and dark`() throws {
    let folder = try TemporaryFolder()
    let page = try DashboardPage.document(OverviewSample.overview(), wording: Wording(.dutch))
    let empty = try DashboardPage.document(OverviewSample.empty(), wording: Wording(.english))
    let output = try Tool.run(
      Repository.root + "/.build-accessibility/bin/python",
      [
        Repository.root + "/Tests/Accessibility/check.py",
        folder.write(page.bytes, to: "full.html"), folder.write(empty.bytes, to: "empty.html"),
      ])
    #expect(output.text == "8 checked, 0 violations\n")
    #expect(output.errors == "")
    #expect(output.status == 0)
  }
}
