/// How letters look.
package struct PDFTextStyle: Hashable, Sendable {
  /// Points.
  package var size: Double
  package var isBold: Bool
  package var isItalic: Bool
  package var color: PDFColor
  /// Extra space between letters, in points.
  package var tracking: Double

  package init(
    size: Double, isBold: Bool = false, isItalic: Bool = false, color: PDFColor = .black,
    tracking: Double = 0
  ) {
    self.size = size
    self.isBold = isBold
    self.isItalic = isItalic
    self.color = color
    self.tracking = tracking
  }
}

/// Text to be set: runs of one style each, in lines as wide as the box it is put in.
package struct PDFText: Hashable, Sendable {
  package struct Run: Hashable, Sendable {
    package let text: String
    package let style: PDFTextStyle

    package init(_ text: String, _ style: PDFTextStyle) {
      self.text = text
      self.style = style
    }
  }

  package enum Alignment: Hashable, Sendable {
    case left, center, right
  }

  package var runs: [Run]
  package var alignment: Alignment
  /// Distance between baselines as a factor of the font's own; 1 sets it solid.
  package var lineSpacing: Double
  /// What does not fit in so many lines is cut with an ellipsis; nil for no limit.
  package var maximumLines: Int?

  package init(
    _ runs: [Run], alignment: Alignment = .left, lineSpacing: Double = 1.15,
    maximumLines: Int? = nil
  ) {
    self.runs = runs
    self.alignment = alignment
    self.lineSpacing = lineSpacing
    self.maximumLines = maximumLines
  }

  package init(
    _ text: String, _ style: PDFTextStyle, alignment: Alignment = .left,
    lineSpacing: Double = 1.15, maximumLines: Int? = nil
  ) {
    self.init(
      [Run(text, style)], alignment: alignment, lineSpacing: lineSpacing,
      maximumLines: maximumLines)
  }

  package var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }
}

/// What set text measures, in points.
package struct PDFTextSize: Hashable, Sendable {
  /// The widest line.
  package let width: Double
  package let height: Double
  /// From the top to the baseline of the first line.
  package let baseline: Double
}
