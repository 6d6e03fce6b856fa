import Foundation

/// A program outside the package that tests look with: `pdftotext`, `zbarimg`, `python`.
package enum Tool {
  package struct Output: Sendable {
    package let status: Int32
    /// Standard output.
    package let text: String
    /// Standard error.
    package let errors: String
  }

  /// Runs `program`, a path or a name on the search path, and waits for it.
  ///
  /// - Throws: when the program cannot be started, saying which.
  package static func run(_ program: String, _ arguments: [String]) throws -> Output {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    // Files, not pipes: a program that fills one pipe while the other is read would wait for ever.
    let folder = try TemporaryFolder()
    process.standardOutput = try FileHandle(
      forWritingTo: URL(fileURLWithPath: folder.write([], to: "output")))
    process.standardError = try FileHandle(
      forWritingTo: URL(fileURLWithPath: folder.write([], to: "errors")))
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Output(
      status: process.terminationStatus,
      text: String(decoding: try folder.read("output"), as: UTF8.self),
      errors: String(decoding: try folder.read("errors"), as: UTF8.self))
  }
}

/// A folder for one test, removed with everything in it when the test is over.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("leden-test-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      // The system clears its temporary folder; a test does not fail on it.
    }
  }

  /// Writes a file, its folders included, and gives its path.
  @discardableResult
  package func write(_ bytes: [UInt8], to name: String) throws -> String {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  package func read(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(fileURLWithPath: path).appendingPathComponent(name)))
  }
}

/// The checkout that the tests were built from.
package enum Repository {
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  package static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root + "/" + path)
  }
}
