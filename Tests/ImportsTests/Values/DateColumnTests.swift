import Testing

@testable import Imports

@Suite struct DateColumnTests {
  private func order(_ values: [String]) -> DateOrder? {
    var column = DateColumn()
    for value in values { column.add(value) }
    return column.order
  }

  @Test func `one day above twelve decides for the whole column`() {
    #expect(order(["01-02-2026", "31-12-2025"]) == .dayFirst)
    #expect(order(["01/02/2026", "12/31/2025"]) == .monthFirst)
  }

  @Test func `without a deciding value Dutch usage holds`() {
    #expect(order(["01-02-2026", "03-04-2026"]) == .dayFirst)
  }

  @Test func `slashes and years in front leave it open`() {
    #expect(order(["01/02/2026"]) == nil)
    #expect(order(["01-02-2026", "2026/02/14"]) == nil)
  }

  @Test func `values that contradict each other leave it open`() {
    #expect(order(["31-12-2025", "12-31-2025"]) == nil)
  }

  @Test func `one slip among many does not overrule the column`() {
    let days = (13...28).map { "\($0)-01-2025" } + (13...28).map { "\($0)-02-2025" }
    #expect(order(days + ["01-13-2025"]) == .dayFirst)
  }
}
