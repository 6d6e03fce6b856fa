import Domain
import Testing
import Wording

@testable import Reports

struct ConfirmationRoundTests {
  private let year: SampleYear

  init() throws {
    year = try SampleYear()
  }

  private func input(
    answers: [ConfirmationAnswer] = [], signs: [MemberNumber: LastProof] = [:]
  ) -> ConfirmationRound.Input {
    let members = [
      year.member(10_001), year.member(10_003, "Fatima", "Demir", at: "Rotterdam"),
      year.member(10_005, "Tjitske", "Veldstra", at: "Groningen"),
      year.member(10_008, "Ilse", "Kamp", at: "Groningen"), year.member(10_010, "Piet", "Ooms"),
    ]
    return ConfirmationRound.Input(
      members: members, proposals: year.controlInput.proposals, answers: answers,
      codes: Dictionary(
        uniqueKeysWithValues: members.map {
          ($0.number, ConfirmationCode("code\($0.number.text)"))
        }),
      signs: signs, referenceDate: year.date, directory: year.directory)
  }

  private func answer(
    _ member: Int, _ kind: ConfirmationAnswer.Kind, municipality: String = "",
    function: String = "", date: String? = nil, row: Int = 2
  ) -> ConfirmationAnswer {
    ConfirmationAnswer(
      code: ConfirmationCode(" CODE-\(member) "), kind: kind, municipality: municipality,
      function: function, date: date.flatMap { CalendarDate(iso: $0) },
      origin: Origin(file: "antwoorden.csv", row: row))
  }

  private func standing(_ answer: ConfirmationAnswer, of member: Int) -> ConfirmationStanding? {
    ConfirmationRound(input(answers: [answer])).lines
      .first { $0.member.number.text == "\(member)" }?.standing
  }

  @Test func `the weakest and oldest evidence comes first`() {
    let sign = LastProof(
      date: year.date.adding(months: -14), source: .community, origin: Origin(file: "log.csv"))
    let round = ConfirmationRound(input(signs: [MemberNumber("10005"): sign]))
    // Not checkable without any sign, uncertain with an old one, then what a delivery shows.
    #expect(
      round.lines.map(\.member.number.text) == ["10008", "10005", "10010", "10003", "10001"])
    #expect(round.asked(2).map(\.member.number.text) == ["10008", "10005"])
    #expect(round.lines[1].proof == sign)
  }

  @Test func `an answer that the delivery contradicts is a question`() {
    // The delivery has 10003 in Amsterdam as doorstroomcoach.
    #expect(standing(answer(10_003, .confirmed), of: 10_003) == .conflict)
    #expect(
      standing(
        answer(10_003, .changed, municipality: "Amsterdam", function: "doorstroomcoach"),
        of: 10_003) == .changed)
    #expect(
      standing(answer(10_003, .changed, municipality: "Utrecht"), of: 10_003) == .conflict)
    #expect(standing(answer(10_003, .left), of: 10_003) == .conflict)
    #expect(standing(answer(10_008, .confirmed), of: 10_008) == .confirmed)
    #expect(standing(answer(10_008, .left), of: 10_008) == .left)
  }

  @Test func `the latest answer counts and proves its own day`() throws {
    let round = ConfirmationRound(
      input(answers: [
        answer(10_008, .confirmed, date: "2026-01-20"), answer(10_008, .left, date: "2026-01-10"),
      ]))
    let line = try #require(round.lines.first { $0.member.number.text == "10008" })
    #expect(line.standing == .confirmed)
    #expect(line.proof?.date.iso == "2026-01-20" && line.proof?.source == .answer)
  }

  @Test func `an answer with a code of nobody is kept apart`() {
    let round = ConfirmationRound(input(answers: [answer(99_999, .confirmed)]))
    #expect(round.strangers.map(\.code.text) == ["code99999"])
    #expect(round.count(.unanswered) == 5)
  }

  @Test func `freshness counts proofs by age`() {
    let day = year.date
    func proof(_ months: Int) -> LastProof {
      LastProof(date: day.adding(months: months), source: .answer, origin: Origin(file: ""))
    }
    let freshness = Freshness(of: [proof(-3), proof(-4), proof(-12), proof(-13), nil], on: day)
    #expect(freshness.members == [.fresh: 1, .thisYear: 2, .older: 1, .never: 1])
    #expect(freshness.proven == 3 && freshness.total == 5)
  }

  @Test func `the request has a code for each and a draft, the notice its deadline`() throws {
    let documents = ConfirmationDocuments(
      ConfirmationRound(input()), directory: year.directory, frame: year.frame
    ).requests(limit: 1)
    #expect(
      documents.map(\.path) == [
        "bevestigen/uitvraag 2026.csv", "bevestigen/informatiebrief 2026.csv",
        "bevestigen/informatiebrief 2026.txt",
        "bevestigen/concepten/10005 Tjitske Veldstra.eml",
      ])
    let request = String(decoding: documents[0].bytes, as: UTF8.self)
    #expect(
      request.contains(
        "10005;Beste Tjitske Veldstra;Tjitske Veldstra;tjitske@groningen.example;Groningen;"))
    #expect(request.contains(";code10005;;geen"))
    let notice = String(decoding: documents[1].bytes, as: UTF8.self)
    #expect(notice.contains("Amsterdam;15-01-2026;15-02-2026"))
    #expect(!notice.contains("10005"), "nothing came from an employer")
  }

  @Test func `the answers have a sheet for each standing, questions first`() throws {
    let document = try ConfirmationDocuments(
      ConfirmationRound(
        input(answers: [answer(10_003, .confirmed), answer(99_999, .left, row: 3)])),
      directory: year.directory, frame: year.frame
    ).answers()
    let contents = try SheetContents(document.bytes)
    #expect(
      contents.names == [
        "Vragen", "Gewijzigd", "Vertrokken", "Bevestigd", "Niet geantwoord", "Laatste bewijs",
      ])
    #expect(
      contents["Vragen"].suffix(2) == [
        [
          "10003", "Fatima Demir", "Rotterdam", "Leerplichtambtenaar", "klopt",
          "Amsterdam; Doorstroomcoach", "antwoorden.csv, rij 2",
        ],
        [
          "", "(onbekende code code99999)", "", "", "vertrokken", "", "antwoorden.csv, rij 3",
        ],
      ])
  }
}
