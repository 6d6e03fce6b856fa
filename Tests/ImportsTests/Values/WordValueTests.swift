import Domain
import Testing

@testable import Imports

@Suite struct WordValueTests {
  @Test(arguments: [
    ("06-12345678", "+31612345678"), ("+31 6 12345678", "+31612345678"),
    ("06 12 34 56 78", "+31612345678"), ("0031612345678", "+31612345678"),
    ("+31 (0)6 12345678", "+31612345678"), ("612345678", "+31612345678"),
    ("31612345678", "+31612345678"), ("(0592) 26 77 77", "+31592267777"),
    ("+32 2 123 45 67", "+3221234567"), ("tel. 06-12345678", "+31612345678"),
    ("06-12345678 / 010-1234567", "+31612345678"), ("06-12345678 (werk)", "+31612345678"),
  ])
  func `a telephone number is read to E164`(text: String, number: String) {
    #expect(TelephoneNumber.read(text) == number)
  }

  @Test(arguments: ["14 0592", "1234", "geen", "06-1234567", "061234567890"])
  func `what is no telephone number is nil`(text: String) {
    #expect(TelephoneNumber.read(text) == nil)
  }

  @Test func `a moment without a zone is Dutch time`() throws {
    let winter = try #require(MomentText.read("2026-01-15T14:03:22"))
    #expect(winter == MomentText.read("2026-01-15T13:03:22Z"))
    #expect(winter == MomentText.read("2026-01-15T14:03:22+01:00"))
    #expect(winter == MomentText.read("15-01-2026 14:03:22"))
    #expect(winter == MomentText.read("15-1-2026, 2:03:22 PM"))
    #expect(MomentText.read("2026-07-01T02:00") == MomentText.read("2026-07-01T00:00:00.000Z"))
    #expect(MomentText.read("1768482202") == winter)
  }

  @Test(arguments: ["", "gisteren", "2026-13-01T10:00", "2026-01-15T25:00", "10:00"])
  func `what is no moment is nil`(text: String) {
    #expect(MomentText.read(text) == nil)
  }

  @Test func `addresses are found in what surrounds them`() {
    for text in [
      "s.devries@x.example", "mailto:s.devries@x.example", "Sanne <S.deVries@x.example>",
      "s.devries@x.example; ander@x.example", " s.devries@x.example. ",
    ] {
      #expect(EmailText.read(text)?.text == "s.devries@x.example")
    }
    #expect(EmailText.read("s.devries@x") == nil)
  }

  @Test func `a remark leaves flags and nothing else`() {
    #expect(RemarkFlags.read("vervanging zwangerschapsverlof Sanne") == [.replacement])
    #expect(RemarkFlags.read("met zwangerschapsverlof tot mei") == [])
    #expect(RemarkFlags.read("Functie hernoemd bij reorganisatie") == [.renamedFunction])
    #expect(RemarkFlags.read("0,4 fte") == [.partTime])
    #expect(RemarkFlags.read("werkt op dinsdag") == [])
  }

  @Test func `yes and no come in many words`() {
    for text in ["ja", "J", "X", "1", "true", "WAAR", "Yes", "akkoord"] {
      #expect(YesNo.read(text) == true)
    }
    for text in ["nee", "N", "0", "onwaar", "No", "-"] { #expect(YesNo.read(text) == false) }
    #expect(YesNo.read("misschien") == nil)
  }

  @Test func `kinds of membership that mean the same are one`() {
    #expect(MemberKindText.read("via gemeente") == MemberKind("gemeente"))
    #expect(MemberKindText.read("Persoonlijk lid") == MemberKind("persoonlijk"))
    #expect(MemberKindText.read("Vriend van de vereniging").text == "vriend van de vereniging")
  }

  @Test func `a title is bared of seniority and hours`() {
    #expect(
      FunctionTitleText.core(of: "Senior teamleider leerplicht a.i.") == "teamleider leerplicht")
    #expect(
      FunctionTitleText.core(of: "Beleidsmedewerker onderwijs 32u") == "beleidsmedewerker onderwijs"
    )
  }

  @Test(arguments: [
    ("klopt", true), ("Klopt, hertrouwd in mei", true), ("correct", true), ("", false),
    ("klopt niet", false), ("nakijken of dit klopt", false),
  ])
  func `a note confirms a name with one word in front`(note: String, confirms: Bool) {
    #expect(DecisionRows.confirms(note) == confirms)
  }
}
