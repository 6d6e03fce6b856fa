import ArgumentParser
import Foundation
import FuzzTargets

/// Feeds the readers with changed files until the time is up. A trap leaves the file behind.
///
/// Built with `--sanitize fuzzer -Xswiftc -DFUZZING` libFuzzer chooses the changes, guided by what
/// they reach; without it chance does, the same for the same seed.
@main
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Feed the readers with changed files.")

  @Argument(help: "What to feed.", transform: Fuzz.target)
  var target: FuzzTarget

  @Option(help: "How long.")
  var seconds = 60

  @Option(help: "Where the choice of changes starts.")
  var seed: UInt64 = 1

  @Option(help: "Where a file that traps is left.")
  var output = "Tests/Fuzz/Crashes"

  private static func target(_ name: String) throws -> FuzzTarget {
    guard let target = FuzzTarget(rawValue: name) else {
      let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(name)' is none of \(names).")
    }
    return target
  }

  func run() throws {
    #if FUZZING
      try Guided(target: target, seconds: seconds, output: output).run()
    #else
      try unguided()
    #endif
  }

  /// The file is written before it is read, so that it is there when the reading traps.
  private func unguided() throws {
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    let path = "\(output)/\(target.rawValue)-\(ProcessInfo.processInfo.processIdentifier)"
    let (seeds, words) = (target.seeds, target.words)
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    var (count, slowest) = (0, Duration.zero)
    var mutation = Mutation(seed: seed)
    while clock.now < end {
      let bytes = mutation.applied(to: seeds[count % seeds.count], words: words)
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      slowest = max(slowest, clock.measure { target.run(bytes) })
      count += 1
    }
    try FileManager.default.removeItem(atPath: path)
    print("\(target.rawValue): \(count) files, no trap; the slowest took \(slowest)")
  }
}
