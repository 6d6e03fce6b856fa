import Formats
import Foundation

/// Where the command speaks: results on standard output, what went wrong on standard error.
enum Terminal {
  static func say(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  /// Says it to a person as text, or to a program as JSON.
  static func say(_ text: @autoclosure () -> String, orJSON value: JSONValue?) {
    guard let value else { return say(text()) }
    FileHandle.standardOutput.write(Data(value.text.utf8))
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
