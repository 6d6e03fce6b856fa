import Domain
import Testing

struct SipHashTests {
  /// The vectors of the reference implementation: key 00…0f, message 00, 01, 02 …
  @Test(
    arguments: [
      (0, 0x726F_DB47_DD0E_0E31), (1, 0x74F8_39C5_93DC_67FD), (7, 0xAB02_00F5_8B01_D137),
      (8, 0x93F5_F579_9A93_2462), (15, 0xA129_CA61_49BE_45E5),
    ] as [(UInt8, UInt64)])
  func `it is SipHash-2-4`(length: UInt8, expected: UInt64) {
    var hash = SipHash(key: 0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908)
    for byte in 0..<length { hash.append(byte) }
    #expect(hash.finish() == expected)
  }

  @Test func `fields do not run into each other`() {
    var one = SipHash(key: 1, 2)
    one.append(field: "ab")
    one.append(field: "c")
    var two = SipHash(key: 1, 2)
    two.append(field: "a")
    two.append(field: "bc")
    #expect(one.finish() != two.finish())
  }
}
