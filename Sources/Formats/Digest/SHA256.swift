internal import CCrypto

/// SHA-256 (FIPS 180-4), computed by the system's OpenSSL.
package enum SHA256 {
  /// The 32 bytes of the digest.
  package static func digest(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let whole = bytes.withContiguousStorageIfAvailable { digest(UnsafeRawBufferPointer($0)) }
    return whole ?? Array(bytes).withUnsafeBytes(digest)
  }

  /// The 32 bytes of the digest of memory that is not copied.
  package static func digest(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    var running = RunningDigest()
    running.add(bytes)
    return running.finished()
  }

  /// The digest as 64 lower-case hexadecimal digits, as in `manifest.json`.
  package static func hex(_ bytes: some Collection<UInt8>) -> String {
    hex(ofDigest: digest(bytes))
  }

  /// The same of all bytes of a source, read block by block.
  package static func hex(_ source: ByteSource) throws(SourceFault) -> String {
    var running = RunningDigest()
    var blocks = ByteBlocks(source)
    while !blocks.isAtEnd { running.add(UnsafeRawBufferPointer(try blocks.next())) }
    return hex(ofDigest: running.finished())
  }

  private static func hex(ofDigest digest: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}

/// A digest that takes its bytes piece by piece.
private struct RunningDigest: ~Copyable {
  private let context: OpaquePointer

  init() {
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      preconditionFailure("SHA-256 is not available")
    }
    self.context = context
  }

  deinit {
    EVP_MD_CTX_free(context)
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    let status = EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
    precondition(status == 1, "SHA-256 is not available")
  }

  consuming func finished() -> [UInt8] {
    var length: UInt32 = 0
    var result = [UInt8](repeating: 0, count: 32)
    let status = EVP_DigestFinal_ex(context, &result, &length)
    precondition(status == 1 && length == 32, "SHA-256 is not available")
    return result
  }
}
