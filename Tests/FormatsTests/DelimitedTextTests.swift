import Formats
import Testing

@Suite struct DelimitedTextTests {
  @Test func `rows have the number a spreadsheet shows`() throws {
    var rows: [Int: [String]] = [:]
    let reading = try DelimitedText.read(Array("a;b\n\"x\ny\";\"1;\"\"2\"\n\nc;d".utf8)) {
      rows[$0] = $1
    }
    #expect(rows == [1: ["a", "b"], 2: ["x\ny", "1;\"2"], 4: ["c", "d"]])
    #expect(reading.delimiter == .semicolon)
    #expect(reading.rowCount == 4)
  }
}
