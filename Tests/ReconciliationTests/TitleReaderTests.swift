import Domain
import Testing

@testable import Reconciliation

@Suite struct TitleReaderTests {
  private static let reader = TitleReader(
    dictionary: FunctionDictionary(entries: [
      ("BOA domein III", .leerplichtambtenaar), ("leerplichtambtenaar", .leerplichtambtenaar),
      ("medewerker handhaving III", .generic), ("BOA domein I", .outside),
      ("medewerker RMC", .doorstroomcoach),
    ]))

  static let cases: [(title: String, department: String, role: Role, isCertain: Bool)] = [
    ("Leerplichtambtenaar (m/v/x)", "", .leerplichtambtenaar, true),
    ("Sr. leerplichtambtenaar 32 uur", "", .leerplichtambtenaar, true),
    ("BOA domein III a.i.", "", .leerplichtambtenaar, true),
    ("BOA domein I", "", .outside, true),
    ("Medewerker handhaving III", "Team Leerplicht/RMC", .leerplichtambtenaar, true),
    ("Medewerker handhaving III", "Ruimte", .generic, false),
    ("Junior medewerker handhaving III", "Team Leerplicht", .leerplichtambtenaar, true),
    ("Medewerker toezicht II", "Team Leerplicht/RMC", .leerplichtambtenaar, true),
    ("Medewerker toezicht II", "Ruimte", .generic, false),
    ("Medewerker toezicht", "Team Leerplicht/RMC", .outside, false),
    ("Casusregisseur leerplicht en doorstroom", "", .leerplichtAndDoorstroom, false),
    ("Leerplichtamtbenaar", "", .leerplichtambtenaar, false),
    ("Medewerker KCC", "", .outside, false),
    ("Casemanager leerplicht", "", .leerplichtambtenaar, false),
    ("BOA domein 3", "", .leerplichtambtenaar, false),
    ("Chef bureau leerplicht", "", .manager, false),
    ("Contactpersoon RMC-regio", "", .doorstroomcoordinator, false),
    ("Kwal. mdw. leerplicht", "", .kwaliteitsmedewerker, false),
    ("Opzichter groen", "", .outside, false),
  ]

  @Test(arguments: cases)
  func `a title is read through the tables, then through its words`(
    title: String, department: String, role: Role, isCertain: Bool
  ) {
    #expect(
      TitleReaderTests.reader.read(title, department: department)
        == ReadTitle(role: role, isCertain: isCertain))
  }
}
