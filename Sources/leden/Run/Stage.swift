/// The stages of a year, in the order in which data flow.
enum Stage: String, CaseIterable, Codable, Comparable {
  case `import`
  case check
  case renew
  case invoice
  case lists
  case segments
  case confirm
  case answers
  case community
  case dashboard

  static func < (left: Stage, right: Stage) -> Bool {
    left.position < right.position
  }

  private var position: Int {
    Stage.allCases.firstIndex(of: self) ?? Stage.allCases.count
  }
}
