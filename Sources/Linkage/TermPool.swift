/// Gives every distinct text a small whole number, in order of first appearance.
package struct TermPool: Sendable {
  /// The number of the empty text.
  package static let none: Int32 = 0

  package private(set) var texts: [String] = [""]
  private var numbers: [String: Int32] = ["": 0]

  package init() {}

  package var count: Int { texts.count }

  package mutating func number(of text: String) -> Int32 {
    if let known = numbers[text] { return known }
    let new = Int32(texts.count)
    texts.append(text)
    numbers[text] = new
    return new
  }

  /// The number of a text that was met before.
  package func known(_ text: String) -> Int32? { numbers[text] }

  package subscript(number: Int32) -> String { texts[Int(number)] }
}
