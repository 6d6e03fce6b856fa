import CPangoCairo

extension PDFDocument {
  /// A straight line.
  package func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), width: Double,
    color: PDFColor, dashes: [Double] = []
  ) {
    path([start, end])
    stroke(width: width, color: color, dashes: dashes)
  }

  /// A horizontal rule.
  package func rule(
    x: Double, y: Double, width: Double, thickness: Double = 0.5, color: PDFColor
  ) {
    line(from: (x, y), to: (x + width, y), width: thickness, color: color)
  }

  /// A line through points, as charts need it.
  package func polyline(
    _ points: [(x: Double, y: Double)], width: Double, color: PDFColor, dashes: [Double] = []
  ) {
    path(points)
    stroke(width: width, color: color, dashes: dashes)
  }

  package func fill(_ box: PDFBox, color: PDFColor, cornerRadius: Double = 0) {
    outline(box, cornerRadius: cornerRadius)
    use(color)
    cairo_fill(context)
  }

  package func stroke(
    _ box: PDFBox, width: Double, color: PDFColor, cornerRadius: Double = 0
  ) {
    outline(box, cornerRadius: cornerRadius)
    stroke(width: width, color: color, dashes: [])
  }

  package func fill(polygon points: [(x: Double, y: Double)], color: PDFColor) {
    path(points)
    cairo_close_path(context)
    use(color)
    cairo_fill(context)
  }

  package func fill(
    circleAt center: (x: Double, y: Double), radius: Double, color: PDFColor
  ) {
    cairo_new_path(context)
    cairo_arc(context, center.x, center.y, radius, 0, 2 * Double.pi)
    use(color)
    cairo_fill(context)
  }

  /// A piece of a ring, clockwise from the top; parts of a whole turn between 0 and 1.
  package func strokeArc(
    center: (x: Double, y: Double), radius: Double, from start: Double, to end: Double,
    width: Double, color: PDFColor
  ) {
    cairo_new_path(context)
    let quarter = Double.pi / 2
    cairo_arc(
      context, center.x, center.y, radius, start * 4 * quarter - quarter,
      end * 4 * quarter - quarter)
    stroke(width: width, color: color, dashes: [])
  }

  /// Draws with the page turned counterclockwise by `degrees` around `point`, which is the origin
  /// of what is drawn.
  package func turned(
    by degrees: Double, around point: (x: Double, y: Double), _ draw: () -> Void
  ) {
    cairo_save(context)
    cairo_translate(context, point.x, point.y)
    cairo_rotate(context, -degrees * Double.pi / 180)
    draw()
    cairo_restore(context)
  }

  /// Keeps what is drawn inside `box`.
  package func clipped(to box: PDFBox, _ draw: () -> Void) {
    cairo_save(context)
    outline(box, cornerRadius: 0)
    cairo_clip(context)
    draw()
    cairo_restore(context)
  }

  /// A QR code, black on white with the quiet zone of four modules that readers need inside `box`,
  /// which should be square.
  package func draw(_ code: QRCode, in box: PDFBox) {
    fill(box, color: .white)
    let module = box.width / Double(code.size + 8)
    cairo_new_path(context)
    for row in 0..<code.size {
      for run in code.darkRuns(inRow: row) {
        cairo_rectangle(
          context, box.x + Double(run.lowerBound + 4) * module, box.y + Double(row + 4) * module,
          Double(run.count) * module, module)
      }
    }
    use(.black)
    cairo_fill(context)
  }

  private func stroke(width: Double, color: PDFColor, dashes: [Double]) {
    use(color)
    cairo_set_line_width(context, width)
    cairo_set_dash(context, dashes, Int32(dashes.count), 0)
    cairo_stroke(context)
  }

  private func path(_ points: [(x: Double, y: Double)]) {
    cairo_new_path(context)
    for point in points { cairo_line_to(context, point.x, point.y) }
  }

  private func outline(_ box: PDFBox, cornerRadius radius: Double) {
    cairo_new_path(context)
    guard radius > 0 else {
      cairo_rectangle(context, box.x, box.y, box.width, box.height)
      return
    }
    let quarter = Double.pi / 2
    cairo_arc(context, box.right - radius, box.y + radius, radius, -quarter, 0)
    cairo_arc(context, box.right - radius, box.bottom - radius, radius, 0, quarter)
    cairo_arc(context, box.x + radius, box.bottom - radius, radius, quarter, 2 * quarter)
    cairo_arc(context, box.x + radius, box.y + radius, radius, 2 * quarter, 3 * quarter)
    cairo_close_path(context)
  }

  func use(_ color: PDFColor) {
    cairo_set_source_rgb(
      context, Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255)
  }
}
