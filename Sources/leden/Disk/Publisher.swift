import Domain
import Formats

/// Puts the documents of a run in `Reports/<year>`: what is the same stays untouched, what a person
/// filled in is never overwritten, what the stage no longer makes goes.
struct Publisher {
  let workspace: Workspace
  let year: Int
  let own: OwnWork
  /// Paths below `Reports/<year>` that people fill in, each with whether it still asks something:
  /// then what is new is put in a workbook beside the one that was filled in.
  let editable: [String: Bool]

  struct Publication {
    var written: [String] = []
    var unchanged: [String] = []
    var removed: [String] = []
    /// Filled in by a person since it was written, so left as it is.
    var kept: [String] = []
    /// Holds what is new beside a workbook that was kept.
    var followUps: [String] = []
    /// Open in an office program at this moment, so left as it is.
    var locked: [String] = []
    var outputs: [Manifest.Entry] = []

    var changesNothing: Bool { written.isEmpty && removed.isEmpty }
  }

  /// - Parameter stages: the stages that ran; documents of other stages stay.
  func publish(
    _ documents: [(stage: Stage, document: NamedDocument)], of stages: Set<Stage>
  ) throws(DiskError) -> Publication {
    try Disk.clearUnfinished(below: workspace.absolute(Workspace.reports(year)))
    try announce(documents)
    var publication = Publication()
    for (stage, document) in documents {
      try place(document, of: stage, in: &publication)
    }
    let made = Set(
      publication.outputs.map(\.path) + publication.kept
        + documents.map { "\(Workspace.reports(year))/\($0.document.path)" })
    for entry in own.manifest?.outputs ?? [] where !made.contains(entry.path) {
      if let stage = entry.stage, stages.contains(stage) {
        try remove(entry, in: &publication)
      } else if Disk.isFile(workspace.absolute(entry.path)) {
        publication.outputs.append(entry)
      }
    }
    publication.outputs.sort { $0.path < $1.path }
    return publication
  }

  /// Writes down what is about to be written, so that a run after one that was cut short knows its own
  /// work from what a person filled in.
  private func announce(
    _ documents: [(stage: Stage, document: NamedDocument)]
  ) throws(DiskError) {
    var entries: [Manifest.Entry] = []
    for (stage, document) in documents {
      let path = "\(Workspace.reports(year))/\(document.path)"
      let entry = Manifest.Entry(path: path, sha256: SHA256.hex(document.bytes), stage: stage)
      let present = try Disk.read(workspace.absolute(path))
      if present.map({ SHA256.hex($0) }) != entry.sha256 { entries.append(entry) }
    }
    try own.announce(entries, in: workspace, year: year)
  }

  private func place(
    _ document: NamedDocument, of stage: Stage, in publication: inout Publication
  ) throws(DiskError) {
    let path = "\(Workspace.reports(year))/\(document.path)"
    let fresh = SHA256.hex(document.bytes)
    let present = try Disk.read(workspace.absolute(path)).map { SHA256.hex($0) }
    let entry = Manifest.Entry(path: path, sha256: fresh, stage: stage)
    if present == fresh {
      publication.unchanged.append(path)
      publication.outputs.append(entry)
    } else if let present, let asks = editable[document.path],
      !own.holds(path, sha256: present)
    {
      // From now on it is the office's: an input, no longer an output.
      publication.kept.append(path)
      if asks { try placeBeside(document, of: stage, in: &publication) }
    } else if isOpenElsewhere(path) {
      publication.locked.append(path)
      publication.outputs.append(
        Manifest.Entry(path: path, sha256: present ?? fresh, stage: stage))
    } else {
      try Disk.replace(workspace.absolute(path), with: document.bytes)
      publication.written.append(path)
      publication.outputs.append(entry)
    }
  }

  /// Under the first name that nobody filled in: `… (vervolg).xlsx`, `… (vervolg 2).xlsx` and on.
  private func placeBeside(
    _ document: NamedDocument, of stage: Stage, in publication: inout Publication
  ) throws(DiskError) {
    let stem = document.path.dropLast(".xlsx".count)
    for number in 1...99 {
      let name = "\(stem) (vervolg\(number == 1 ? "" : " \(number)")).xlsx"
      let path = "\(Workspace.reports(year))/\(name)"
      let present = try Disk.read(workspace.absolute(path)).map { SHA256.hex($0) }
      let isOurs =
        present == nil || present == SHA256.hex(document.bytes)
        || present.map { own.holds(path, sha256: $0) } == true
      guard isOurs else {
        publication.kept.append(path)
        continue
      }
      try place(NamedDocument(path: name, bytes: document.bytes), of: stage, in: &publication)
      publication.followUps.append(path)
      return
    }
  }

  private func remove(
    _ entry: Manifest.Entry, in publication: inout Publication
  ) throws(DiskError) {
    let path = workspace.absolute(entry.path)
    guard let bytes = try Disk.read(path) else { return }
    if SHA256.hex(bytes) != entry.sha256 {
      publication.kept.append(entry.path)
    } else {
      try Disk.remove(path)
      if let slash = path.lastIndex(of: "/") { Disk.removeIfEmpty(String(path[..<slash])) }
      publication.removed.append(entry.path)
    }
  }

  /// Office programs put a file `~$name` beside a workbook that is open.
  private func isOpenElsewhere(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    let folder = parts.dropLast().joined(separator: "/")
    return Disk.isFile(workspace.absolute("\(folder)/~$\(parts.last ?? "")"))
  }
}
