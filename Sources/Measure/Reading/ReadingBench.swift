import Foundation

/// Times the reading of generated files, side by side with other programs on the same files.
struct ReadingBench {
  /// This program, for a process of its own per measurement.
  let measure: String
  /// The Python that holds the peers.
  let python: String
  let script: String
  let runs: Int
  /// How large the files are that are timed.
  let bytes: Int
  /// How large the files are whose memory is looked at; 0 for none.
  let largeBytes: Int

  struct Peer {
    let name: String
    let program: String
    let arguments: [String]
  }

  struct Line {
    let what: String
    /// Nil when the peer is not there or cannot read the file.
    let seconds: Double?
    let peakMemory: Int
    let bytes: Int
    /// The time of a peer divided by ours.
    let ratio: Double?
  }

  /// For each format a line for this program and one for each peer.
  func lines() throws -> [Line] {
    try TemporaryFolder.with { folder in
      try InventedStaff.Format.allCases.flatMap { format in
        let path = "\(folder)/staf.\(format.rawValue)"
        _ = try InventedStaff.write(format, bytes: bytes, to: path)
        defer { unlink(path) }
        let own = try time(own(path, depth: .fields))
        let records = try ChildProcess.run(measure, self.own(path, depth: .records).arguments)
        var lines = [
          line("\(format.rawValue): leden, all fields", own, ours: nil),
          line("\(format.rawValue): leden, records", records, ours: nil),
        ]
        for peer in peers(format, path) {
          lines.append(line("\(format.rawValue): \(peer.name)", timeIfThere(peer), ours: own))
        }
        return lines
      }
    }
  }

  /// The most memory that a file of `largeBytes` takes, read field by field.
  func memory() throws -> [Line] {
    guard largeBytes > 0 else { return [] }
    return try TemporaryFolder.with { folder in
      try InventedStaff.Format.allCases.map { format in
        let path = "\(folder)/staf.\(format.rawValue)"
        _ = try InventedStaff.write(format, bytes: largeBytes, to: path)
        defer { unlink(path) }
        let run = try ChildProcess.run(measure, own(path, depth: .fields).arguments)
        return Line(
          what: format.rawValue, seconds: run.cpuSeconds, peakMemory: run.peakMemory,
          bytes: largeBytes, ratio: nil)
      }
    }
  }

  private func own(_ path: String, depth: ReadCommand.Depth) -> Peer {
    Peer(name: "leden", program: measure, arguments: ["read", "--depth", depth.rawValue, path])
  }

  private func peers(_ format: InventedStaff.Format, _ path: String) -> [Peer] {
    func inPython(_ name: String, _ kind: String) -> Peer {
      Peer(name: name, program: python, arguments: [script, kind, path])
    }
    switch format {
    case .csv: return [inPython("DuckDB, into a table", "duckdb"), inPython("Python csv", "csv")]
    case .xml:
      return [
        Peer(
          name: "xmllint --stream --noout", program: "/usr/bin/xmllint",
          arguments: ["--stream", "--noout", path]),
        inPython("lxml iterparse", "lxml"),
      ]
    case .xlsx, .sharedTexts: return [inPython("openpyxl, read only", "openpyxl")]
    }
  }

  // MARK: Timing

  private func time(_ peer: Peer) throws -> ChildProcess {
    let all = try (0..<runs).map { _ in try ChildProcess.run(peer.program, peer.arguments) }
    guard let best = all.min(by: { $0.cpuSeconds < $1.cpuSeconds }) else {
      throw MeasureError.notStarted(peer.program)
    }
    return best
  }

  private func timeIfThere(_ peer: Peer) -> ChildProcess? {
    guard FileManager.default.isExecutableFile(atPath: peer.program) else { return nil }
    do {
      let run = try time(peer)
      return run.status == 0 ? run : nil
    } catch {
      // It is there but cannot read: the table says that it is missing.
      return nil
    }
  }

  private func line(_ what: String, _ run: ChildProcess?, ours: ChildProcess?) -> Line {
    let ratio = run.flatMap { run in ours.map { run.cpuSeconds / $0.cpuSeconds } }
    return Line(
      what: what, seconds: run?.cpuSeconds, peakMemory: run?.peakMemory ?? 0, bytes: bytes,
      ratio: ratio)
  }
}
