import Foundation
import FuzzTargets
import Testing

/// What the fuzzer starts from and what it once found; a trap ends the test run.
@Suite struct FuzzSeedsTests {
  private static let crashes = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fuzz/Crashes")

  @Test(arguments: FuzzTarget.allCases)
  func `seeds and their changes never trap`(target: FuzzTarget) {
    var mutation = Mutation(seed: 2026)
    let (seeds, words) = (target.seeds, target.words)
    let count = target == .values ? 3 : 300
    for number in 0..<count {
      target.run(mutation.applied(to: seeds[number % seeds.count], words: words))
    }
    for seed in seeds { target.run(seed) }
  }

  @Test func `what once trapped no longer does`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.crashes.path)
    for file in files where !file.hasSuffix(".md") {
      let name = try #require(file.split(separator: "-").first)
      let target = try #require(FuzzTarget(rawValue: String(name)), "\(file)")
      target.run(Array(try Data(contentsOf: Self.crashes.appendingPathComponent(file))))
    }
  }
}
