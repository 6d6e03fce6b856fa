import Domain
import Imports
import Testing

/// No bytes stop the program: a settings file is typed by hand and mailed around.
@Suite struct SettingsRobustnessTests {
  /// What TOML allows and no settings file needs.
  private static let unusual = #"""

    x = [ [1, 2],
      {a = 1, b = [3]}, # c
    ]
    [[t]]
    k.'q' = """
    long ] } \"
    """
    [ a . "b c" ]
    d = {}
    """#

  private func read(_ bytes: [UInt8]) throws -> (settings: Settings, findings: [Finding]) {
    try SettingsReader.read(
      bytes, path: "leden.toml", today: #require(CalendarDate(year: 2026, month: 11, day: 24)))
  }

  @Test(arguments: [20_260_115, 4_520, 386_446] as [UInt64])
  func `a file with bytes lost, doubled and changed is read to its end`(seed: UInt64) throws {
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let original = Array(
      (SettingsSample.complete + Self.unusual + Self.unusual).utf8)
    let marks = Array("[]{}=.,#\"'\n\\ \t-_09a:T+é\u{FF}\u{85}\u{2028}\u{B}\r".utf8)
    for _ in 0..<60 {
      var bytes = original
      for _ in 0...next(6) {
        let position = next(bytes.count)
        switch next(5) {
        case 0: bytes.remove(at: position)
        case 1: bytes.insert(bytes[next(bytes.count)], at: position)
        case 2: bytes[position] = marks[next(marks.count)]
        case 3: bytes.insert(marks[next(marks.count)], at: position)
        default: bytes.removeSubrange(position..<min(bytes.count, position + next(40)))
        }
      }
      let (_, findings) = try read(bytes)
      #expect(findings.allSatisfy { $0.origin.file == "leden.toml" && $0.origin.row >= 0 })
    }
  }

  @Test(arguments: ["[", "{a=", "[[", "a.", "\"\"\"\n", "'"])
  func `what is nested without end is refused`(opening: String) throws {
    let text = "year = 2027\nx = " + String(repeating: opening, count: 20_000)
    let (settings, findings) = try read(Array(text.utf8))
    #expect(settings.year == 2027 || findings.contains { $0.code == "settings_malformed" })
  }

  @Test func `a file of more than a megabyte is no settings file`() throws {
    let found = try read(Array(repeating: UInt8(ascii: "\n"), count: 1_000_001)).findings
    #expect(found.map(\.code) == ["settings_malformed"])
  }
}
