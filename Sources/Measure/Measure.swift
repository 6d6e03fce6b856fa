import ArgumentParser

/// Measures the program from the outside, for who develops it: how right it is and how fast.
@main
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure how right and how fast the program is.",
    subcommands: [
      QualityCommand.self, BenchCommand.self, GenerateCommand.self, MistakesCommand.self,
      ReadCommand.self,
    ])
}
