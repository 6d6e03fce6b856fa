import Domain
import Linkage

/// Records in another order than they came in, without a copy of them.
struct Reordered<Element: Sendable>: RandomAccessCollection, Sendable {
  private let records: [Element]
  private let order: [Int32]

  init(_ records: [Element], order: [Int32]) {
    self.records = records
    self.order = order
  }

  var startIndex: Int { 0 }
  var endIndex: Int { order.count }
  subscript(position: Int) -> Element { records[Int(order[position])] }
}

/// An order of staff records that does not depend on the rows they came in.
enum StaffOrder {
  static func sorted(_ records: [StaffRecord]) -> Reordered<StaffRecord> {
    let keys = Parallel.map(records.count) { digest(of: records[$0]) }
    let order = (0..<Int32(records.count)).sorted { one, other in
      let (left, right) = (keys[Int(one)], keys[Int(other)])
      return left == right
        ? records[Int(one)].origin < records[Int(other)].origin : left < right
    }
    return Reordered(records, order: order)
  }

  /// A fingerprint of what a record says. Source: FNV-1a of 64 bits.
  private static func digest(of record: StaffRecord) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func take(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0x1F) &* 0x100_0000_01B3
    }
    take(record.employer.written)
    take(record.employer.organisation)
    take(record.id.text)
    take(record.name.familyName)
    take(record.name.prefix)
    take(record.name.callName)
    take(record.name.initials)
    take(record.name.birthName)
    take(record.functionTitle)
    take(record.department)
    take(record.email?.text ?? "")
    take(record.phone)
    for date in [record.start, record.end] {
      hash = (hash ^ UInt64(bitPattern: Int64(date?.dayNumber ?? .min))) &* 0x100_0000_01B3
    }
    return hash
  }
}
