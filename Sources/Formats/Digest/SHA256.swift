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
    var length: UInt32 = 0
    var result = [UInt8](repeating: 0, count: 32)
    let status = EVP_Digest(bytes.baseAddress, bytes.count, &result, &length, EVP_sha256(), nil)
    precondition(status == 1 && length == 32, "SHA-256 is not available")
    return result
  }

  /// The digest as 64 lower-case hexadecimal digits, as in `manifest.json`.
  package static func hex(_ bytes: some Collection<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = digest(bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
