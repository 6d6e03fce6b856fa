/// A card for an address book (vCard 4, RFC 6350).
package struct VCard: Hashable, Sendable {
  /// `Vries, Sanne de`; without a comma it is the whole name.
  package let sortedName: String
  package let email: String
  package let organisation: String
  package let title: String

  package init(sortedName: String, email: String, organisation: String, title: String) {
    self.sortedName = sortedName
    self.email = email
    self.organisation = organisation
    self.title = title
  }

  /// One card with its line ends. Fields without a value are left out.
  package var text: String {
    let parts = sortedName.split(separator: ", ", maxSplits: 1).map(String.init)
    let family = parts.first ?? ""
    let given = parts.count > 1 ? parts[1] : ""
    let full = given.isEmpty ? family : "\(given) \(family)"
    var lines = [
      "BEGIN:VCARD", "VERSION:4.0", "FN:\(escaped(full))",
      "N:\(escaped(family));\(escaped(given));;;",
    ]
    if !organisation.isEmpty { lines.append("ORG:\(escaped(organisation))") }
    if !title.isEmpty { lines.append("TITLE:\(escaped(title))") }
    if !email.isEmpty { lines.append("EMAIL;TYPE=work:\(escaped(email))") }
    lines.append("END:VCARD")
    return lines.map { folded($0) + "\r\n" }.joined()
  }

  private func escaped(_ value: String) -> String {
    PlainText.oneLine(value).replacing("\\", with: "\\\\").replacing(",", with: "\\,")
      .replacing(";", with: "\\;")
  }

  /// At most 75 bytes a line, never cut inside a character.
  private func folded(_ line: String) -> String {
    var result = ""
    var width = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if width + size > 75 {
        result += "\r\n "
        width = 1
      }
      result.unicodeScalars.append(scalar)
      width += size
    }
    return result
  }
}
