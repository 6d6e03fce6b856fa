import Domain
import Worlds

/// The figures of every world, as a page and on a terminal.
struct QualityReport {
  let evaluations: [Evaluation]
  /// Seeds and sizes of the worlds that were made for this run; empty when none.
  let generated: String

  var text: String {
    var parts = [opening, summary]
    for evaluation in evaluations { parts += world(evaluation) }
    parts += ["## Situations, all worlds together\n", SituationTable.text(pooled)]
    parts.append(ForecastBacktest(seeds: 1..<201).text)
    return parts.joined(separator: "\n")
  }

  private var opening: String {
    """
    # How right the comparison is

    Made by `make quality`: the real command on invented associations whose truth is known. Cost is
    in looks by a person per 1,000 members; looking at every member would cost 980. ECE is the
    mean distance between the stated certainty and how often it came true. Community: contributors
    counted and true.\(generated.isEmpty ? "" : "\n\n" + generated)

    """
  }

  private var summary: String {
    var table = MarkdownTable([
      "world", "members", "macro-F1", "link F1", "wrong links", "cost", "ECE", "new staff F1",
      "community",
    ])
    for evaluation in evaluations {
      let score = evaluation.score
      table.row([
        evaluation.name, String(score.members), Figure.share(score.macroF1),
        Figure.share(score.linkF1), String(score.wrongLinks), Figure.fixed(score.cost, 1),
        Figure.share(score.calibrationError),
        evaluation.newStaff.map { Figure.share($0.f1) } ?? "-",
        evaluation.community.map { "\($0.counted) of \($0.truth)" } ?? "-",
      ])
    }
    return table.text
  }

  private func world(_ evaluation: Evaluation) -> [String] {
    let score = evaluation.score
    return [
      "## World \(evaluation.name)\n", outcomes(score), SituationTable.text(score.situations),
      bins(score.calibration),
    ]
  }

  private func outcomes(_ score: Score) -> String {
    var table = MarkdownTable(["outcome", "members", "precision", "recall", "F1"])
    for outcome in Outcome.allCases {
      guard let agreement = score.outcomes[outcome] else { continue }
      table.row([
        outcome.rawValue, String(agreement.right + agreement.missed),
        Figure.share(agreement.precision), Figure.share(agreement.recall),
        Figure.share(agreement.f1),
      ])
    }
    return table.text
  }

  private func bins(_ calibration: Calibration) -> String {
    var table = MarkdownTable(["certainty", "members", "stated", "right"])
    for (position, bin) in calibration.bins.enumerated() where bin.members > 0 {
      table.row([
        Figure.fixed(Double(position) / 10, 1) + "+", String(bin.members),
        Figure.fixed(bin.stated, 3), Figure.fixed(bin.share, 3),
      ])
    }
    return table.text
  }

  private var pooled: [String: SituationScore] {
    evaluations.reduce(into: [:]) { pooled, evaluation in
      pooled.merge(evaluation.score.situations, uniquingKeysWith: +)
    }
  }
}
