/// Changes bytes as chance, people and broken programs do; the same for the same seed.
package struct Mutation {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  private mutating func lot(below count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) >> 1) % max(count, 1)
  }

  /// The seed with a few changes.
  package mutating func applied(to seed: [UInt8], words: [[UInt8]]) -> [UInt8] {
    var bytes = seed
    for _ in 0...lot(below: 8) { change(&bytes, words: words) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8], words: [[UInt8]]) {
    let place = lot(below: bytes.count + 1)
    let end = min(bytes.count, place + 1 + lot(below: 40))
    switch lot(below: 7) {
    case 0 where place < bytes.count: bytes[place] = UInt8(lot(below: 256))
    case 1 where place < bytes.count: bytes[place] ^= 1 << UInt8(lot(below: 8))
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: lot(below: bytes.count + 1))
    case 4: bytes.insert(contentsOf: words[lot(below: words.count)], at: place)
    case 5: bytes.removeSubrange(place...)
    default:
      let byte = UInt8(lot(below: 256))
      bytes.insert(contentsOf: repeatElement(byte, count: 1 + lot(below: 300)), at: place)
    }
  }
}
