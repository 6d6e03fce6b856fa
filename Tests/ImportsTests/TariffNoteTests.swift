import Domain
import Testing

@testable import Imports

@Suite struct TariffNoteTests {
  @Test(arguments: [
    ("marginaal: elke schijf tegen eigen tarief; minimum 250,00", 25_000),
    ("minimum: € 250", 25_000), ("per schijf (minimum 1.250,50).", 125_050),
    ("minimaal 75,- per jaar", 7_500), ("Minimum van 80.00", 8_000),
  ])
  func `a minimum in the explanation counts`(note: String, cents: Int64) {
    #expect(TariffNote.minimum(in: note) == Money(cents: cents))
  }

  @Test(arguments: [
    "", "klasse bepaalt het hele bedrag", "geen minimum", "minimum naar draagkracht",
    "in 2019 was er een minimum",
  ])
  func `without an amount there is none`(note: String) {
    #expect(TariffNote.minimum(in: note) == nil)
  }
}
