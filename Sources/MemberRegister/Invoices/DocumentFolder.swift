import Domain
import Formats

/// The folder of released documents: every file is written once and never again.
///
/// New files are staged first, down to the disk; the database then commits to them, and only after
/// that they move to their place. Whatever was cut short is finished or cleared by `settle`.
struct DocumentFolder {
  private let folder: String
  private var staging: String { folder + "/.uitgifte" }

  /// - Parameter register: the path of the database, beside which the folder lies.
  init(beside register: String) {
    folder = Disk.folder(of: register) + "/documenten"
  }

  func place(of document: IssuedDocument) -> String { folder + "/" + document.original }

  func place(of original: String) -> String { folder + "/" + original }

  /// Everything that lies in the folders of years, as `2026/2026-0001.pdf`; hidden files, which
  /// operating systems leave behind, and what is staged apart.
  func originals() throws(RegisterError) -> [String] {
    var originals: [String] = []
    for year in try Disk.names(in: folder)
    where !year.hasPrefix(".") && Disk.isFolder(folder + "/" + year) {
      originals += try Disk.names(in: folder + "/" + year).filter { !$0.hasPrefix(".") }
        .map { year + "/" + $0 }
    }
    return originals
  }

  /// Where the document is now: in its place, or still staged by a release that was cut short and
  /// that nobody settled since.
  func whereabouts(of document: IssuedDocument) -> String {
    let place = place(of: document)
    let staged = staging + "/" + DocumentFolder.stagedName(document.original)
    return Disk.exists(place) || !Disk.exists(staged) ? place : staged
  }

  func stage(_ bytes: [UInt8], as original: String) throws(RegisterError) {
    try Disk.makeFolder(staging)
    try Disk.makeFolder(Disk.folder(of: folder + "/" + original))
    guard !Disk.exists(folder + "/" + original) else {
      throw .documentDiffers(path: folder + "/" + original)
    }
    try Disk.writeNew(bytes, to: staging + "/" + DocumentFolder.stagedName(original))
  }

  /// Makes what was staged last, before the database commits to it.
  func holdStaged() throws(RegisterError) {
    if Disk.isFolder(staging) { try Disk.settle(staging) }
  }

  /// Moves staged files that the register knows to their place and removes the others; then nothing
  /// is staged any more.
  ///
  /// - Parameter digest: the digest that the register has of a document; nil for an unknown one.
  func settle(digest: (_ original: String) throws(RegisterError) -> String?) throws(RegisterError) {
    let names = try Disk.names(in: staging)
    var years: Set<String> = []
    for name in names {
      let original = DocumentFolder.original(name)
      guard let digest = try digest(original) else {
        try Disk.remove(staging + "/" + name)
        continue
      }
      try move(staging + "/" + name, to: folder + "/" + original, digest: digest)
      years.insert(Disk.folder(of: folder + "/" + original))
    }
    for year in years { try Disk.settle(year) }
    try Disk.removeFolder(staging)
  }

  private func move(
    _ staged: String, to place: String, digest: String
  ) throws(RegisterError) {
    try Disk.makeFolder(Disk.folder(of: place))
    guard Disk.exists(place) else { return try Disk.move(staged, to: place) }
    guard try SHA256.hex(Disk.read(place)) == digest else {
      throw .documentDiffers(path: place)
    }
    try Disk.remove(staged)
  }

  /// `2026/2026-0001.pdf` is staged as `2026~2026-0001.pdf`.
  private static func stagedName(_ original: String) -> String {
    original.prefix(4) + "~" + original.dropFirst(5)
  }

  private static func original(_ staged: String) -> String {
    staged.prefix(4) + "/" + staged.dropFirst(5)
  }
}
