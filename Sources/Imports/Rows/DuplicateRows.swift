import Domain
import Formats

/// Finds rows that hold exactly the same as an earlier row of their table.
struct DuplicateRows {
  /// The first row with these cells, by a 64-bit digest of them (FNV-1a).
  private var firstRows: [UInt64: Int] = [:]

  /// Whether the row is the first of its content; another one is set aside with a finding.
  mutating func isFirst(_ row: inout RowReader) -> Bool {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for cell in row.cells {
      for byte in cell.text.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
      digest = (digest ^ 0xFF) &* 0x100_0000_01B3
    }
    guard let first = firstRows[digest] else {
      firstRows[digest] = row.number
      return true
    }
    row.report(.duplicateRow(firstRow: first))
    row.setAside()
    return false
  }
}
