import Domain
import Formats
import Testing

@testable import Imports

/// Printed budgets, in layouts that offices use.
@Suite struct BudgetReaderTests {
  private func euros(_ amount: Int64) -> Money { Money(cents: amount * 100) }

  @Test func `years stand beside each other, with totals and a result below`() throws {
    let input = try Reading.text(
      """
      Begroting van de vereniging;;;
      ;Realisatie 2024;Begroting 2025;Begroting 2026
      Baten;;;
      Subsidie;2.000.000;2.061.308;2.061.308
      Contributie;368.542;368.446;403.913
      Overig;40.000;30.000;44.089
      Totaal baten;2.408.542;2.477.754;2.509.310
      Lasten;;;
      Personeel;1.900.000;(2.000);2.000.000
      Activiteiten;600.000;500.000,50;509.310
      Totaal lasten;2.500.000;498.000,50;2.509.310
      Resultaat;-91.458;1.979.753,50;0
      """, path: "Imports/begroting.csv")
    #expect(input.findings.isEmpty, "\(input.marks)")
    #expect(input.sources.map(\.kind) == [.budget])
    let budget = try #require(input.budgets.first)
    #expect(
      budget.table.columns.map(\.label) == [
        "Baten Realisatie 2024", "Lasten Realisatie 2024", "Baten Begroting 2025",
        "Lasten Begroting 2025", "Baten Begroting 2026", "Lasten Begroting 2026",
      ])
    let column = try #require(budget.table["Baten Begroting 2025"])
    #expect(column["Contributie"] == euros(368_446) && column.total == euros(2_477_754))
    #expect(budget.table["Lasten Begroting 2025"]?["Personeel"] == euros(-2_000))
    #expect(
      budget.table["Lasten Begroting 2025"]?["Activiteiten"] == Money(cents: 50_000_050))
    #expect(
      budget.table.results.map(\.amount) == [euros(-91_458), Money(cents: 197_975_350), euros(0)])
    let place = budget.places[
      BudgetFigure(column: "Baten Begroting 2025", line: "Contributie")]
    #expect(place?.row == 5 && place?.columnLetters == "C" && place?.column == "Begroting 2025")
  }

  @Test func `one part without headings is named by its years, doubled labels by their row`() throws
  {
    let input = try Reading.text(
      """
      Omschrijving,2025,2026
      Contributie,10,11
      Overig,5,5
      Overig,1,1
      Totaal,16,17
      """)
    let table = try #require(input.budgets.first?.table)
    #expect(table.columns.map(\.label) == ["2025", "2026"])
    #expect(table.columns[0].lines.map(\.label) == ["Contributie", "Overig", "Overig (4)"])
    #expect(table.columns.map(\.total) == [euros(16), euros(17)])
  }

  @Test func `a workbook's numbers are read as they are`() throws {
    let rows: [[CellValue]] = [
      [.text("Post"), .number(2025), .number(2026)],
      [.text("Contributie"), .money(cents: 36_844_600), .money(cents: 40_391_300)],
      [.text("Overig"), .number(30_000), .number(44_089)],
      [.text("Totaal inkomsten"), .number(416_446), .number(448_002)],
    ]
    let workbook = try WorkbookDocument(
      title: "", author: "", created: 0,
      sheets: [
        WorkbookSheet(name: "Begroting", head: rows.map { SheetRow($0.map { SheetCell($0) }) })
      ]
    ).bytes()
    let input = try Reading.files(["Imports/begroting.xlsx": workbook])
    let table = try #require(input.budgets.first?.table)
    #expect(table["2025"]?["Contributie"] == euros(368_446))
    #expect(table["2026"]?.total == euros(448_002))
  }

  @Test(arguments: [
    "Gemeente;2024;2025\nUrk;10;11\nEde;12;13\n",
    "naam;jaar\nA;2024\nB;2025\n",
    "Post;2025;2026\nTotaal;1;2\n",
  ])
  func `what has no lines with a total is no budget`(text: String) throws {
    let input = try Reading.text(text)
    #expect(input.budgets.isEmpty)
    #expect(input.sources.map(\.kind) == [.unrecognized])
  }
}
