/// An e-mail address in small letters, with one `@`, a local part and a domain with a point.
package struct EmailAddress: TextIdentifier {
  package let text: String

  /// Trims, lowers the case and checks the form; nil when it is no address.
  package init?(_ written: some StringProtocol) {
    let trimmed = written.drop(while: \.isWhitespace)
    let lowered = String(trimmed.prefix(while: { !$0.isWhitespace })).lowercased()
    guard trimmed.dropFirst(lowered.count).allSatisfy(\.isWhitespace) else { return nil }
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
        !label.isEmpty && label.first != "-" && label.last != "-"
          && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
  }

  private static func isLocalByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F && !#"(),:;<>[\]""#.utf8.contains(byte)
  }
}
