/// A table as the template draws it. The figures stand in the cells; a bar beside a figure is only
/// for the eye.
struct TableView {
  struct Column {
    let title: String
    let style: String

    static func words(_ title: String) -> Column { Column(title: title, style: "words") }
    static func number(_ title: String) -> Column { Column(title: title, style: "number") }
    static func bar(_ title: String) -> Column { Column(title: title, style: "share") }
  }

  struct Cell {
    let text: String
    /// Where the text leads; nil for nowhere.
    var link: String?
    /// SVG of our own making.
    var bar: String?
    let style: String
    var isHeading = false

    static func head(_ text: String, link: String? = nil) -> Cell {
      Cell(text: text, link: link, style: "words", isHeading: true)
    }
    static func words(_ text: String) -> Cell { Cell(text: text, style: "words") }
    static func number(_ text: String) -> Cell { Cell(text: text, style: "number") }
    static func bar(_ bar: String, _ text: String) -> Cell {
      Cell(text: text, bar: bar, style: "share")
    }
  }

  struct Row {
    let cells: [Cell]
    var style = ""
  }

  /// For who hears the page.
  let caption: String
  let columns: [Column]
  let rows: [Row]

  init(_ caption: String, _ columns: [Column], _ rows: [[Cell]], total: [Cell]? = nil) {
    self.caption = caption
    self.columns = columns
    self.rows = rows.map { Row(cells: $0) } + (total.map { [Row(cells: $0, style: "total")] } ?? [])
  }

  init(_ caption: String, _ columns: [Column], rows: [Row]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}
