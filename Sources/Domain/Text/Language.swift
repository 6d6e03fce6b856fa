/// The language of sentences, headings and documents.
package enum Language: String, CaseIterable, Sendable {
  case dutch = "nl"
  case english = "en"
}
