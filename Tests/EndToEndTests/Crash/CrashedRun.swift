import Foundation
import Testing

/// One command tried at many points: what stands before it, what stands after it, and how often it
/// asks something of the disk.
struct CrashedRun {
  let scenario: CrashScenario
  let before: TemporaryWorkspace
  let filesBefore: [String: Data]
  let filesAfter: [String: Data]
  /// After the whole year was run once more.
  let end: [String: Data]
  let entriesAtEnd: Int
  let requests: UInt64

  init(_ scenario: CrashScenario) throws {
    self.scenario = scenario
    before = try scenario.prepared()
    filesBefore = try before.documents()
    let whole = try TemporaryWorkspace(copying: before)
    let count = whole.url.appendingPathComponent("requests")
    let result = try scenario.run(
      scenario.command, in: whole, faults: ["FAULTS_COUNT": count.path])
    #expect(result.status < 2, "\(result.output)\(result.errors)")
    let text = try String(contentsOf: count, encoding: .utf8)
    requests = try #require(UInt64(text.trimmingCharacters(in: .newlines)))
    filesAfter = try whole.documents()
    try scenario.run(["year"], in: whole)
    end = try whole.documents()
    entriesAtEnd = try CrashedRun.entries(in: whole)
  }

  /// Kills the command at a request, perhaps again at a second try, then lets it finish.
  func kill(at request: UInt64, again second: UInt64?) throws {
    let work = try TemporaryWorkspace(copying: before)
    for point in [request, second].compactMap(\.self) {
      try scenario.run(scenario.command, in: work, faults: ["FAULTS_KILL": String(point)])
      try expectWhole(work, "killed at \(point)")
    }
    try finish(work, "killed at \(request), then at \(second ?? 0)")
  }

  /// Lets the disk be full from a request on: the command says so and nothing is half done.
  func fill(from request: UInt64) throws {
    let work = try TemporaryWorkspace(copying: before)
    let result = try scenario.run(
      scenario.command, in: work, faults: ["FAULTS_FULL": String(request)])
    #expect(result.status == 2 || result.status < 2, "full from \(request): \(result.errors)")
    if result.status == 2 { #expect(result.errors.contains("schijf"), "\(result.errors)") }
    try expectWhole(work, "full from \(request)")
    try finish(work, "full from \(request)")
  }

  /// Every document is the old one, the new one, or not there.
  private func expectWhole(_ work: TemporaryWorkspace, _ what: Comment) throws {
    for (path, bytes) in try work.documents() where !CrashedRun.isUnderWay(path) {
      #expect(
        bytes == filesBefore[path] || bytes == filesAfter[path] || bytes == end[path],
        "\(scenario.name), \(what): \(path) is half done")
    }
    let verified = try Command.leden(["verify"] + CrashScenario.today, in: work.url)
    #expect(verified.status < 2, "\(scenario.name), \(what): \(verified.output)\(verified.errors)")
  }

  /// What no person sees: files being written, documents not yet handed out.
  private static func isUnderWay(_ path: String) -> Bool {
    path.hasSuffix(".deel") || path.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  /// A second try gets where an undisturbed run gets: the same numbers, bytes and journal.
  private func finish(_ work: TemporaryWorkspace, _ what: Comment) throws {
    try scenario.run(scenario.command, in: work)
    let result = try scenario.run(["year"], in: work)
    #expect(result.status < 2, "\(scenario.name), \(what): \(result.errors)")
    let files = try work.documents()
    for path in Set(files.keys).union(end.keys).sorted() where files[path] != end[path] {
      Issue.record("\(scenario.name), \(what): \(path) is not as after an undisturbed run")
    }
    #expect(try CrashedRun.entries(in: work) == entriesAtEnd, "\(scenario.name), \(what)")
  }

  private static func entries(in workspace: TemporaryWorkspace) throws -> Int {
    let said = try Command.leden(["verify", "--json"] + CrashScenario.today, in: workspace.url)
    let object = try JSONSerialization.jsonObject(with: Data(said.output.utf8))
    return try #require((object as? [String: Any])?["entries"] as? Int)
  }
}

extension TemporaryWorkspace {
  convenience init(copying other: TemporaryWorkspace) throws {
    try self.init()
    for name in try FileManager.default.contentsOfDirectory(atPath: other.url.path) {
      try FileManager.default.copyItem(
        at: other.url.appendingPathComponent(name), to: url.appendingPathComponent(name))
    }
  }

  /// The documents for people and the released ones in the register; not the database itself.
  func documents() throws -> [String: Data] {
    try files(below: ".").filter {
      $0.key.hasPrefix("Reports/")
        || $0.key.hasPrefix("Register/") && !$0.key.hasPrefix("Register/leden.sqlite")
    }
  }
}
