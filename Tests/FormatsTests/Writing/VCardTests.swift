import Formats
import Testing

struct VCardTests {
  @Test func `a card holds the name in two orders and no more than is given`() {
    let card = VCard(
      sortedName: "Vries, Sanne de", email: "s@utrecht.example", organisation: "Utrecht", title: "")
    #expect(
      card.text
        == [
          "BEGIN:VCARD", "VERSION:4.0", "FN:Sanne de Vries", "N:Vries;Sanne de;;;", "ORG:Utrecht",
          "EMAIL;TYPE=work:s@utrecht.example", "END:VCARD", "",
        ].joined(separator: "\r\n"))
  }

  @Test func `no value can add a field or a card`() {
    let card = VCard(
      sortedName: "X\r\nNOTE:boef", email: "", organisation: "A;B,C\\D",
      title: "coach\nEND:VCARD\nBEGIN:VCARD")
    #expect(card.text.contains("ORG:A\\;B\\,C\\\\D\r\n"))
    #expect(card.text.split(separator: "\r\n").count == 7)
  }

  @Test func `long lines are folded between characters`() {
    let card = VCard(
      sortedName: String(repeating: "é", count: 80), email: "", organisation: "", title: "")
    #expect(card.text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    #expect(card.text.replacing("\r\n ", with: "").contains(String(repeating: "é", count: 80)))
  }
}
