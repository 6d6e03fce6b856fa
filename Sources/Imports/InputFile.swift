package import Formats

/// One file as the office put it in.
package struct InputFile: Sendable {
  /// Path from the workspace, with `/`.
  package let path: String
  package let source: ByteSource
  /// Of all bytes, as 64 lower-case hexadecimal digits.
  package let sha256: String

  /// Reads the bytes once, for their hash.
  package init(path: String, source: ByteSource) throws(SourceFault) {
    self.path = path
    self.source = source
    sha256 = try SHA256.hex(source)
  }

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    source = ByteSource(bytes)
    sha256 = SHA256.hex(bytes)
  }
}
