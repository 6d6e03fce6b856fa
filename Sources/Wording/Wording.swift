package import Domain

/// Every sentence and heading that a person reads, in one language.
///
/// The catalogue is this target: one file per kind of document, each an extension with both
/// languages side by side.
package struct Wording: Hashable, Sendable {
  package let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// The text of the language.
  func pick(_ dutch: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    switch language {
    case .dutch: dutch()
    case .english: english()
    }
  }
}
