/// A mailbox that can stand in a header.
package struct MailAddress: Hashable, Sendable {
  /// Empty for none.
  package let name: String
  package let address: String

  /// nil when the address is not plain ASCII of the form `local@domain`: nothing in it may end the
  /// address or the header.
  package init?(name: String = "", _ address: String) {
    let parts = address.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }),
      address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !MailAddress.special.contains($0) })
    else { return nil }
    self.name = name
    self.address = address
  }

  private static let special = Set(#"(),:;<>[\]""#.utf8)
}

/// A message that a mail program opens as a draft (`.eml`, RFC 5322 and MIME).
package struct MailMessage: Sendable {
  package struct Attachment: Hashable, Sendable {
    package let name: String
    /// `application/pdf`, `text/csv` …
    package let mediaType: String
    package let bytes: [UInt8]

    package init(name: String, mediaType: String, bytes: [UInt8]) {
      self.name = name
      self.mediaType = mediaType
      self.bytes = bytes
    }
  }

  package var from: MailAddress?
  package var to: [MailAddress]
  package var bcc: [MailAddress]
  package var subject: String
  package var text: String
  package var attachments: [Attachment]
  package var date: MailDate
  /// Separates the parts; made safe before use. The same message needs the same one.
  package var boundary: String

  package init(
    from: MailAddress? = nil, to: [MailAddress], bcc: [MailAddress] = [], subject: String,
    text: String, attachments: [Attachment] = [], date: MailDate, boundary: String
  ) {
    self.from = from
    self.to = to
    self.bcc = bcc
    self.subject = subject
    self.text = text
    self.attachments = attachments
    self.date = date
    self.boundary = boundary
  }

  /// The bytes of the `.eml` file. `X-Unsent: 1` makes Outlook open it as a draft.
  package func eml() -> [UInt8] {
    var result = headers
    if attachments.isEmpty {
      result += textHeaders + "\r\n" + encodedLines(Array(PlainText.printable(text).utf8))
      return Array(result.utf8)
    }
    let mark = safeBoundary
    result += "Content-Type: multipart/mixed;\r\n boundary=\"\(mark)\"\r\n\r\n"
    result += "--\(mark)\r\n" + textHeaders + "\r\n"
    result += encodedLines(Array(PlainText.printable(text).utf8))
    for attachment in attachments {
      result += "--\(mark)\r\n" + header(of: attachment) + "\r\n" + encodedLines(attachment.bytes)
    }
    return Array((result + "--\(mark)--\r\n").utf8)
  }

  private var headers: String {
    var lines = ""
    if let from { lines += MailHeader.line("From", addresses: [from]) }
    if !to.isEmpty { lines += MailHeader.line("To", addresses: to) }
    if !bcc.isEmpty { lines += MailHeader.line("Bcc", addresses: bcc) }
    lines += MailHeader.line("Subject", text: subject)
    lines += "Date: \(date.text)\r\n"
    return lines + "X-Unsent: 1\r\nMIME-Version: 1.0\r\n"
  }

  private var textHeaders: String {
    "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n"
  }

  private func header(of attachment: Attachment) -> String {
    let type = String(
      String.UnicodeScalarView(
        attachment.mediaType.unicodeScalars.filter {
          $0.isASCII
            && ($0.properties.isAlphabetic || $0.properties.numericType != nil
              || "/.+-".unicodeScalars.contains($0))
        }))
    return "Content-Type: \(type.isEmpty ? "application/octet-stream" : type)\r\n"
      + "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment"
      + MailHeader.parameter(filename: attachment.name) + "\r\n"
  }

  /// Base64 never holds `--`, so a boundary cannot occur in a part.
  private var safeBoundary: String {
    let kept = boundary.utf8.filter {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
    }
    return "=_" + String(decoding: kept.prefix(60), as: UTF8.self)
  }

  private func encodedLines(_ bytes: [UInt8]) -> String {
    var result = ""
    for start in stride(from: 0, to: bytes.count, by: 57) {
      result += Base64.text(of: bytes[start..<min(start + 57, bytes.count)]) + "\r\n"
    }
    return result
  }
}
