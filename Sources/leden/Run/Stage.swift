/// The stages of a year, in the order in which data flow.
enum Stage: String, CaseIterable, Codable, Comparable {
  case `import`
  case check
  /// Asks employers.
  case request
  case renew
  case invoice
  case lists
  case segments
  /// Asks members.
  case confirm
  case answers
  case community
  case dashboard

  /// The stages of `leden year`: nobody is asked for anything unless someone wants that.
  static let ofYear = Set(allCases).subtracting([.request, .confirm])

  static func < (left: Stage, right: Stage) -> Bool {
    left.position < right.position
  }

  private var position: Int {
    Stage.allCases.firstIndex(of: self) ?? Stage.allCases.count
  }
}
