/// A chart over columns of the sheet's table.
package struct SheetChart: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case bars, columns, stackedBars, line, doughnut
  }

  package struct Series: Hashable, Sendable {
    /// The position of the table column with the values; its heading is the name.
    package var column: Int
    package var colour: Colour

    package init(column: Int, colour: Colour) {
      self.column = column
      self.colour = colour
    }
  }

  package var kind: Kind
  package var title: String
  /// The position of the table column with the labels.
  package var labels: Int
  package var series: [Series]
  /// The cell at whose corner it stands, from 0.
  package var row: Int
  package var column: Int
  /// Pixels.
  package var width: Int
  package var height: Int

  package init(
    _ kind: Kind, title: String, labels: Int, series: [Series], row: Int, column: Int,
    width: Int = 560, height: Int = 320
  ) {
    self.kind = kind
    self.title = title
    self.labels = labels
    self.series = series
    self.row = row
    self.column = column
    self.width = width
    self.height = height
  }
}
