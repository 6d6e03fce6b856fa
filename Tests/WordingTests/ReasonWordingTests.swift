import Domain
import Testing
import Wording

struct ReasonWordingTests {
  private let wording = Wording(.dutch)
  private let origin = Origin(file: "Imports/2026/leden.csv", row: 14)

  private func directory() throws -> MunicipalityDirectory {
    let municipalities = try [("GM0344", "Utrecht"), ("GM0363", "Amsterdam")].map {
      Municipality(
        code: try #require(MunicipalityCode($0.0)), name: $0.1, province: "", region: nil,
        inhabitants: 1, domains: [])
    }
    return MunicipalityDirectory(
      referenceDate: try #require(CalendarDate(year: 2026, month: 1, day: 15)),
      municipalities: municipalities, ended: [], bureaus: [], aliases: [])
  }

  private func member() throws -> Member {
    Member(
      number: MemberNumber("10001"), name: PersonName(callName: "Sanne", familyName: "Proef"),
      functionTitle: "Leerplichtambtenaar",
      workplace: Workplace(
        written: "utrecht", meaning: .municipality(try #require(MunicipalityCode("GM0344")))),
      kind: MemberKind("gemeente"), origin: origin)
  }

  @Test func `a move names the new employer, the day, and what spoke for and against`() throws {
    let amsterdam = try #require(MunicipalityCode("GM0363"))
    let staff = StaffRecord(
      id: StaffID("7"), name: PersonName(),
      employer: Workplace(written: "A'dam", meaning: .municipality(amsterdam)),
      functionTitle: "Doorstroomcoach", start: CalendarDate(year: 2025, month: 9, day: 1),
      origin: origin)
    let assessment = Assessment(
      member: MemberNumber("10001"), outcome: .bothChanged, staff: staff,
      newFunction: "Doorstroomcoach", newMunicipality: amsterdam,
      probability: Probability(units: 9_700), reason: .newEmployerNewFunction,
      evidence: [
        Evidence(field: .prior, memberValue: "", staffValue: "", weight: -9_000),
        Evidence(field: .initials, memberValue: "S.", staffValue: "S.", weight: 2_000),
        Evidence(field: .familyName, memberValue: "Proef", staffValue: "Proef", weight: 11_000),
        Evidence(field: .phone, memberValue: "1", staffValue: "2", weight: -1_500),
      ])
    #expect(
      wording.explanation(of: assessment, member: try member(), in: try directory())
        == "Staat nu bij Amsterdam in de opgave sinds 01-09-2025, als ‘Doorstroomcoach’. "
        + "Ervoor: achternaam en voorletters. Ertegen: telefoonnummer.")
  }

  @Test func `leaving says no more than is known`() throws {
    let assessment = Assessment(
      member: MemberNumber("10001"), outcome: .left, probability: Probability(units: 9_000),
      reason: .notOnStaffList)
    #expect(
      wording.explanation(of: assessment, member: try member(), in: try directory())
        == "Utrecht stuurde een opgave en daar staat dit lid niet in; ook elders is niemand gevonden."
    )
  }

  @Test(arguments: [
    (49, "gemeente: ‘a’ – ‘b’ zegt niets\n"), (50, "gemeente: ‘a’ – ‘b’ wijst erop (+0,1)\n"),
    (-49, "gemeente: ‘a’ – ‘b’ zegt niets\n"),
    (-1_250, "gemeente: ‘a’ – ‘b’ wijst er niet op (−1,3)\n"),
  ])
  func `what rounds to no point says nothing`(weight: Int, line: String) throws {
    let evidence = Evidence(
      field: .municipality, memberValue: "a", staffValue: "b", weight: weight)
    #expect(try story(evidence).contains(line))
    let explanation = wording.explanation(
      of: assessment(evidence), member: nil, in: try directory())
    #expect(explanation.contains("gemeente.") == (weight.magnitude >= 50))
  }

  @Test(arguments: [
    ("2012-04-01", "2019-01-01 – 2025-08-31", "‘01-04-2012’ – ‘01-01-2019 t/m 31-08-2025’"),
    ("", "2019-01-01 – ", "‘sinds 01-01-2019’"), ("", " – 2025-08-31", "‘t/m 31-08-2025’"),
  ])
  func `days in the evidence are written as an office writes them`(
    member: String, staff: String, shown: String
  ) throws {
    let evidence = Evidence(
      field: .employmentDates, memberValue: member, staffValue: staff, weight: 1_000)
    #expect(try story(evidence).contains("data van het dienstverband: \(shown) wijst erop"))
  }

  private func assessment(_ evidence: Evidence) -> Assessment {
    Assessment(
      member: MemberNumber("10001"), outcome: .uncertain, probability: Probability(units: 1),
      reason: .weakEvidence, evidence: [evidence])
  }

  private func story(_ evidence: Evidence) throws -> String {
    var dossier = Dossier(member: MemberNumber("10001"))
    dossier.proposal = Proposal(
      key: ProposalKey("k"), assessment: assessment(evidence), status: .proposed)
    return wording.story(of: dossier, in: try directory())
  }

  @Test(arguments: Language.allCases, Reason.allCases)
  func `every reason has a sentence`(language: Language, reason: Reason) throws {
    let assessment = Assessment(
      member: MemberNumber("10001"), outcome: .uncertain, probability: Probability(units: 1),
      reason: reason)
    let text = Wording(language).explanation(of: assessment, member: nil, in: try directory())
    #expect(text.hasSuffix(".") && text.first?.isWhitespace == false)
  }
}
