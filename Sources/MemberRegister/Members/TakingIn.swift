import Domain
import Formats
import GRDB

/// One take-in under way, inside its transaction.
struct TakingIn {
  private let db: Database
  private let stamp: Stamp
  private let journal: Journal
  private let sources: SourceRows
  private let images: Images
  private var result = TakenIn()
  /// The number under which each file of a member list is noted down, by path.
  private var ids: [String: Int] = [:]
  private var olderLists: Set<String> = []
  /// Rows of each file that say nothing new, by path.
  private var unchanged: [String: Int] = [:]

  init(_ db: Database, _ stamp: Stamp) throws {
    self.db = db
    self.stamp = stamp
    journal = Journal(db, .takeIn, stamp)
    sources = try SourceRows(db)
    images = Images(db, journal)
  }

  mutating func take(_ input: YearInput) throws -> TakenIn {
    try noteDown(input)
    if !input.members.isEmpty {
      var members = try MemberRows.all(db)
      let seen = try takeRows(input.members, into: &members)
      try markAbsent(members, seen: seen.union(input.membersSetAside.map(\.number)))
    }
    result.sources = input.sources.map { source in
      var counted = source
      let same = min(unchanged[source.path] ?? 0, source.rows.accepted)
      counted.rows.accepted -= same
      counted.rows.unchanged += same
      return counted
    }
    return result
  }
}

// Files.
extension TakingIn {
  private mutating func noteDown(_ input: YearInput) throws {
    let lists = input.sources.filter { $0.kind == .memberList }
    let lastListing = try sources.lastListing(besides: lists)
    let paths = Set(input.sources.map(\.path))
    var rows = RowDigests(input, sources)
    for source in input.sources {
      if let known = try sources.known(source) {
        ids[source.path] = known.id
        if source.kind == .memberList {
          try compareAge(source, known, lastListing)
        } else {
          unchanged[source.path] = source.rows.accepted
        }
        if !paths.contains(known.path) { try rename(source, known) }
      } else {
        let id = try sources.add(source, operation: journal.operation().id)
        ids[source.path] = id
        unchanged[source.path] = try rows.noteDown(source, as: id)
        try journal.append(
          JournalEntry(
            .read, subject: source.sha256, field: source.kind.rawValue,
            new: String(source.rows.read), origin: Origin(file: source.path)))
      }
    }
  }

  private mutating func compareAge(
    _ source: SourceFile, _ known: SourceRows.Known, _ lastListing: Int?
  ) throws {
    guard let lastListing, known.firstOperation < lastListing else { return }
    olderLists.insert(source.path)
    result.findings.append(
      Finding(.reading(.alreadyRead(as: known.path)), at: Origin(file: source.path)))
  }

  private func rename(_ source: SourceFile, _ known: SourceRows.Known) throws {
    try sources.rename(known.id, to: source.path)
    try journal.append(
      JournalEntry(
        .read, subject: source.sha256, field: "path", old: known.path, new: source.path,
        origin: Origin(file: source.path)))
  }

  /// The number of a list that the input holds rows of but does not name among its files.
  private mutating func id(of file: String) throws -> Int {
    if let id = ids[file] { return id }
    let unnamed = SourceFile(
      path: file, kind: .memberList, sha256: SHA256.hex(Array(file.utf8)), size: 0)
    let id =
      try sources.known(unnamed)?.id ?? sources.add(unnamed, operation: journal.operation().id)
    ids[file] = id
    return id
  }
}

// Rows of the member list.
extension TakingIn {
  private mutating func takeRows(
    _ rows: [Member], into members: inout [MemberNumber: RegisteredMember]
  ) throws -> Set<MemberNumber> {
    var seen: Set<MemberNumber> = []
    for row in rows {
      let file = row.origin.file
      let id = try id(of: file)
      guard seen.insert(row.number).inserted else {
        unchanged[file, default: 0] += 1
        continue
      }
      if let known = members[row.number] {
        let isSame = try take(row, known, source: id)
        if isSame { unchanged[file, default: 0] += 1 }
      } else {
        try create(row, source: id)
      }
    }
    return seen
  }

  private mutating func create(_ row: Member, source: Int) throws {
    try images.changing(row.number) {
      try MemberRows.store(current: row, absentSince: nil, db)
      try MemberRows.store(listed: row, source: source, db)
    }
    let values = MemberField.allCases.map { ($0.rawValue, row[$0]) }.filter { !$0.1.isEmpty }
    try journal.append(
      JournalEntry(
        .created, subject: row.number.text, new: FlatJSON.text(values), origin: row.origin))
    result.created.append(row.number)
  }

  /// Returns whether the row says what the list before said.
  private mutating func take(
    _ row: Member, _ known: RegisteredMember, source: Int
  ) throws -> Bool {
    var member = known
    let changes = member.takeIn(row, isOlderList: olderLists.contains(row.origin.file))
    let isBack = known.absentSince != nil
    member.absentSince = nil
    if member == known { return true }
    guard isBack || !changes.isEmpty else {
      // Only its place on the list is another one.
      try MemberRows.store(listed: member.listed, source: source, db)
      return true
    }
    try images.changing(row.number) {
      try MemberRows.store(listed: member.listed, source: source, db)
      try MemberRows.store(current: member.current, absentSince: nil, db)
      if member.decided != known.decided {
        try MemberRows.store(decided: member.decided, of: row.number, db)
      }
    }
    if isBack {
      try journal.append(
        JournalEntry(
          .returned, subject: row.number.text, old: known.absentSince?.iso ?? "",
          origin: row.origin))
      result.returned.append(row.number)
    }
    for change in changes { try journal.append(JournalEntry(change)) }
    result.changes += changes
    return changes.isEmpty && !isBack
  }

  private mutating func markAbsent(
    _ members: [MemberNumber: RegisteredMember], seen: Set<MemberNumber>
  ) throws {
    for (number, member) in members.sorted(by: { $0.key < $1.key }) where !seen.contains(number) {
      result.absent.append(number)
      guard member.absentSince == nil else { continue }
      result.newlyAbsent.append(number)
      try images.changing(number) {
        try MemberRows.store(current: member.current, absentSince: stamp.date, db)
      }
      try journal.append(
        JournalEntry(
          .absent, subject: number.text, new: stamp.date.iso, origin: member.listed.origin))
    }
  }
}

extension JournalEntry {
  fileprivate init(_ change: ListedChange) {
    let action: Action =
      switch change.effect {
      case .followed: .followed
      case .confirmed: .confirmed
      case .overruled: .overruled
      case .outranked: .outranked
      case .reread: .reread
      }
    self.init(
      action, subject: change.member.text, field: change.field.rawValue, old: change.old,
      new: change.new, origin: change.origin)
  }
}
