/// What function titles mean.
package struct FunctionDictionary: Sendable {
  private let roleByKey: [String: Role]

  /// - Parameter entries: titles as written with their role; a later entry replaces an earlier one
  ///   with the same folded key.
  package init(entries: [(title: String, role: Role)]) {
    roleByKey = Dictionary(
      entries.map { (Folding.key($0.title), $0.role) }, uniquingKeysWith: { $1 })
  }

  /// The role of a title that the tables know; nil for one they do not. Exact on the folded key.
  package func role(ofTitle title: some StringProtocol) -> Role? {
    roleByKey[Folding.key(title)]
  }

  /// Every folded title with its role. No order.
  package var titles: [String: Role] { roleByKey }
}
