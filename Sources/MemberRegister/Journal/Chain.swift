import Domain
import Formats

/// The hash chain of the journal: which bytes stand for an entry and for its link.
///
/// Every text stands behind its length in eight bytes, so that no two entries have the same bytes.
enum Chain {
  /// What an entry is about: erasable, therefore salted.
  static func digest(salt: some Sequence<UInt8>, _ entry: JournalEntry) -> [UInt8] {
    var bytes = Array(salt)
    for text in [entry.subject, entry.field, entry.old, entry.new] { append(text, to: &bytes) }
    return SHA256.digest(bytes)
  }

  /// The link of an entry behind `previous`; the first stands behind the register's identity.
  static func link(
    after previous: [UInt8], sequence: Int, operation: JournalOperation, entry: JournalEntry,
    digest: [UInt8]
  ) -> [UInt8] {
    var bytes = previous
    append(sequence, to: &bytes)
    append(operation.id, to: &bytes)
    let texts = [
      operation.kind.rawValue, operation.stamp.date.iso, operation.stamp.actor,
      entry.action.rawValue, entry.origin?.file ?? "", entry.origin?.sheet ?? "",
      entry.proposal?.text ?? "",
    ]
    for text in texts { append(text, to: &bytes) }
    append(entry.origin?.row ?? 0, to: &bytes)
    bytes.append(contentsOf: digest)
    return SHA256.digest(bytes)
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    append(text.utf8.count, to: &bytes)
    bytes.append(contentsOf: text.utf8)
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: Int64(number).bigEndian) { bytes.append(contentsOf: $0) }
  }
}
