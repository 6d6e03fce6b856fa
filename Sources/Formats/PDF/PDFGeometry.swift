/// A rectangle on a page, in points (1/72 inch) from the top left corner.
package struct PDFBox: Hashable, Sendable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  package init(x: Double, y: Double, width: Double, height: Double = 0) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  package var right: Double { x + width }
  package var bottom: Double { y + height }

  /// The box with `margin` taken off every side.
  package func inset(by margin: Double) -> PDFBox {
    PDFBox(
      x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin)
  }
}

/// The size of a page in points.
package struct PDFPageSize: Hashable, Sendable {
  package let width: Double
  package let height: Double

  package init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// 210 × 297 mm.
  package static let a4 = PDFPageSize(
    width: PDFPageSize.points(millimetres: 210), height: PDFPageSize.points(millimetres: 297))

  package static func points(millimetres: Double) -> Double {
    millimetres * 72 / 25.4
  }
}

/// A colour in sRGB, 0 to 255 each.
package struct PDFColor: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  /// `0xRRGGBB`; higher bits are ignored.
  package init(_ rgb: UInt32) {
    red = UInt8(truncatingIfNeeded: rgb >> 16)
    green = UInt8(truncatingIfNeeded: rgb >> 8)
    blue = UInt8(truncatingIfNeeded: rgb)
  }

  package static let black = PDFColor(0x000000)
  package static let white = PDFColor(0xFFFFFF)
}
