import Foundation

/// How long the year takes, per stage, as a page and on a terminal.
struct BenchReport {
  let fresh: [Timing]
  let again: [Timing]

  private static let stages = [
    "import", "check", "renew", "invoice", "lists", "community", "dashboard",
  ]

  var text: String {
    [opening, table].joined(separator: "\n")
  }

  private var opening: String {
    let machine = ProcessInfo.processInfo
    let memory = Figure.fixed(Double(machine.physicalMemory) / 1_073_741_824, 0)
    return """
      # How fast the year is

      Made by `make bench`: `leden year --json`, release build, on a copy of `Imports/`, and once
      more on the same workspace. Medians of \(fresh.count), in seconds; the slowest in brackets.

      Machine: \(machine.activeProcessorCount) cores, \(memory) GiB. \(counts)

      """
  }

  private var counts: String {
    let counts = fresh.first?.counts ?? [:]
    let told = ["members", "staff", "events", "files", "debtors", "documents_written"]
    let parts = told.compactMap { name in
      counts[name].map { "\($0) \(name.replacing("_", with: " "))" }
    }
    return parts.isEmpty ? "" : "The year: \(parts.joined(separator: ", "))."
  }

  private var table: String {
    var table = MarkdownTable(["stage", "fresh", "again"])
    for stage in BenchReport.stages {
      table.row([stage] + columns { $0.stages[stage] ?? 0 })
    }
    table.row(["whole command"] + columns { $0.seconds })
    table.row(
      ["peak memory, MB"]
        + [fresh, again].map { Figure.megabytes(Figure.median($0.map(\.peakMemory))) })
    return table.text
  }

  private func columns(_ seconds: (Timing) -> Double) -> [String] {
    [fresh, again].map { timings in
      let values = timings.map(seconds)
      return "\(Figure.seconds(Figure.median(values))) (\(Figure.seconds(values.max() ?? 0)))"
    }
  }
}
