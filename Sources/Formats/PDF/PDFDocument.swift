import CPangoCairo

/// A PDF being drawn, page after page, with cairo and pango.
///
/// Lengths are points from the top left corner of the page. Fonts are embedded as subsets, text can
/// be selected and searched. The same calls with the same metadata give the same bytes on a machine
/// with the same fonts and libraries. Not to be shared between threads; several documents may be
/// drawn at the same time, one per thread.
package final class PDFDocument {
  package let pageSize: PDFPageSize
  /// Pages begun so far.
  package private(set) var pageCount = 0
  let context: OpaquePointer
  let layout: OpaquePointer
  private let surface: OpaquePointer
  private let sink: PDFSink
  private var isFinished = false

  package init(_ metadata: PDFMetadata, pageSize: PDFPageSize = .a4) throws(PDFError) {
    self.pageSize = pageSize
    let sink = PDFSink()
    self.sink = sink
    guard
      let surface = cairo_pdf_surface_create_for_stream(
        PDFSink.write, Unmanaged.passUnretained(sink).toOpaque(), pageSize.width, pageSize.height),
      let context = cairo_create(surface),
      let layout = PDFDocument.makeLayout(for: context, family: metadata.fontFamily)
    else { throw .drawing(message: "out of memory") }
    self.surface = surface
    self.context = context
    self.layout = layout
    describe(metadata)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(layout))
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Begins the next page, the first one included. A page that was begun is closed by it.
  package func beginPage() {
    if pageCount > 0 { cairo_show_page(context) }
    pageCount += 1
  }

  /// Closes the document and gives its bytes. Nothing can be drawn afterwards.
  ///
  /// - Throws: `PDFError.drawing` when any call since the beginning went wrong.
  package func bytes() throws(PDFError) -> [UInt8] {
    if !isFinished {
      isFinished = true
      if pageCount > 0 { cairo_show_page(context) }
      try check(cairo_status(context))
      cairo_surface_finish(surface)
    }
    try check(cairo_surface_status(surface))
    return sink.bytes
  }

  private func check(_ status: cairo_status_t) throws(PDFError) {
    guard status == CAIRO_STATUS_SUCCESS else {
      throw .drawing(message: String(cString: cairo_status_to_string(status)))
    }
  }

  private func describe(_ metadata: PDFMetadata) {
    let date = metadata.creationDate + "T00:00:00Z"
    let entries: [(cairo_pdf_metadata_t, String)] = [
      (CAIRO_PDF_METADATA_TITLE, metadata.title), (CAIRO_PDF_METADATA_AUTHOR, metadata.author),
      (CAIRO_PDF_METADATA_SUBJECT, metadata.subject),
      (CAIRO_PDF_METADATA_KEYWORDS, metadata.keywords),
      (CAIRO_PDF_METADATA_CREATE_DATE, date), (CAIRO_PDF_METADATA_MOD_DATE, date),
    ]
    for (field, text) in entries where !text.isEmpty {
      cairo_pdf_surface_set_metadata(surface, field, text)
    }
  }

  /// A layout whose points are the page's, with letters placed exactly: without hinting and without
  /// rounding to whole pixels, which a page has none of.
  private static func makeLayout(
    for context: OpaquePointer, family: String
  ) -> OpaquePointer? {
    guard let layout = pango_cairo_create_layout(context) else { return nil }
    let text = pango_layout_get_context(layout)
    pango_cairo_context_set_resolution(text, 72)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(text, options)
    cairo_font_options_destroy(options)
    pango_context_set_round_glyph_positions(text, 0)
    // Breaks and shapes of letters follow the text, not the machine's locale.
    pango_context_set_language(text, pango_language_from_string("nl"))
    let font = pango_font_description_new()
    pango_font_description_set_family(font, family)
    pango_layout_set_font_description(layout, font)
    pango_font_description_free(font)
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_context_changed(layout)
    return layout
  }
}

/// Takes the bytes that cairo hands over.
final class PDFSink {
  private(set) var bytes: [UInt8] = []

  static let write: cairo_write_func_t = { closure, data, length in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    let sink = Unmanaged<PDFSink>.fromOpaque(closure).takeUnretainedValue()
    sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
    return CAIRO_STATUS_SUCCESS
  }
}
