import Domain
import Testing

@testable import Imports

@Suite struct WorkplaceTests {
  private struct Case: Sendable, CustomTestStringConvertible {
    let written: String
    var organisation = ""
    var code = ""
    var email: String?
    let meaning: String
    var problem = ""

    var testDescription: String { written }
  }

  private static let cases: [Case] = [
    Case(written: "Urk", meaning: "GM0184"),
    Case(written: "Gemeente Urk", meaning: "GM0184"),
    Case(written: "URK", meaning: "GM0184"),
    Case(written: "gem. Aa & Hunze", meaning: "GM1680"),
    Case(written: "0184", meaning: "GM0184"),
    Case(written: "", code: "GM0184", meaning: "GM0184"),
    Case(written: "Sudwest Fryslan", meaning: "GM1900"),
    Case(written: "Bergen (NH)", meaning: "GM0373"),
    Case(written: "Bergen", meaning: "open", problem: "municipality_ambiguous"),
    Case(written: "Bergen", email: "a@bergen-nh.nl", meaning: "GM0373"),
    Case(written: "Eindhvoen", meaning: "GM0772", problem: "municipality_unknown"),
    Case(written: "Waalwyk", meaning: "GM0867"),
    Case(written: "Atlantis", meaning: "open", problem: "municipality_unknown"),
    Case(
      written: "Atlantis", email: "a@urk.nl", meaning: "GM0184", problem: "municipality_unknown"),
    Case(written: "", email: "a@mail.urk.nl", meaning: "GM0184"),
    Case(written: "", email: "a@gmail.com", meaning: "open"),
    Case(written: "Hoogerheide", meaning: "GM0873"),
    Case(written: "Onbekende Dienst", organisation: "Dronten", meaning: "GM0303"),
    Case(written: "Brielle", meaning: "GM1992", problem: "municipality_ended"),
  ]

  @Test(arguments: 0..<19)
  private func `a workplace is found by code, name, organisation, domain and near spelling`(
    number: Int
  ) throws {
    let one = WorkplaceTests.cases[number]
    let (data, placeKeys) = ReferenceBuilder(shippedOn: try Reading.date("2026-01-15")).reference()
    var resolver = WorkplaceResolver(directory: data.directory, placeKeys: placeKeys)
    let (workplace, problem) = resolver.workplace(
      .init(
        municipality: one.written, organisation: one.organisation, code: one.code,
        email: one.email.flatMap { EmailAddress($0) }))
    #expect(workplace.municipality?.text ?? "open" == one.meaning)
    #expect(problem?.code ?? "" == one.problem)
  }

  @Test func `a name near two municipalities stays open`() throws {
    let (data, placeKeys) = ReferenceBuilder(shippedOn: try Reading.date("2026-01-15")).reference()
    let near = NearNames(directory: data.directory, placeKeys: placeKeys)
    // One letter from Laren and from Haren.
    #expect(near.reading(of: "Maren").meaning == .unknown)
  }
}
