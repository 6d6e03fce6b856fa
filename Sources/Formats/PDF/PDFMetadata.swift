/// What a PDF says about itself.
package struct PDFMetadata: Hashable, Sendable {
  package var title: String
  package var author: String
  package var subject: String
  package var keywords: String
  /// `2026-01-15`: the date of creation, passed in so that the same document has the same bytes.
  package var creationDate: String
  /// The font family that every text is set in; it is embedded, only the letters that are used.
  package var fontFamily: String

  package init(
    title: String, author: String = "", subject: String = "", keywords: String = "",
    creationDate: String, fontFamily: String = "Liberation Sans"
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.keywords = keywords
    self.creationDate = creationDate
    self.fontFamily = fontFamily
  }
}

/// Why no PDF came out.
package enum PDFError: Error, Hashable {
  /// What the drawing library says.
  case drawing(message: String)
  /// The picture is no PNG that can be read.
  case picture
}
