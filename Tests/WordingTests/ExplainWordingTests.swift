import Domain
import Testing
import Wording

/// What `leden explain` says of one member.
struct ExplainWordingTests {
  private let wording = Wording(.dutch)
  private let number = MemberNumber("10001")
  private let row = Origin(file: "Imports/2026/leden.csv", row: 14)

  private func directory() throws -> MunicipalityDirectory {
    let municipalities = try [("GM0344", "Utrecht"), ("GM0363", "Amsterdam")].map {
      Municipality(
        code: try #require(MunicipalityCode($0.0)), name: $0.1, province: "", region: nil,
        inhabitants: 1, domains: [])
    }
    return MunicipalityDirectory(
      referenceDate: try #require(CalendarDate(iso: "2026-01-15")),
      municipalities: municipalities, ended: [], bureaus: [], aliases: [])
  }

  private func member() throws -> Member {
    Member(
      number: number, name: PersonName(callName: "Sanne", familyName: "Proef"),
      email: EmailAddress("sanne@utrecht.example"), functionTitle: "Leerplichtambtenaar",
      workplace: Workplace(
        written: "utrecht", meaning: .municipality(try #require(MunicipalityCode("GM0344")))),
      kind: MemberKind("gemeente"), origin: row)
  }

  private func moved() throws -> Assessment {
    let amsterdam = try #require(MunicipalityCode("GM0363"))
    let staff = StaffRecord(
      id: StaffID("117002"), name: PersonName(callName: "Sanne", familyName: "Proef"),
      employer: Workplace(written: "Amsterdam", meaning: .municipality(amsterdam)),
      functionTitle: "Leerplichtambtenaar", start: CalendarDate(iso: "2025-09-01"),
      origin: Origin(file: "Imports/2026/hr.csv", row: 7))
    return Assessment(
      member: number, outcome: .municipalityChanged, staff: staff, newMunicipality: amsterdam,
      probability: Probability(units: 9_712), reason: .newEmployerSameFunction,
      evidence: [
        Evidence(field: .familyName, memberValue: "Proef", staffValue: "Proef", weight: 11_040),
        Evidence(
          field: .municipality, memberValue: "Utrecht", staffValue: "Amsterdam", weight: -2_000),
      ])
  }

  private func dossier(_ status: ProposalStatus, _ verdict: Verdict?) throws -> Dossier {
    var dossier = Dossier(member: number)
    dossier.listed = try member()
    dossier.row = row
    dossier.proposal = Proposal(
      key: ProposalKey("k1"), assessment: try moved(), status: status, verdict: verdict)
    return dossier
  }

  @Test func `a story goes from the row to the proof to where it stands`() throws {
    let story = wording.story(of: try dossier(.proposed, nil), in: try directory())
    #expect(
      story == """
        Lid 10001 · Sanne Proef · andere gemeente, zekerheid 97%

        Staat nu bij Amsterdam in de opgave sinds 01-09-2025, in dezelfde functie. Ervoor: \
        achternaam. Ertegen: gemeente.

        Ledenlijst    Imports/2026/leden.csv, rij 14
                      Sanne Proef · Leerplichtambtenaar · Utrecht · sanne@utrecht.example

        Opgave        Imports/2026/hr.csv, rij 7
                      Sanne Proef · Leerplichtambtenaar · Amsterdam · sinds 01-09-2025 · nr. 117002
        Bewijs        elk heel punt maakt het twee keer zo waarschijnlijk
                      achternaam: ‘Proef’ – ‘Proef’ wijst erop (+11,0)
                      gemeente: ‘Utrecht’ – ‘Amsterdam’ wijst er niet op (−2,0)

        Voorstel      wacht op besluit
        """)
  }

  @Test func `a recorded decision is told with its day and row`() throws {
    var dossier = try dossier(.applied, .accept)
    dossier.decision = JournalLine(
      sequence: 9,
      stamp: Stamp(date: try #require(CalendarDate(iso: "2026-01-20")), actor: "Noor"),
      entry: JournalEntry(
        .decided, subject: "10001", new: "accept",
        origin: Origin(file: "Imports/2026/ledencontrole.xlsx", sheet: "Functie", row: 4)))
    let story = wording.story(of: dossier, in: try directory())
    #expect(
      story.hasSuffix(
        "besluit: Overnemen, vastgelegd op 20-01-2026 (Imports/2026/ledencontrole.xlsx, blad "
          + "‘Functie’, rij 4)"))
  }

  @Test func `what a rule applied is told apart from what a person decided`() throws {
    let story = wording.story(of: try dossier(.applied, nil), in: try directory())
    #expect(story.hasSuffix("door een regel in leden.toml"))
  }

  @Test func `a decision that waits in a workbook is told`() throws {
    var dossier = try dossier(.proposed, nil)
    dossier.waiting = Decision(
      key: ProposalKey("k1"), member: number, verdict: .reject,
      origin: Origin(file: "Imports/2026/besluiten.csv", row: 2))
    #expect(
      wording.story(of: dossier, in: try directory()).hasSuffix(
        "ingevuld maar nog niet verwerkt: Niet overnemen (Imports/2026/besluiten.csv, rij 2). Draai: "
          + "leden decide"))
  }

  @Test func `who is on no list this year has no proof and no proposal`() throws {
    #expect(
      wording.story(of: Dossier(member: number), in: try directory()) == """
        Lid 10001

        Ledenlijst    staat niet (meer) op de ledenlijst van dit jaar
        """)
  }

  @Test func `payer, rayon and community close the story`() throws {
    var dossier = Dossier(member: number)
    dossier.billing = Billing(
      member: number, debtor: nil, number: nil, status: .held, reason: .noDebtor)
    dossier.placement = RayonPlacement(member: number, rayon: nil, reason: .noWorkplace)
    dossier.takesPart = false
    let lines = wording.story(of: dossier, in: try directory()).split(separator: "\n").suffix(3)
    #expect(lines.first?.hasPrefix("Betaalt       niemand: ") == true)
    #expect(lines.dropFirst().first?.hasPrefix("Rayon         niet ingedeeld: ") == true)
    #expect(lines.last == "Community     deed dit jaar niet mee")
  }
}
