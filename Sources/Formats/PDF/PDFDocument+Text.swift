import CPangoCairo

extension PDFDocument {
  /// Sets `text` from the top left corner of `box`, wrapped to its width; its height is not a
  /// limit. Returns what was set.
  @discardableResult
  package func draw(_ text: PDFText, in box: PDFBox) -> PDFTextSize {
    let size = set(text, width: box.width)
    cairo_move_to(context, box.x, box.y)
    pango_cairo_show_layout(context, layout)
    return size
  }

  /// Sets `text` so that the baseline of its first line lies at `baseline`.
  @discardableResult
  package func draw(
    _ text: PDFText, x: Double, baseline: Double, width: Double
  ) -> PDFTextSize {
    let size = set(text, width: width)
    cairo_move_to(context, x, baseline - size.baseline)
    pango_cairo_show_layout(context, layout)
    return size
  }

  /// Draws `text` as shapes in the colour of its first run: to be seen, not to be read, searched or
  /// copied. For watermarks.
  package func drawShapes(
    of text: PDFText, x: Double, baseline: Double, width: Double
  ) {
    let size = set(text, width: width)
    cairo_new_path(context)
    cairo_move_to(context, x, baseline - size.baseline)
    pango_cairo_layout_path(context, layout)
    use(text.runs.first?.style.color ?? .black)
    cairo_fill(context)
  }

  /// What `text` measures when it is wrapped to `width`.
  package func measure(_ text: PDFText, width: Double) -> PDFTextSize {
    set(text, width: width)
  }

  private func set(_ text: PDFText, width: Double) -> PDFTextSize {
    var bytes: [UInt8] = []
    let attributes = pango_attr_list_new()
    for run in text.runs {
      let start = UInt32(bytes.count)
      append(run.text, to: &bytes, attributes)
      insert(run.style, from: start, to: UInt32(bytes.count), into: attributes)
    }
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        pango_layout_set_text(layout, $0.baseAddress, Int32($0.count))
      }
    }
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
    pango_layout_set_width(layout, PDFDocument.units(width))
    pango_layout_set_line_spacing(layout, Float(text.lineSpacing))
    pango_layout_set_alignment(layout, PDFDocument.alignment(text.alignment))
    if let lines = text.maximumLines {
      pango_layout_set_height(layout, -Int32(lines))
      pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
    } else {
      pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_NONE)
      pango_layout_set_height(layout, -1)
    }
    var extents = PangoRectangle()
    pango_layout_get_extents(layout, nil, &extents)
    return PDFTextSize(
      width: PDFDocument.points(extents.width), height: PDFDocument.points(extents.height),
      baseline: PDFDocument.points(pango_layout_get_baseline(layout)))
  }

  /// Adds the letters of a run. A no-break space becomes a space at which no line may end: for the
  /// sign itself the library would embed every face a second time.
  private func append(_ text: String, to bytes: inout [UInt8], _ list: OpaquePointer?) {
    var previous = bytes.count
    var unbroken: Int?
    // A zero byte would end the text for the library.
    for scalar in text.unicodeScalars where scalar.value != 0 {
      let start = bytes.count
      let isSpace = scalar.value == 0xA0
      bytes.append(contentsOf: isSpace ? [0x20] : Array(String(scalar).utf8))
      if isSpace {
        unbroken = unbroken ?? previous
      } else if let first = unbroken, let attribute = pango_attr_allow_breaks_new(0) {
        attribute.pointee.start_index = UInt32(first)
        attribute.pointee.end_index = UInt32(bytes.count)
        pango_attr_list_insert(list, attribute)
        unbroken = nil
      }
      previous = start
    }
  }

  private func insert(
    _ style: PDFTextStyle, from start: UInt32, to end: UInt32, into list: OpaquePointer?
  ) {
    var attributes = [
      pango_attr_size_new(PDFDocument.units(style.size)),
      pango_attr_foreground_new(
        UInt16(style.color.red) * 257, UInt16(style.color.green) * 257,
        UInt16(style.color.blue) * 257),
    ]
    if style.isBold { attributes.append(pango_attr_weight_new(PANGO_WEIGHT_BOLD)) }
    if style.isItalic { attributes.append(pango_attr_style_new(PANGO_STYLE_ITALIC)) }
    if style.tracking != 0 {
      attributes.append(pango_attr_letter_spacing_new(PDFDocument.units(style.tracking)))
    }
    for case let attribute? in attributes {
      attribute.pointee.start_index = start
      attribute.pointee.end_index = end
      pango_attr_list_insert(list, attribute)
    }
  }

  private static func alignment(_ alignment: PDFText.Alignment) -> PangoAlignment {
    switch alignment {
    case .left: PANGO_ALIGN_LEFT
    case .center: PANGO_ALIGN_CENTER
    case .right: PANGO_ALIGN_RIGHT
    }
  }

  private static func units(_ points: Double) -> Int32 {
    Int32((points * Double(PANGO_SCALE)).rounded())
  }

  private static func points(_ units: Int32) -> Double {
    Double(units) / Double(PANGO_SCALE)
  }
}
