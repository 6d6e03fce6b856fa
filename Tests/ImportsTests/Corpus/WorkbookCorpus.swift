import TestSupport

@testable import Imports

/// Workbooks of the corpus, as programs write them and as people leave them.
enum WorkbookCorpus {
  private typealias Build = @Sendable () -> (WorkbookFixture, [String])

  private static let forms: [(name: String, build: Build)] = [
    ("inline texts", { (sheet(rows()), []) }),
    ("shared texts", { (shared(), []) }),
    ("real dates of 1900", { (dated(epoch: 1900), []) }),
    ("real dates of 1904", { (dated(epoch: 1904), []) }),
    ("formulas by their stored value", { (sheet(rows(cell: formula)), []) }),
    (
      "a merged title and a blank row above",
      {
        var fixture = sheet(
          "<row r=\"1\">\(inline("Personeelsoverzicht 2026", "A1"))</row>" + rows(from: 4))
        fixture.sheets[0].tail = "<mergeCells count=\"1\"><mergeCell ref=\"A1:L1\"/></mergeCells>"
        return (fixture, [])
      }
    ),
    (
      "empty rows with a style far below",
      {
        let styled = (0..<500).map {
          "<row r=\"\(1000 + $0)\" s=\"1\"><c r=\"A\(1000 + $0)\" s=\"1\"/><c s=\"1\"/></row>"
        }
        return (sheet(rows() + styled.joined()), [])
      }
    ),
    (
      "a total line and a repeated heading",
      {
        let heading = row(6, CorpusPeople.headings[0])
        let total = "<row r=\"7\">\(inline("Totaal", "A7"))<c r=\"B7\"><v>4</v></c></row>"
        return (
          sheet(rows() + heading + total),
          ["6  row_repeated_heading ''", "7  row_total 'Totaal'"]
        )
      }
    ),
    (
      "people on a hidden sheet too",
      {
        var fixture = sheet(rows(people: 0..<3))
        fixture.sheets.append(.init(name: "Verborgen", state: "hidden", rows: rows(people: 3..<4)))
        return (fixture, [])
      }
    ),
    (
      "texts broken into runs, with a phonetic guide",
      {
        var fixture = shared()
        fixture.sharedStrings = fixture.sharedStrings?.replacing(
          "<si><t>Súdwest-Fryslân</t></si>",
          with:
            "<si><r><t>Súdwest</t></r><r><rPr><b/></rPr><t>-Fryslân</t></r><rPh><t>x</t></rPh></si>"
        )
        return (fixture, [])
      }
    ),
    (
      "text that was decoded wrongly once",
      {
        (
          sheet(rows().replacing("Súdwest-Fryslân", with: "SÃºdwest-FryslÃ¢n")),
          ["3 Gemeente text_mended ''"]
        )
      }
    ),
    (
      "the strict format",
      {
        var fixture = sheet(rows())
        fixture.isStrict = true
        return (fixture, [])
      }
    ),
    (
      "cells without references",
      { (sheet(rows(cell: bare).replacing(/[ ]r="[0-9]+"/, with: "")), []) }
    ),
  ]

  static var count: Int { forms.count }

  static func file(_ number: Int) throws -> CorpusFile {
    let (fixture, marks) = forms[number].build()
    return CorpusFile(
      name: "workbook: \(forms[number].name)", path: "Imports/\(number).xlsx",
      bytes: try fixture.bytes(), marks: marks)
  }

  // MARK: Parts

  private static func sheet(_ rows: String) -> WorkbookFixture {
    WorkbookFixture(rows: rows)
  }

  private static func inline(_ text: String, _ place: String) -> String {
    text.isEmpty
      ? "" : "<c r=\"\(place)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(text)</t></is></c>"
  }

  private static func bare(_ text: String, _ place: String) -> String {
    text.isEmpty ? "<c/>" : "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>"
  }

  private static func formula(_ text: String, _ place: String) -> String {
    text.isEmpty ? "" : "<c r=\"\(place)\" t=\"str\"><f>VLOOKUP(A1,B:C,2)</f><v>\(text)</v></c>"
  }

  private static func row(
    _ number: Int, _ texts: [String], cell: (String, String) -> String = inline
  ) -> String {
    let cells = zip("ABCDEFGHIJKL", texts).map { cell($1, "\($0)\(number)") }
    return "<row r=\"\(number)\">\(cells.joined())</row>"
  }

  private static func rows(
    from start: Int = 1, people: Range<Int> = 0..<4, cell: (String, String) -> String = inline
  ) -> String {
    let heading = row(start, CorpusPeople.headings[0])
    let lines = people.enumerated().map { index, person in
      row(start + 1 + index, CorpusPeople.row(person, days: .dutch), cell: cell)
    }
    return heading + lines.joined()
  }

  private static func shared() -> WorkbookFixture {
    var texts: [String] = []
    let rows = rows { text, place in
      if text.isEmpty { return "" }
      texts.append(text)
      return "<c r=\"\(place)\" t=\"s\"><v>\(texts.count - 1)</v></c>"
    }
    var fixture = WorkbookFixture(rows: rows)
    fixture.sharedStrings = texts.map { "<si><t>\($0)</t></si>" }.joined()
    return fixture
  }

  /// Days as serial numbers with a style.
  private static func dated(epoch: Int) -> WorkbookFixture {
    let serials = [
      "01-09-2019": 43_709, "31-12-2021": 44_561, "30-06-2025": 45_838, "29-02-2020": 43_890,
      "13-11-2024": 45_609,
    ]
    let rows = rows { text, place in
      guard let serial = serials[text] else { return inline(text, place) }
      return "<c r=\"\(place)\" s=\"1\"><v>\(epoch == 1904 ? serial - 1462 : serial)</v></c>"
    }
    var fixture = WorkbookFixture(rows: rows)
    fixture.cellFormats = "<xf numFmtId=\"14\"/>"
    if epoch == 1904 { fixture.workbookProperties = "<workbookPr date1904=\"1\"/>" }
    return fixture
  }
}
