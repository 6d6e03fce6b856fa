/// Records by a small whole key: all records of one key lie beside each other.
package struct Buckets: Sendable {
  private let starts: [Int32]
  private let records: [Int32]

  /// - Parameters:
  ///   - keyCount: keys run from 0 up to, not including, this.
  ///   - pairs: key and record; within one key the records keep this order.
  package init(keyCount: Int, pairs: [(key: Int32, record: Int32)]) {
    var starts = [Int32](repeating: 0, count: keyCount + 1)
    for pair in pairs { starts[Int(pair.key) + 1] += 1 }
    for key in 0..<keyCount { starts[key + 1] += starts[key] }
    var next = starts
    var records = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      records[Int(next[Int(pair.key)])] = pair.record
      next[Int(pair.key)] += 1
    }
    self.starts = starts
    self.records = records
  }

  package subscript(key: Int32) -> ArraySlice<Int32> {
    records[Int(starts[Int(key)])..<Int(starts[Int(key) + 1])]
  }
}
