import CPangoCairo

extension PDFDocument {
  /// What `draw` draws becomes one element of the structure that screen readers follow. Elements
  /// nest; one that holds text itself must not cross a page.
  @discardableResult
  package func tagged<Result, Failure: Error>(
    _ tag: PDFTag, _ draw: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    begin(tag)
    defer { end(tag) }
    return try draw()
  }

  /// The open form of `tagged`, for an element that spans pages.
  package func begin(_ tag: PDFTag) {
    cairo_tag_begin(context, tag.rawValue, nil)
  }

  package func end(_ tag: PDFTag) {
    cairo_tag_end(context, tag.rawValue)
  }

  /// What `draw` draws opens `uri` (`mailto:…`, `https://…`) when it is clicked.
  package func linked(to uri: String, _ draw: () -> Void) {
    var value = ""
    for character in uri where character != "\n" && character != "\r" {
      if character == "'" || character == "\\" { value.append("\\") }
      value.append(character)
    }
    cairo_tag_begin(context, CAIRO_TAG_LINK, "uri='\(value)'")
    draw()
    cairo_tag_end(context, CAIRO_TAG_LINK)
  }

  /// Sets `text` as one element.
  @discardableResult
  package func draw(_ text: PDFText, in box: PDFBox, as tag: PDFTag) -> PDFTextSize {
    tagged(tag) { draw(text, in: box) }
  }
}
