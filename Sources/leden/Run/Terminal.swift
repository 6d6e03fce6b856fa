import Foundation

/// Where the command speaks: results on standard output, what went wrong on standard error.
enum Terminal {
  static func say(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  static func fail(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// A line typed by a person; nil at the end of input.
  static func ask(_ question: String) -> String? {
    FileHandle.standardOutput.write(Data((question + " ").utf8))
    return readLine()
  }
}
