/// One file as the office put it in.
package struct InputFile: Sendable {
  /// Path from the workspace, with `/`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
