import Domain
import Foundation
import Imports
import Testing

/// The office's own tables of the sample year, and the shape of the published example of tariffs.
@Suite struct SampleTablesTests {
  private func read(_ files: [InputFile]) throws -> YearInput {
    let today = try #require(CalendarDate(year: 2026, month: 1, day: 20))
    let settings = SettingsReader.read([], path: "leden.toml", today: today).settings
    return YearReader.read(files, settings: settings)
  }

  private func sample() throws -> YearInput {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return try read(
      ["tarieven", "debiteuren", "rayons"].map { name in
        let path = "Imports/2026/\(name).csv"
        return try InputFile(
          path: path, bytes: Array(Data(contentsOf: folder.appending(path: path))))
      })
  }

  @Test func `the sample tables are read whole and without a finding`() throws {
    let year = try sample()
    #expect(year.findings == [])
    #expect(year.tariffs.count == 7)
    #expect(year.debtors.count == 342)
    #expect(year.rayons.map(\.code.text) == ["N", "O", "M", "NW", "ZW", "Z"])
    #expect(year.rayons.map(\.regions.count).reduce(0, +) == 40)
    #expect(year.rayons.allSatisfy { $0.contacts.count >= 2 })
  }

  @Test func `every debtor of the sample has what an e-invoice needs`() throws {
    let debtors = try sample().debtors
    for debtor in debtors {
      #expect(debtor.municipalities.map(\.text) == [debtor.id.text])
      #expect(debtor.inhabitants.map { $0 > 0 } == true)
      #expect(debtor.kvk != nil && debtor.endpoint != nil && debtor.email != nil)
      #expect(debtor.oin?.text.hasPrefix("00000099") == true)
      #expect(!debtor.address.street.isEmpty && !debtor.buyerReference.isEmpty)
    }
    #expect(Set(debtors.compactMap(\.kvk)).count == 342)
    #expect(Set(debtors.map(\.channel)).count == 3)
  }

  @Test func `a minimum that stands in the explanation is read`() throws {
    let table = """
      schema,lidsoort,geldig_vanaf,methode,vanaf,tot_en_met,vast_bedrag,per_inwoner,maximum,grondslag,toelichting
      B,gemeente,2026-01-01,basis_plus_per_inwoner,0,,450.00,0.01480,5500.00,inwoners,"basis + inwoners x bedrag, afgekapt op maximum"
      C,gemeente,2026-01-01,schijf,0,24999,,0.02750,,inwoners,"marginaal: elke schijf tegen eigen tarief; minimum 250,00"
      C,samenwerkingsverband,2026-01-01,som_van_deelnemers,,,,,,inwoners,som van hun bedragen
      C,persoonlijk,2026-01-01,vast,,,95.00,,,,lid op persoonlijke titel
      """
    let year = try read([InputFile(path: "tarieven.csv", bytes: Array(table.utf8))])
    #expect(year.findings == [])
    #expect(year.tariffs.map(\.minimum) == [nil, Money(cents: 25_000), nil, nil])
    #expect(year.tariffs.map(\.maximum) == [Money(cents: 550_000), nil, nil, nil])
    #expect(
      year.tariffs.map(\.perInhabitant)
        == [UnitRate(units: 1_480), UnitRate(units: 2_750), nil, nil])
    #expect(
      year.tariffs.map(\.method)
        == [.basePlusPerInhabitant, .marginalBracket, .sumOfParticipants, .fixed])
    #expect(year.tariffs.map(\.upperBound) == [nil, 24_999, nil, nil])
  }

  @Test func `the note of a new workspace is passed over`() throws {
    let files = WorkspaceTemplate.files(year: 2026).filter { $0.path.hasSuffix(".txt") }
    let year = try read(files.map { InputFile(path: $0.path, bytes: $0.bytes) })
    #expect(year.findings == [])
    #expect(year.sources == [])
  }
}
