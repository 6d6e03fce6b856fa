/// The structure elements of a tagged PDF (ISO 32000-1, 14.8.4), those that are used here.
package enum PDFTag: String, Hashable, Sendable {
  case document = "Document"
  case section = "Sect"
  case heading1 = "H1"
  case heading2 = "H2"
  case heading3 = "H3"
  case paragraph = "P"
  case table = "Table"
  case row = "TR"
  case headerCell = "TH"
  case cell = "TD"
  case list = "L"
  case listItem = "LI"
  case figure = "Figure"
}
