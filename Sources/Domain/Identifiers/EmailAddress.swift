/// An e-mail address in small letters, with one `@`, a local part and a domain with a point.
package struct EmailAddress: TextIdentifier {
  package let text: String

  /// Trims, lowers the case and checks the form; nil when it is no address.
  package init?(_ written: some StringProtocol) {
    guard written.utf8.contains(UInt8(ascii: "@")) else { return nil }
    let isVisible = written.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    let trimmed = isVisible ? written[...] : written.drop(while: \.isWhitespace)
    let word = isVisible ? trimmed : trimmed.prefix(while: { !$0.isWhitespace })
    let lowered = word.lowercased()
    guard isVisible || trimmed.dropFirst(lowered.count).allSatisfy(\.isWhitespace) else {
      return nil
    }
    let parts = lowered.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, EmailAddress.isDomain(parts[1]),
      parts[0].utf8.allSatisfy(EmailAddress.isLocalByte), lowered.utf8.count <= 254
    else { return nil }
    text = lowered
  }

  package var localPart: Substring {
    text.prefix(while: { $0 != "@" })
  }

  package var domain: Substring {
    text.drop(while: { $0 != "@" }).dropFirst()
  }

  private static func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        guard let first = label.utf8.first, let last = label.utf8.last else { return false }
        return first != 0x2D && last != 0x2D && isLabel(label)
      }
  }

  /// Letters, digits and hyphens; ASCII, the usual case, without a look into Unicode's tables.
  private static func isLabel(_ label: Substring) -> Bool {
    let isPlain = label.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    return isPlain || label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
  }

  private static func isLocalByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F && !#"(),:;<>[\]""#.utf8.contains(byte)
  }
}
