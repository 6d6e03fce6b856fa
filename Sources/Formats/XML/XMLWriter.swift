/// Writes an XML document in UTF-8, indented by two spaces, each element on its own line.
///
/// Names are taken as given; text and attribute values are escaped, and characters that XML 1.0
/// cannot hold are left out. The same calls give the same bytes.
package struct XMLWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var depth = 0

  /// - Parameter capacity: an estimate of the size in bytes, to allocate once.
  package init(capacity: Int = 8_192) {
    bytes.reserveCapacity(capacity)
    append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// An element with other elements in it.
  package mutating func element<Failure: Error>(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: (inout XMLWriter) throws(Failure) -> Void
  ) throws(Failure) {
    indent()
    open(name, attributes)
    append(">\n")
    depth += 1
    try content(&self)
    depth -= 1
    indent()
    close(name)
  }

  /// An element with text in it.
  package mutating func element(
    _ name: StaticString, _ text: String, _ attributes: KeyValuePairs<StaticString, String> = [:]
  ) {
    indent()
    open(name, attributes)
    append(">")
    appendEscaped(text, inAttribute: false)
    close(name)
  }

  /// An element whose text is `content` in Base64 (RFC 4648, section 4), on one line.
  package mutating func element(
    _ name: StaticString, base64 content: [UInt8],
    _ attributes: KeyValuePairs<StaticString, String> = [:]
  ) {
    indent()
    open(name, attributes)
    append(">")
    bytes.append(contentsOf: Base64.text(of: content).utf8)
    close(name)
  }

  private mutating func open(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>
  ) {
    append("<")
    append(name)
    for (attribute, value) in attributes {
      append(" ")
      append(attribute)
      append("=\"")
      appendEscaped(value, inAttribute: true)
      append("\"")
    }
  }

  private mutating func close(_ name: StaticString) {
    append("</")
    append(name)
    append(">\n")
  }

  private mutating func indent() {
    for _ in 0..<depth { append("  ") }
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func appendEscaped(_ text: String, inAttribute: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: append("&amp;")
      case 0x3C: append("&lt;")
      case 0x3E: append("&gt;")
      case 0x22 where inAttribute: append("&quot;")
      // As themselves these would be read as a space or a line feed.
      case 0x0D: append("&#13;")
      case 0x09 where inAttribute: append("&#9;")
      case 0x0A where inAttribute: append("&#10;")
      case 0x09, 0x0A, 0x20...0x7F: bytes.append(UInt8(scalar.value))
      case 0..<0x20, 0xFFFE, 0xFFFF: continue
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
  }
}
