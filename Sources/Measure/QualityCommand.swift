import ArgumentParser

/// Scores worlds against their truth.
struct QualityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quality", abstract: "Score the real command on worlds whose truth is known.")

  @Option(help: "A folder with worlds: each has files/ and truth/truth.csv.")
  var worlds: String?

  @Option(parsing: .upToNextOption, help: "Seeds of worlds to make and score as well.")
  var seeds: [UInt64] = []

  @OptionGroup var recipe: WorldRecipe

  @Option(help: "The command to measure.")
  var leden = ".build/release/leden"

  @Option(help: "Where the page goes.")
  var output = "docs/quality.md"

  func run() throws {
    var evaluations: [Evaluation] = []
    for world in try worlds.map(WorldFolder.all) ?? [] {
      evaluations.append(try Evaluation(of: world, leden: leden))
    }
    for seed in seeds {
      try TemporaryFolder.with { folder in
        let name = "seed \(seed)"
        try recipe.write(seed: seed, to: folder)
        evaluations.append(
          try Evaluation(of: WorldFolder(name: name, path: folder), leden: leden))
      }
    }
    let generated = seeds.isEmpty ? "" : recipe.description(seeds: seeds)
    let text = QualityReport(evaluations: evaluations, generated: generated).text
    try TextFile.write(text, to: output)
    print(text)
  }
}
