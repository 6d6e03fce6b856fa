import Formats
import Testing

struct ZipWriterTests {
  private let entries: [(path: String, bytes: [UInt8])] = [
    ("lijst.csv", Array("a;b\r\n".utf8)), ("rayons/Noord é.txt", []),
    ("groot.bin", [UInt8](repeating: 7, count: 100_000)),
  ]

  @Test func `what is written is read back`() throws {
    let read = try ZipContents.entries(of: ZipWriter.bytes(of: entries))
    #expect(read.map(\.path) == entries.map(\.path))
    #expect(read.map(\.bytes) == entries.map(\.bytes))
  }

  @Test func `the same entries give the same bytes`() throws {
    #expect(try ZipWriter.bytes(of: entries) == ZipWriter.bytes(of: entries))
  }

  @Test func `no entries give an empty archive`() throws {
    let bytes = try ZipWriter.bytes(of: [])
    #expect(bytes.count == 22)
    #expect(try ZipContents.entries(of: bytes).isEmpty)
  }

  @Test func `entries are dated at the first moment of zip`() throws {
    let bytes = try ZipWriter.bytes(of: entries)
    // Local header: time at 10, date at 12.
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
  }
}
