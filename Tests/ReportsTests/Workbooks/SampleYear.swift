import Domain
import Testing
import Wording

@testable import Reports

/// A small invented year that the tests of workbooks and lists share.
struct SampleYear {
  let date: CalendarDate
  let directory: MunicipalityDirectory
  let wording: Wording

  init(_ language: Language = .dutch) throws {
    let date = try #require(CalendarDate(year: 2026, month: 1, day: 15))
    let rows: [(String, String, Int)] = [
      ("GM0014", "Groningen", 3), ("GM0344", "Utrecht", 19), ("GM0363", "Amsterdam", 21),
      ("GM0599", "Rotterdam", 29), ("GM1980", "Dijk en Waard", 18),
    ]
    let municipalities = try rows.map { code, name, region in
      Municipality(
        code: try #require(MunicipalityCode(code)), name: name, province: "",
        region: RegionNumber(region), inhabitants: 100_000, domains: [])
    }
    let ended = EndedMunicipality(
      code: try #require(MunicipalityCode("GM0398")), name: "Heerhugowaard",
      lastDay: try #require(CalendarDate(year: 2021, month: 12, day: 31)),
      successors: [try #require(MunicipalityCode("GM1980"))])
    let bureaus = [
      Bureau(
        id: BureauID("rbl-noord"), name: "RBL Noord", host: MunicipalityCode("GM0014"),
        municipalities: []),
      Bureau(
        id: BureauID("rbl-west"), name: "RBL West", host: nil,
        municipalities: try ["GM0363", "GM1980"].map { try #require(MunicipalityCode($0)) }),
      Bureau(
        id: BureauID("rbl-wijd"), name: "RBL Wijd", host: nil,
        municipalities: try ["GM0363", "GM0599"].map { try #require(MunicipalityCode($0)) }),
    ]
    self.date = date
    directory = MunicipalityDirectory(
      referenceDate: date, municipalities: municipalities, ended: [ended], bureaus: bureaus,
      aliases: [])
    wording = Wording(language)
  }

  var frame: WorkbookFrame {
    WorkbookFrame(year: 2026, association: "Proefvereniging", date: date, wording: wording)
  }

  func workplace(_ name: String) -> Workplace {
    Workplace(written: name, meaning: directory.meaning(ofName: name))
  }

  func member(
    _ number: Int, _ callName: String = "Sanne", _ familyName: String = "Proef",
    prefix: String = "", function: String = "Leerplichtambtenaar", at place: String = "Utrecht",
    email: String? = nil
  ) -> Member {
    Member(
      number: MemberNumber("\(number)"),
      name: PersonName(callName: callName, prefix: prefix, familyName: familyName),
      email: EmailAddress(email ?? "\(callName.lowercased())@\(Folding.joined(place)).example"),
      functionTitle: function, workplace: workplace(place), kind: MemberKind("gemeente"),
      origin: Origin(file: "Imports/2026/Ledenlijst/leden.csv", row: number - 10_000 + 1))
  }

  func staff(
    _ id: String, _ callName: String = "Sanne", _ familyName: String = "Proef",
    function: String = "Doorstroomcoach", at place: String = "Amsterdam",
    start: CalendarDate? = nil, end: CalendarDate? = nil
  ) -> StaffRecord {
    StaffRecord(
      id: StaffID(id), name: PersonName(callName: callName, familyName: familyName),
      employer: workplace(place), functionTitle: function,
      email: EmailAddress("\(callName.lowercased())@\(Folding.joined(place)).example"),
      start: start, end: end,
      origin: Origin(file: "Imports/2026/Personeelsopgaven/landelijk.xml", row: 3_411))
  }

  func proposal(
    _ assessment: Assessment, status: ProposalStatus = .proposed, verdict: Verdict? = nil,
    note: String = ""
  ) -> Proposal {
    Proposal(
      key: ProposalKey("key-\(assessment.member.text)"), assessment: assessment, status: status,
      verdict: verdict, note: note)
  }

  /// One proposal of every outcome, and a few more.
  var controlInput: ControlWorkbook.Input {
    let start = CalendarDate(year: 2025, month: 9, day: 1)
    let members = [
      member(10_001), member(10_002, "Joris", "Berg", prefix: "van den"),
      member(10_003, "Fatima", "Demir", at: "Rotterdam"), member(10_004, "Klaas", "Jansen"),
      member(10_005, "Tjitske", "Veldstra", at: "Groningen"),
      member(10_006, "Bram", "Kuil", at: "Heerhugowaard"), member(10_007, "Sanne", "Proef"),
      member(10_008, "Ilse", "=1+1", at: "Groningen"), member(10_009, "Noor", "Smit"),
      member(10_010, "Piet", "Ooms"),
    ]
    func assessment(
      _ number: Int, _ outcome: Outcome, _ units: Int, _ reason: Reason, staff: StaffRecord? = nil,
      function: String? = nil, place: String? = nil, twin: Int? = nil,
      others: [StaffRecord] = []
    ) -> Assessment {
      Assessment(
        member: MemberNumber("\(number)"), outcome: outcome, staff: staff, newFunction: function,
        newMunicipality: place.flatMap { workplace($0).municipality },
        duplicateOf: twin.map { MemberNumber("\($0)") }, probability: Probability(units: units),
        reason: reason,
        evidence: [
          Evidence(field: .familyName, memberValue: "", staffValue: "", weight: 11_000),
          Evidence(field: .email, memberValue: "", staffValue: "", weight: 9_000),
          Evidence(field: .phone, memberValue: "", staffValue: "", weight: -1_000),
        ], alternatives: others)
    }
    let proposals = [
      proposal(
        assessment(
          10_001, .functionChanged, 9_700, .newFunctionHere,
          staff: staff("P-1", at: "Utrecht", start: start), function: "Doorstroomcoach")),
      proposal(
        assessment(
          10_009, .functionChanged, 9_950, .newFunctionHere,
          staff: staff("P-9", "Noor", "Smit", at: "Utrecht"), function: "Doorstroomcoach")),
      proposal(
        assessment(
          10_002, .municipalityChanged, 9_911, .newEmployerSameFunction,
          staff: staff(
            "P-2", "Joris", "van den Berg", function: "Leerplichtambtenaar", start: start),
          place: "Amsterdam"), status: .applied, verdict: .accept, note: "gebeld"),
      proposal(
        assessment(
          10_003, .bothChanged, 9_000, .newEmployerNewFunction,
          staff: staff("P-3", "Fatima", "Demir", start: start), function: "Doorstroomcoach",
          place: "Amsterdam")),
      proposal(
        assessment(
          10_004, .left, 8_800, .employmentEnded,
          others: [staff("P-4", "Klaas", "Jansen", at: "Utrecht", end: date)])),
      proposal(
        assessment(
          10_005, .uncertain, 6_000, .severalCandidates,
          others: [
            staff("P-5", "Tjitske", "Veldstra", at: "Groningen"),
            staff("P-6", "T.", "Veldstra", at: "Amsterdam"),
          ])),
      proposal(
        assessment(10_006, .municipalityMerged, 9_999, .municipalityMerged, place: "Dijk en Waard"),
        status: .applied),
      proposal(assessment(10_007, .duplicate, 9_300, .samePersonTwice, twin: 10_001)),
      proposal(assessment(10_008, .notCheckable, 9_900, .nothingDelivered)),
      proposal(assessment(10_010, .confirmed, 9_900, .samePersonSameJob)),
      proposal(assessment(10_011, .uncertain, 10_000, .rowSetAside), status: .setAside),
    ]
    return ControlWorkbook.Input(
      proposals: proposals, members: members, rayons: rayons, directory: directory)
  }

  var rayons: [Rayon] {
    [
      Rayon(
        code: RayonCode("N"), name: "Noord", regions: [RegionNumber(3)],
        contacts: [
          RayonContact(
            name: "Tjitske Veldstra", email: EmailAddress("tjitske@groningen.example"),
            member: MemberNumber("10005"))
        ]),
      Rayon(
        code: RayonCode("NW"), name: "Noordwest", regions: [RegionNumber(21), RegionNumber(18)]),
      Rayon(code: RayonCode("M"), name: "Midden", regions: [RegionNumber(19)]),
    ]
  }
}
