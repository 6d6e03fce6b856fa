import Domain

/// The digests of rows whose contents are not kept, made when a file asks for them.
struct RowDigests {
  private let input: YearInput
  private let sources: SourceRows
  private var staff: [String: [UInt64]]?
  private var events: [String: [UInt64]]?
  /// What earlier runs saw, by kind.
  private var seen: [SourceFile.Kind: Set<UInt64>] = [:]

  init(_ input: YearInput, _ sources: SourceRows) {
    self.input = input
    self.sources = sources
  }

  /// Remembers the rows of a file that was not taken in before; returns how many of them earlier
  /// files of its kind had already.
  mutating func noteDown(_ source: SourceFile, as id: Int) throws -> Int {
    guard let digests = digests(of: source) else { return 0 }
    let before = try seen(source.kind)
    try sources.store(digests, of: id)
    return digests.count { before.contains($0) }
  }

  private mutating func digests(of source: SourceFile) -> [UInt64]? {
    switch source.kind {
    case .staffList:
      let all = staff ?? grouped(input.staff, by: \.origin.file, sources.digest(of:))
      staff = all
      return all[source.path] ?? []
    case .activityLog:
      let all = events ?? grouped(input.events, by: \.origin.file, sources.digest(of:))
      events = all
      return all[source.path] ?? []
    default: return nil
    }
  }

  private mutating func seen(_ kind: SourceFile.Kind) throws -> Set<UInt64> {
    if let known = seen[kind] { return known }
    let known = try sources.digests(of: kind)
    seen[kind] = known
    return known
  }

  private func grouped<Record>(
    _ records: [Record], by file: KeyPath<Record, String>, _ digest: (Record) -> UInt64
  ) -> [String: [UInt64]] {
    records.reduce(into: [:]) { $0[$1[keyPath: file], default: []].append(digest($1)) }
  }
}
