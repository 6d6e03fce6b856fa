/// What is known of Dutch names in general.
package struct NameTables: Sendable {
  /// Tussenvoegsels, folded (`Folding.key`), worn spellings included, each with its full form.
  package let prefixes: [String: String]
  /// Folded roepnaam → folded doopnamen it may stand for.
  package let givenNames: [String: Set<String>]
  /// Folded family name without prefix → bearers in 2007.
  package let surnameCounts: [String: Int]

  package init(
    prefixes: [String: String], givenNames: [String: Set<String>], surnameCounts: [String: Int]
  ) {
    self.prefixes = prefixes
    self.givenNames = givenNames
    self.surnameCounts = surnameCounts
  }
}
