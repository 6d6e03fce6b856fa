import Domain
import Testing

@testable import Reports

@Suite struct PaymentReferenceTests {
  @Test(arguments: [
    ("000056789012345", "5000056789012345"), ("234534622567", "12234534622567"),
    ("1234567", "271234567"), ("20260000001", "4120260000001"),
    ("202600000000001", "4202600000000001"), ("202600000000003", "0202600000000003"),
    ("202600000000009", "1202600000000009"),
  ])
  func `digits get their check digit, and short ones their length`(
    digits: String, reference: String
  ) {
    #expect(PaymentReference.betalingskenmerk(ofDigits: digits) == reference)
    #expect(PaymentReference.isSound(reference))
  }

  @Test(arguments: ["123456", "1234567890123", "12345678901234", "1234567890123456", "12a4567"])
  func `other lengths and letters have no betalingskenmerk`(digits: String) {
    #expect(PaymentReference.betalingskenmerk(ofDigits: digits) == nil)
  }

  @Test func `the digits of an invoice number are filled up to sixteen`() {
    #expect(
      PaymentReference.reference(for: InvoiceNumber("2026-0001"), form: .betalingskenmerk)
        == PaymentReference.betalingskenmerk(ofDigits: "000000020260001"))
  }

  @Test(arguments: [
    ("539007547034", "RF18539007547034"), ("20260000001", "RF4520260000001"),
    ("2026-0000001", "RF4520260000001"),
  ])
  func `an RF reference holds the letters and digits of the number`(
    text: String, reference: String
  ) {
    #expect(PaymentReference.rf(for: text) == reference)
    #expect(PaymentReference.isSound(reference))
  }

  @Test(arguments: [
    "6000056789012345", "13234534622567", "22234534622567", "281234567", "12345678",
    "RF19539007547034", "RF18", "", "500005678901234A", "123456789012345",
  ])
  func `a reference with a wrong check, length or sign is not sound`(reference: String) {
    #expect(!PaymentReference.isSound(reference))
  }

  @Test func `every change of one digit is noticed, but for the two rests that share a digit`() {
    let reference = "4202600000000001"
    var unnoticed = 0
    for place in reference.indices {
      for digit in "0123456789" where digit != reference[place] {
        var changed = reference
        changed.replaceSubrange(place...place, with: String(digit))
        if PaymentReference.isSound(changed) { unnoticed += 1 }
      }
    }
    #expect(unnoticed == 0)
  }
}
