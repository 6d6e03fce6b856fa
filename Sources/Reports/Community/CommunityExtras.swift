import Domain
import Wording

extension Wording {
  /// The count by the second definition, and who came and went: a sentence each, where there is one.
  func communityExtras(_ figures: CommunityFigures) -> [String] {
    var lines: [String] = []
    if let beside = figures.beside {
      lines.append(
        besideLine(
          beside.definition, contributors: beside.contributors, members: figures.members))
    }
    if let turnover = figures.turnover {
      lines.append(
        contentsOf: turnoverLine(
          new: turnover.new, returning: turnover.returning, lapsed: turnover.lapsed,
          year: figures.year))
    }
    return lines
  }
}
