import ArgumentParser

/// Makes an invented association on disk.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Make an invented association: files as they would arrive, the truth beside them.")

  @OptionGroup var recipe: WorldRecipe

  @Option(help: "The same seed makes the same world.")
  var seed: UInt64 = 1

  @Option(help: "The folder to write to.")
  var out: String

  func run() throws {
    try recipe.write(seed: seed, to: out)
    print("\(out): \(recipe.description(seeds: [seed]))")
  }
}
