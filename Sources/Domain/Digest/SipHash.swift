/// SipHash-2-4: a keyed hash of 64 bits that is the same on every machine and in every run.
///
/// Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF" (2012); their test vectors are
/// tests here. The standard library's `Hasher` cannot be used: it is seeded anew in every process.
package struct SipHash: Sendable {
  private var v0: UInt64
  private var v1: UInt64
  private var v2: UInt64
  private var v3: UInt64
  /// Bytes that do not fill a word yet, the first in the lowest place.
  private var pending: UInt64 = 0
  private var count: UInt64 = 0

  /// - Parameters: the first and the last eight bytes of the key, little-endian.
  package init(key first: UInt64, _ last: UInt64) {
    v0 = first ^ 0x736F_6D65_7073_6575
    v1 = last ^ 0x646F_7261_6E64_6F6D
    v2 = first ^ 0x6C79_6765_6E65_7261
    v3 = last ^ 0x7465_6462_7974_6573
  }

  package mutating func append(_ byte: UInt8) {
    pending |= UInt64(byte) << (8 * (count & 7))
    count &+= 1
    guard count & 7 == 0 else { return }
    absorb(pending)
    pending = 0
  }

  /// One field: its bytes and an end mark, so that `ab` + `c` is not `a` + `bc`.
  package mutating func append(field text: some StringProtocol) {
    for byte in text.utf8 { append(byte) }
    append(0xFF)  // occurs in no UTF-8
  }

  package consuming func finish() -> UInt64 {
    absorb(pending | (count & 0xFF) << 56)
    v2 ^= 0xFF
    for _ in 0..<4 { round() }
    return v0 ^ v1 ^ v2 ^ v3
  }

  private mutating func absorb(_ word: UInt64) {
    v3 ^= word
    round()
    round()
    v0 ^= word
  }

  private mutating func round() {
    v0 = v0 &+ v1
    v1 = v1 << 13 | v1 >> 51
    v1 ^= v0
    v0 = v0 << 32 | v0 >> 32
    v2 = v2 &+ v3
    v3 = v3 << 16 | v3 >> 48
    v3 ^= v2
    v0 = v0 &+ v3
    v3 = v3 << 21 | v3 >> 43
    v3 ^= v0
    v2 = v2 &+ v1
    v1 = v1 << 17 | v1 >> 47
    v1 ^= v2
    v2 = v2 << 32 | v2 >> 32
  }
}
