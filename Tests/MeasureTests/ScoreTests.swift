import Domain
import Testing
import Worlds

@testable import Measure

/// The figures of a world of eight members, worked out by hand.
@Suite struct ScoreTests {
  private static let truth = """
    lidnummer,klasse,staff_id,staff_ids_ok,dubbel_van,trap
    1,bevestigd,11,11|19,,
    2,bevestigd,12,12,,rbl
    3,gemeente_gewijzigd,13,13,,rbl+vader_zoon
    4,vertrokken,,,,
    5,onduidelijk,,15|16,,
    6,bevestigd,17,17,,
    7,dubbel,17,17,6,dubbel
    8,herindeling,18,18,,

    """

  private static func score(_ rows: String) throws -> Score {
    let header = "member_number,outcome,staff_id,probability\n"
    let verdicts = try Verdicts(Table(Array((header + rows).utf8)))
    return Score(
      verdicts.calls, against: try WorldFolder.fates(Table(Array(truth.utf8))))
  }

  private static let perfect = """
    1,confirmed,19,1
    2,confirmed,12,1
    3,municipality_changed,13,1
    4,left,,1
    5,uncertain,,1
    6,confirmed,17,1
    7,duplicate,17,1
    8,municipality_merged,18,1

    """

  @Test func `what is all right costs nothing`() throws {
    let score = try ScoreTests.score(ScoreTests.perfect)
    #expect(score.cost == 0)
    #expect(score.macroF1 == 1)
    #expect(score.links == Agreement(right: 5))
    #expect(score.calibrationError == 0)
    #expect(score.situations["rbl"]?.right == 2)
    #expect(score.outcomes.count == 6)
  }

  @Test(arguments: [
    ("2,confirmed,12", "2,confirmed,99", 6.0),
    ("2,confirmed,12", "2,confirmed,", 1),
    ("2,confirmed,12", "2,uncertain,", 1),
    ("2,confirmed,12", "2,not_checkable,", 1),
    ("2,confirmed,12", "2,left,", 8),
    ("2,confirmed,12", "2,duplicate,12", 7),
    ("2,confirmed,12", "2,function_changed,12", 5),
    ("2,confirmed,12,1\n", "", 8),
    ("3,municipality_changed", "3,both_changed", 3),
    ("3,municipality_changed", "3,municipality_merged", 2),
    ("4,left,", "4,confirmed,99", 6),
    ("5,uncertain,", "5,confirmed,15", 4),
    ("7,duplicate", "7,confirmed", 3),
    ("8,municipality_merged", "8,municipality_changed", 2),
  ])
  func `a mistake costs what the office says`(
    right: String, wrong: String, cost: Double
  ) throws {
    let score = try ScoreTests.score(ScoreTests.perfect.replacing(right, with: wrong))
    #expect(score.cost == cost * 1_000 / 8)
  }

  @Test func `either of two memberships may be the duplicate`() throws {
    let score = try ScoreTests.score(
      ScoreTests.perfect
        .replacing("6,confirmed", with: "6,duplicate").replacing("7,duplicate", with: "7,confirmed")
    )
    #expect(score.cost == 0)
    #expect(score.links == Agreement(right: 5))
  }

  @Test func `links are counted by person`() throws {
    let score = try ScoreTests.score(
      ScoreTests.perfect
        .replacing("2,confirmed,12", with: "2,confirmed,99")
        .replacing("3,municipality_changed,13,1", with: "3,left,,1")
        .replacing("4,left,", with: "4,confirmed,98"))
    #expect(score.links == Agreement(right: 3, wrong: 2, missed: 2))
    #expect(score.linkF1 == 0.6)
  }

  @Test func `outcomes have precision and recall`() throws {
    let score = try ScoreTests.score(
      ScoreTests.perfect.replacing("4,left,", with: "4,confirmed,98"))
    #expect(score.outcomes[.confirmed] == Agreement(right: 3, wrong: 1))
    #expect(score.outcomes[.left] == Agreement(missed: 1))
    #expect(score.outcomes[.confirmed]?.precision == 0.75)
    #expect(score.outcomes[.confirmed]?.recall == 1)
    let macroF1 = (6.0 / 7 + 4) / 6
    #expect(abs(score.macroF1 - macroF1) < 1e-12)
  }

  @Test func `certainty that does not come true is the calibration error`() throws {
    let score = try ScoreTests.score("1,confirmed,11,0.95\n2,left,,0.95\n3,left,,0.25\n")
    #expect(score.missing == 5)
    #expect(score.calibration.bins[9].members == 2)
    #expect(score.calibration.bins[9].right == 1)
    #expect(score.calibration.bins[2].members == 1)
    // (|1.9 - 1| + |0.25 - 0|) / 3
    #expect(abs(score.calibrationError - 1.15 / 3) < 1e-12)
  }

  @Test func `a word that is no outcome is refused`() {
    #expect(throws: MeasureError.self) { try ScoreTests.score("1,bevestigd,11,1\n") }
  }
}
