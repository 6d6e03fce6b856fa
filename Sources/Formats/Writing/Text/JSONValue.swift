/// A JSON value (RFC 8259) to be written. Members of an object keep the order they are given.
package enum JSONValue: Sendable, ExpressibleByStringInterpolation {
  case object([(String, JSONValue)])
  case array([JSONValue])
  case string(String)
  case integer(Int64)
  /// Digits with a point, as they are to stand: `4.52`.
  case decimal(String)
  case bool(Bool)
  case null

  package init(stringLiteral value: String) {
    self = .string(value)
  }

  /// Two spaces a level, one member a line, a line feed at the end.
  package var text: String {
    written(indent: "") + "\n"
  }

  private func written(indent: String) -> String {
    switch self {
    case .object(let members):
      JSONValue.block(
        members.map { "\(JSONValue.quoted($0)): " + $1.written(indent: indent + "  ") },
        between: ("{", "}"), indent: indent)
    case .array(let elements):
      JSONValue.block(
        elements.map { $0.written(indent: indent + "  ") }, between: ("[", "]"), indent: indent)
    case .string(let text): JSONValue.quoted(text)
    case .integer(let number): String(number)
    case .decimal(let digits): digits
    case .bool(let value): value ? "true" : "false"
    case .null: "null"
    }
  }

  private static func block(
    _ lines: [String], between marks: (String, String), indent: String
  ) -> String {
    guard !lines.isEmpty else { return marks.0 + marks.1 }
    let inner = lines.map { "\(indent)  \($0)" }.joined(separator: ",\n")
    return "\(marks.0)\n\(inner)\n\(indent)\(marks.1)"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
