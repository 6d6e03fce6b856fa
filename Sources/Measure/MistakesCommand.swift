import ArgumentParser
import Domain
import Reconciliation
import Worlds

/// Compares made worlds within this process and tells what went wrong: for who improves the model.
struct MistakesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mistakes", abstract: "List what the comparison gets wrong on made worlds.")

  @Option(parsing: .upToNextOption, help: "Seeds of the worlds.")
  var seeds: [UInt64] = [1]

  @OptionGroup var recipe: WorldRecipe

  @Option(help: "Only mistakes in this situation.")
  var situation: String?

  @Option(help: "How many mistakes to show in full.")
  var show = 0

  func run() throws {
    var summary = MarkdownTable([
      "seed", "macro-F1", "link F1", "wrong links", "cost", "ECE", "new staff F1", "seconds",
    ])
    var situations: [String: SituationScore] = [:]
    var confusions: [String: (count: Int, cost: Double)] = [:]
    var shown = 0
    for seed in seeds {
      let world = recipe.world(seed: seed)
      let clock = ContinuousClock()
      let start = clock.now
      let result = Reconciler.reconcile(ReconciliationInput(world))
      let seconds = (clock.now - start) / .seconds(1)
      let score = Score(result.assessments, truths: world.truths)
      let new = Agreement(of: Set(result.newStaff.map(\.id)), with: world.newStaff)
      summary.row([
        String(seed), Figure.share(score.macroF1), Figure.share(score.linkF1),
        String(score.wrongLinks), Figure.fixed(score.cost, 1),
        Figure.share(score.calibrationError), Figure.share(new.f1), Figure.seconds(seconds),
      ])
      situations.merge(score.situations, uniquingKeysWith: +)
      for mistake in Mistake.all(in: result, of: world) {
        let name = mistake.kind
        confusions[name, default: (0, 0)].count += 1
        confusions[name, default: (0, 0)].cost += mistake.price
        guard situation == nil || name.contains(situation ?? ""), shown < show else { continue }
        shown += 1
        print(mistake.text(in: world))
      }
    }
    print(summary.text)
    print(SituationTable.text(situations))
    var table = MarkdownTable(["mistake", "members", "cost"])
    for (name, tally) in confusions.sorted(by: { ($1.value.cost, $0.key) < ($0.value.cost, $1.key) }
    ) {
      table.row([name, String(tally.count), Figure.fixed(tally.cost, 0)])
    }
    print(table.text)
  }
}
