#if os(Linux)
  import Foundation
  import TestSupport
  import Testing

  /// The program killed in the middle of what it does, and a disk that is full.
  ///
  /// `make crash` tries 300 points of each command from a seed of its own, `make test` four. The seed is
  /// printed; give it back as `LEDEN_CRASH_SEED`.
  @Suite struct CrashTests {
    private static let points = Int(Command.setting("LEDEN_CRASH_POINTS") ?? 4)
    private static let seed = Command.setting("LEDEN_CRASH_SEED") ?? 1

    @Test(arguments: CrashScenario.all)
    func `what is killed leaves the old or the new, and a rerun finishes`(
      scenario: CrashScenario
    ) throws {
      let run = try CrashedRun(scenario)
      var generator = SeededGenerator(seed: Self.seed)
      for index in 0..<Self.points {
        let point = UInt64.random(in: 1...run.requests, using: &generator)
        let second = UInt64.random(in: 1...run.requests, using: &generator)
        try run.kill(at: point, again: index.isMultiple(of: 3) ? second : nil)
      }
      #expect(try Self.leftBehind().isEmpty)
      Self.note(
        "\(scenario.name): killed at \(Self.points) of \(run.requests) points, seed \(Self.seed)")
    }

    @Test(arguments: CrashScenario.all)
    func `a full disk is said, and nothing is half done`(scenario: CrashScenario) throws {
      let run = try CrashedRun(scenario)
      var generator = SeededGenerator(seed: Self.seed ^ 0xF)
      for _ in 0..<max(1, Self.points / 4) {
        try run.fill(from: UInt64.random(in: 1...run.requests, using: &generator))
      }
    }

    /// What stands under a name of the program's in the folder for temporary files, and holds anything.
    private static func leftBehind() throws -> [String] {
      let folder = "/tmp"
      return try FileManager.default.contentsOfDirectory(atPath: folder).filter { name in
        guard name.wholeMatch(of: /leden-[A-Za-z0-9]{6}/) != nil else { return false }
        let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
        return (attributes?[.size] as? Int ?? 0) > 0
      }
    }

    private static func note(_ text: String) {
      FileHandle.standardError.write(Data((text + "\n").utf8))
    }
  }
#endif
