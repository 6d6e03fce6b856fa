import Domain
import Foundation
import Wording

/// What a run says when it is done: for a person as text, for a program as JSON.
struct Summary {
  private(set) var sections: [(label: String, lines: [String])] = []
  /// What a person has to do next, the most urgent first.
  var todo: [String] = []
  private(set) var counts: [String: Int] = [:]
  private(set) var milliseconds: [(stage: Stage, milliseconds: Int)] = []
  private(set) var status = ExitStatus.clean

  mutating func say(_ label: String, _ lines: [String]) {
    sections.append((label, lines))
  }

  mutating func count(_ key: String, _ number: Int) {
    counts[key] = number
  }

  mutating func took(_ stage: Stage, milliseconds: Int) {
    self.milliseconds.append((stage, milliseconds))
  }

  /// Raises the exit status; it never falls.
  mutating func raise(to status: ExitStatus) {
    self.status = max(self.status, status)
  }

  func text(title: String, wording: Wording) -> String {
    var lines = [title, ""]
    let width = (sections.map(\.label.count).max() ?? 0) + 2
    for (label, body) in sections {
      for (index, line) in body.enumerated() {
        let head = index == 0 ? label : ""
        lines.append(head + String(repeating: " ", count: width - head.count) + line)
      }
    }
    if !todo.isEmpty {
      lines += ["", wording.todoTitle]
      lines += todo.enumerated().map { "  \($0 + 1). \($1)" }
    }
    lines += ["", wording.duration(milliseconds: milliseconds.map(\.milliseconds).reduce(0, +))]
    return lines.joined(separator: "\n")
  }

  /// Counts, seconds per stage and the exit status; keys are sorted.
  func json() throws -> String {
    struct Document: Encodable {
      let counts: [String: Int]
      let seconds: [String: Double]
      let status: Int32
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let seconds = Dictionary(
      milliseconds.map { ($0.stage.rawValue, Double($0.milliseconds) / 1_000) },
      uniquingKeysWith: +)
    let document = Document(counts: counts, seconds: seconds, status: status.rawValue)
    return String(decoding: try encoder.encode(document), as: UTF8.self)
  }
}
