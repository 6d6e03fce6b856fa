import Foundation

/// Who runs the program, for the journal.
enum Person {
  static var atKeyboard: String { NSUserName() }
}
