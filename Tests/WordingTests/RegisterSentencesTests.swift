import Domain
import Testing
import Wording

struct RegisterSentencesTests {
  @Test(arguments: [
    (
      RegisterError.inUse(path: "Register/leden.sqlite", process: 812),
      "Het ledenregister Register/leden.sqlite is in gebruik: ‘leden’ draait al (proces 812). "
        + "Wacht tot het klaar is en probeer het opnieuw."
    ),
    (
      .notARegister(path: "Register/leden.sqlite"),
      "Register/leden.sqlite is geen ledenregister. Zet dit bestand ergens anders neer en draai "
        + "opnieuw: dan begint er een nieuw register. Er is niets gewijzigd."
    ),
    (
      .disk(path: "Register", .full),
      "De schijf is vol: Register kan niet worden geschreven. Maak ruimte vrij en probeer het "
        + "opnieuw. Er is niets gewijzigd."
    ),
    (
      .indexedBefore(
        year: 2026, recorded: Percentage(units: 45_200), asked: Percentage(units: 30_000)),
      "De tarieven van 2026 zijn al met 4,52% verhoogd; 3% kan er niet nog eens bij. Zet in "
        + "leden.toml weer 4,52%."
    ),
    (
      .creditedTooMuch(
        InvoiceNumber("2026-0007"), left: Money(cents: 100_00), asked: Money(cents: 1_234_50)),
      "Van factuur 2026-0007 staat nog €\u{A0}100,00 open om te crediteren; €\u{A0}1.234,50 is te "
        + "veel. Verlaag het bedrag van de creditnota."
    ),
  ])
  func `the register says in Dutch what is in the way`(error: RegisterError, sentence: String) {
    #expect(Wording(.dutch).sentence(for: error) == sentence)
  }

  @Test(
    arguments: [
      .inUse(path: "x", process: nil), .damaged(path: "x"), .newer(path: "x"),
      .disk(path: "x", .readOnly), .disk(path: "x", .noPermission), .disk(path: "x", .missing),
      .disk(path: "x", .notAFolder), .disk(path: "x", .isALink), .disk(path: "x", .other(5)),
      .refused(rule: "CHECK"), .unknownInvoice(InvoiceNumber("1")), .documentDiffers(path: "x"),
      .finishedDiffers(InvoiceNumber("1")), .documentsSince(backup: "x", ["2026/1.pdf"]),
      .tooLongAgo(3),
    ] as [RegisterError])
  func `every refusal has a sentence in both languages`(error: RegisterError) {
    let dutch = Wording(.dutch).sentence(for: error)
    let english = Wording(.english).sentence(for: error)
    #expect(dutch.hasSuffix(".") && english.hasSuffix("."))
    #expect(dutch != english)
  }

  @Test func `a check of the register ends in one sentence`() {
    let sound = Verification(entries: 3_512, erased: 2, documents: 684)
    #expect(
      Wording(.dutch).sentence(for: sound)
        == "Het ledenregister klopt: 3.512 regels in het journaal en 684 uitgegeven documenten "
        + "nagerekend. Van 2 regels is de inhoud gewist, zoals gevraagd.")
    #expect(
      Wording(.english).sentence(for: RegisterFault.numberMissing(year: 2026, after: 7))
        == "In 2026 the invoice number after number 7 is missing. Put the last backup back.")
  }
}
