/// A table that reads well as Markdown and on a terminal.
struct MarkdownTable {
  private var rows: [[String]]

  /// The first column is text, the others are figures.
  init(_ headings: [String]) {
    rows = [headings]
  }

  mutating func row(_ cells: [String]) {
    rows.append(cells)
  }

  var text: String {
    let widths = rows[0].indices.map { column in
      max(3, rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0)
    }
    var lines = rows.map { MarkdownTable.line($0, widths) }
    let rule = widths.enumerated().map { column, width in
      let dashes = String(repeating: "-", count: width - 1)
      return column == 0 ? dashes + "-" : dashes + ":"
    }
    lines.insert(MarkdownTable.line(rule, widths), at: 1)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = widths.enumerated().map { column, width in
      let cell = column < cells.count ? cells[column] : ""
      let space = String(repeating: " ", count: width - cell.count)
      return column == 0 ? cell + space : space + cell
    }
    return "| " + padded.joined(separator: " | ") + " |"
  }
}
