import Foundation
import Testing

/// Two programs at once.
@Suite struct LockTests {
  @Test func `a second program waits for the first, or is told who is in`() throws {
    let workspace = try TemporaryWorkspace(
      importsOf: CasesTests.folder.appendingPathComponent("klein"))
    let today = ["--today", "2026-01-20"]
    _ = try Command.leden(["import"] + today, in: workspace.url)
    let path = workspace.url.appendingPathComponent("Register/leden.sqlite.lock").path
    let holder = open(path, O_RDWR)
    defer { close(holder) }
    #expect(flock(holder, LOCK_EX | LOCK_NB) == 0)
    _ = Array("4711\n".utf8).withUnsafeBytes { pwrite(holder, $0.baseAddress, $0.count, 0) }
    let refused = try Command.leden(["year"] + today, in: workspace.url)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("‘leden’ draait al (proces 4711)"), "\(refused.errors)")
    // Who lets go while the other waits lets it go on.
    DispatchQueue.global().asyncAfter(deadline: .now() + 1) { flock(holder, LOCK_UN) }
    let waited = try Command.leden(["year"] + today, in: workspace.url)
    #expect(waited.status == 1, "\(waited.errors)")
  }
}
