import Foundation

/// The real program, run as an office would.
enum Command {
  struct Result {
    /// The exit status, or the signal that ended it.
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs `leden` with the arguments in `workspace`.
  ///
  /// - Parameter faults: what is to go wrong on disk, as `Tests/Faults` understands it.
  static func leden(
    _ arguments: [String], in workspace: URL, faults: [String: String] = [:]
  ) throws -> Result {
    var environment = faults
    if !faults.isEmpty {
      let library = program.deletingLastPathComponent().appendingPathComponent("libFaults.so")
      environment["LD_PRELOAD"] = library.path
    }
    return try run(
      program, arguments + ["--workspace", workspace.path], environment: environment)
  }

  /// Runs any program and waits for it.
  ///
  /// - Parameter environment: added to that of the tests.
  static func run(
    _ program: URL, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("leden-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files, not pipes: a pipe that fills up would stop the program for ever.
    let output = folder.appendingPathComponent("output")
    let errors = folder.appendingPathComponent("errors")
    _ = FileManager.default.createFile(atPath: output.path, contents: nil)
    _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// A setting of the test run; nil when it was not given.
  static func setting(_ name: String) -> UInt64? {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
  }

  /// The product beside the running test bundle.
  static var program: URL {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).standardizedFileURL
    var folder = bundle.deletingLastPathComponent()
    while folder.path.count > 1 {
      let candidate = folder.appendingPathComponent("leden")
      if FileManager.default.isExecutableFile(atPath: candidate.path), !isFolder(candidate) {
        return candidate
      }
      folder.deleteLastPathComponent()
    }
    return repository.appendingPathComponent(".build/debug/leden")
  }

  /// The folder that holds `Package.swift`.
  static var repository: URL {
    URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
