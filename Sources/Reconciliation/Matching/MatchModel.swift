import Domain
import Linkage

/// What is believed about members in general before looking at one: learned from the files, with
/// priors that speak while the files are small.
struct MatchModel: Sendable {
  /// Shares of members: still there, moved, left.
  var state = LevelCounts(prior: [0.80, 0.10, 0.10], strength: 50)
  /// Of those who left or moved, whether the old record is still delivered.
  var oldRecordOfLeaver = LevelCounts(prior: [0.5, 0.5], strength: 20)
  var oldRecordOfMover = LevelCounts(prior: [0.5, 0.5], strength: 20)
  var oldRecordOfStayer = LevelCounts(prior: [0.96, 0.04], strength: 50)
  var functionOfStayer = LevelCounts(prior: [0.88, 0.07, 0.04, 0.01], strength: 50)
  var functionOfMover = LevelCounts(prior: [0.74, 0.20, 0.05, 0.01], strength: 50)
  var functionOfNamesake = LevelCounts(prior: [0.35, 0.2, 0.44, 0.01], strength: 20)
  var functionOfHousemate = LevelCounts(prior: [0.2, 0.2, 0.59, 0.01], strength: 20)
  /// Age of the start, of those who joined before it.
  var startOfMover = LevelCounts(
    prior: [0.02, 0.16, 0.14, 0.18, 0.14, 0.12, 0.10, 0.05, 0.05, 0.02, 0.004, 0.001],
    strength: 40)
  /// Of those who moved, who had started there before joining: not learned, since one stayer with two
  /// jobs would teach that it is common.
  static let startedBeforeJoining = 0.0015
  /// Age of the start, twice: after joining, and before it.
  var startOfNamesake: LevelCounts
  /// From start to membership.
  var delayOfStayer = LevelCounts(prior: [0.08, 0.10, 0.27, 0.20, 0.25, 0.10], strength: 50)
  var gapOfMover = LevelCounts(prior: [0.004, 0.05, 0.66, 0.18, 0.066, 0.04], strength: 30)
  var gapOfStayer = LevelCounts(prior: [0.02, 0.05, 0.53, 0.05, 0.05, 0.30], strength: 30)
  /// Whether a telephone number is the same: who moves often gets another.
  var phoneOfStayer = LevelCounts(prior: [0.92, 0.08], strength: 40)
  var phoneOfMover = LevelCounts(prior: [0.5, 0.5], strength: 40)
  /// Whether the other place lies in the same province.
  var provinceOfMover = LevelCounts(prior: [0.6, 0.4], strength: 40)
  var provinceOfNamesake = LevelCounts(prior: [0.5, 0.5], strength: 20)
  /// Expected namesakes of one member elsewhere and in the own house, beyond chance.
  var namesakesElsewhere = (0..<NameKey.count).map(NameKey.prior)
  var namesakesAtHome = (0..<NameKey.count).map(NameKey.prior)

  init(startAges: [Double]) {
    let spread = startAges + startAges
    startOfNamesake = LevelCounts(prior: spread.map { $0 + 0.001 }, strength: 20)
  }

  static let stay = 0
  static let move = 1
  static let leave = 2
}
