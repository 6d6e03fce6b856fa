import Formats
import Testing

struct MailMessageTests {
  private func message(
    subject: String = "Rayonlijst", name: String = "Jan de Vries",
    attachments: [MailMessage.Attachment] = []
  ) throws -> MailMessage {
    let office = try #require(MailAddress(name: "Bureau", "bureau@vereniging.example"))
    return MailMessage(
      from: office, to: [try #require(MailAddress(name: name, "jan@noord.example"))],
      subject: subject,
      text: "Beste Jan,\nTot ziens.", attachments: attachments,
      date: MailDate(year: 2026, month: 1, day: 15), boundary: "rayon-N 2026")
  }

  private func eml(_ message: MailMessage) -> String {
    String(decoding: message.eml(), as: UTF8.self)
  }

  @Test func `a message without attachments is one part of text`() throws {
    #expect(
      eml(try message())
        == [
          #"From: "Bureau" <bureau@vereniging.example>"#,
          #"To: "Jan de Vries" <jan@noord.example>"#, "Subject: Rayonlijst",
          "Date: Thu, 15 Jan 2026 12:00:00 +0000", "X-Unsent: 1", "MIME-Version: 1.0",
          "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "",
          "QmVzdGUgSmFuLApUb3QgemllbnMu", "",
        ].joined(separator: "\r\n"))
  }

  @Test func `attachments are parts of their own, in base64`() throws {
    let text = eml(
      try message(attachments: [
        .init(name: "rayon Één.csv", mediaType: "text/csv", bytes: [1, 2, 3])
      ]))
    #expect(text.contains("Content-Type: multipart/mixed;\r\n boundary=\"=_rayonN2026\"\r\n"))
    #expect(
      text.contains("filename=\"rayon __n.csv\";\r\n filename*=UTF-8''rayon%20%C3%89%C3%A9n.csv"))
    #expect(text.contains("\r\n\r\nAQID\r\n--=_rayonN2026--\r\n"))
  }

  @Test func `a header cannot be smuggled in`() throws {
    let text = eml(
      try message(subject: "Hoi\r\nBcc: dief@kwaad.example", name: "Jan\r\nBcc: dief@kwaad.example")
    )
    #expect(!text.split(separator: "\r\n").contains { $0.hasPrefix("Bcc:") })
    #expect(text.contains("Subject: Hoi Bcc: dief@kwaad.example\r\n"))
  }

  @Test func `an attachment's name and type cannot smuggle a header in`() throws {
    let text = eml(
      try message(attachments: [
        .init(name: "a\"\r\nX-Boef: 1", mediaType: "text/csv\r\nX-Boef: 1", bytes: [])
      ]))
    #expect(!text.split(separator: "\r\n").contains { $0.hasPrefix("X-Boef") })
  }

  @Test func `what is not ASCII becomes encoded words that are never cut inside a letter`() throws {
    let text = eml(try message(subject: String(repeating: "é", count: 30)))
    let letters = String(
      repeating: "w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6k=", count: 1)
    #expect(
      text.contains("Subject: =?UTF-8?B?\(letters)?=\r\n =?UTF-8?B?w6nDqcOpw6nDqcOpw6nDqQ==?=\r\n"))
  }

  @Test(arguments: [
    "jan", "jan@", "@noord.example", "jan@noord.example>, <x@y.example",
    "jan@noord.example\r\nX: 1",
    "jan de@noord.example", "jan@é.example", "a@b@c.example",
  ])
  func `an address that could leave its place is refused`(address: String) {
    #expect(MailAddress(address) == nil)
  }

  @Test(arguments: [
    (2026, 1, 15, "Thu"), (2024, 2, 29, "Thu"), (2000, 1, 1, "Sat"), (2026, 12, 31, "Thu"),
  ])
  func `the day of the week is right`(year: Int, month: Int, day: Int, weekday: String) throws {
    var message = try message()
    message.date = MailDate(year: year, month: month, day: day)
    #expect(eml(message).contains("\r\nDate: \(weekday), \(day) "))
  }
}
