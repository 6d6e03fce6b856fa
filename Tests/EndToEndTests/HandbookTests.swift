import Foundation
import Testing

/// `docs/handleiding.md` names only commands that exist.
@Suite struct HandbookTests {
  @Test func `every command in the handbook exists`() throws {
    let commands = try Self.commands()
    #expect(commands.contains(["year"]) && commands.contains(["invoice", "release"]))
    for command in commands {
      let result = try Command.run(Command.program, command + ["--help"])
      let usage = (["GEBRUIK: leden"] + command).joined(separator: " ")
      #expect(result.status == 0 && result.output.contains(usage), "leden \(command)")
    }
  }

  @Test func `every command is shown in a block of its own`() throws {
    let blocks = Set(try Self.commands())
    let running = try Self.handbook().matches(of: /`leden ([a-z]+)`/).map { [String($0.1)] }
    #expect(!running.isEmpty)
    #expect(running.allSatisfy(blocks.contains))
  }

  private static func handbook() throws -> String {
    try String(
      contentsOf: Command.repository.appendingPathComponent("docs/handleiding.md"), encoding: .utf8)
  }

  /// The subcommands behind `leden` in the blocks marked `console`, without arguments.
  private static func commands() throws -> [[String]] {
    try handbook().matches(of: /```console\n((?:[^`]*\n)*?)```/).flatMap { block in
      block.1.split(separator: "\n").filter { $0.hasPrefix("leden ") }.map { line in
        let words = line.split(separator: " ").dropFirst().map(String.init)
        // The name of a segment is an argument.
        if words.first == "segment" { return ["segment"] }
        return words.prefix { $0.wholeMatch(of: /[a-z]+/) != nil }
      }
    }
  }
}
