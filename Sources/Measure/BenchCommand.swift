import ArgumentParser
import Foundation

/// Times the whole year on the sample, and the reading of generated files beside other programs.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Time the whole year, and the reading of files beside others.")

  @Option(help: "The folder with the year's files.")
  var imports = "Imports"

  @Option(help: "How often, each time on a fresh workspace.")
  var runs = 5

  @Option(help: "The command to measure.")
  var leden = ".build/release/leden"

  @Option(help: "Where the page goes.")
  var output = "docs/benchmarks.md"

  @Option(help: "Megabytes of the files whose reading is timed.")
  var megabytes = 100

  @Option(help: "Megabytes of the files whose memory is looked at; 0 for none.")
  var largeMegabytes = 1_000

  @Option(help: "The Python that holds the peers.")
  var python = ".build-bench/bin/python"

  func validate() throws {
    guard runs > 0 else { throw ValidationError("'--runs' is at least 1.") }
  }

  func run() throws {
    var fresh: [Timing] = []
    var again: [Timing] = []
    for _ in 0..<runs {
      try TemporaryFolder.with { workspace in
        try FileManager.default.copyItem(atPath: imports, toPath: "\(workspace)/Imports")
        fresh.append(try Timing(leden, in: workspace))
        again.append(try Timing(leden, in: workspace))
      }
    }
    let text =
      BenchReport(fresh: fresh, again: again).text + "\n" + (try reading()).text
    try TextFile.write(text, to: output)
    print(text)
  }

  private func reading() throws -> ReadingReport {
    let bench = ReadingBench(
      measure: CommandLine.arguments[0], python: python, script: "Tests/Bench/read.py",
      runs: min(runs, 3), bytes: megabytes * 1_000_000, largeBytes: largeMegabytes * 1_000_000)
    return ReadingReport(bench: bench, lines: try bench.lines(), memory: try bench.memory())
  }
}

/// One run of the year.
struct Timing {
  let seconds: Double
  /// In bytes.
  let peakMemory: Int
  let stages: [String: Double]
  let counts: [String: Int]

  init(_ leden: String, in workspace: String) throws {
    struct Summary: Decodable {
      let seconds: [String: Double]
      let counts: [String: Int]
    }
    let process = try ChildProcess.run(leden, ["year", "--json", "--workspace", workspace])
    seconds = process.seconds
    peakMemory = process.peakMemory
    let summary = try JSONDecoder().decode(Summary.self, from: Data(process.output))
    stages = summary.seconds
    counts = summary.counts
  }
}
