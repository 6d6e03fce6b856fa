import Domain
import Formats
import Testing

@testable import Reports

@Suite struct RequestDocumentsTests {
  private let year: SampleYear

  init() throws { year = try SampleYear() }

  private var deadline: CalendarDate { year.date.adding(days: 21) }

  private func employers(
    _ members: [Member], contacts: [EmployerContact] = [], delivered: Set<MunicipalityCode> = []
  ) -> [RequestedEmployer] {
    RequestedEmployer.all(
      members: members, contacts: contacts, delivered: delivered, directory: year.directory,
      on: year.date)
  }

  @Test func `only members whose employer pays and who want to be known are asked about`() throws {
    let open = year.member(1, "Sanne", "Bos")
    var personal = year.member(2, "Bram", "Dam")
    personal.kind = MemberKind("persoonlijk")
    var shielded = year.member(3, "Cor", "Vos")
    shielded.isShielded = true
    var gone = year.member(4, "Dirk", "Smit")
    gone.memberUntil = year.date.adding(days: -1)
    let nowhere = year.member(5, at: "Atlantis")
    let merged = year.member(6, at: "Heerhugowaard")
    let bureau = year.member(7, at: "RBL Noord")
    let asked = employers([open, personal, shielded, gone, nowhere, merged, bureau])
    #expect(asked.map(\.name) == ["Dijk en Waard", "RBL Noord", "Utrecht"])
    #expect(asked.map { $0.members.map(\.number.text) } == [["6"], ["7"], ["1"]])
    #expect(asked.allSatisfy { $0.state == .withoutAddress })
  }

  @Test func `who delivered is not asked, who has an address gets its letter`() throws {
    let utrecht = try #require(MunicipalityCode("GM0344"))
    let groningen = try #require(MunicipalityCode("GM0014"))
    let contact = EmployerContact(
      employer: .municipality(utrecht), name: "An Smit",
      email: EmailAddress("an@utrecht.example"))
    let asked = employers(
      [year.member(1), year.member(2, at: "Groningen")], contacts: [contact],
      delivered: [groningen])
    #expect(asked.map(\.state) == [.answered, .asked])
    let documents = try RequestDocuments.documents(
      asked, deadline: deadline, isReminder: false, date: year.date, frame: year.frame)
    #expect(
      documents.map(\.path) == [
        "opvragen/controlelijst Utrecht.xlsx", "opvragen/brief Utrecht.eml",
        "opvragen/overzicht 2026.xlsx",
      ])
    #expect(String(decoding: documents[1].bytes, as: UTF8.self).contains("an@utrecht.example"))
    let again = try RequestDocuments.documents(
      asked, deadline: deadline, isReminder: true, date: year.date, frame: year.frame)
    #expect(again[1].path == "opvragen/herinnering Utrecht.eml")
    let overview = try SheetContents(documents[2].bytes)["Werkgevers"]
    #expect(overview.last == ["Utrecht", "An Smit", "an@utrecht.example", "1", "brief ligt klaar"])
  }

  @Test func `the list shows what we know, with room for answers and new colleagues`() throws {
    let employer = try #require(
      employers([year.member(9, "Bram", "Zee"), year.member(8, "Anna", "Aal")]).first)
    let form = ControlForm(employer: employer, deadline: deadline, frame: year.frame)
    let sheet = try SheetContents(try form.bytes())
    let rows = sheet["Controlelijst"]
    #expect(rows.first?.first == "Controlelijst 2026")
    #expect(rows.contains { $0.contains("Graag terug vóór 05-02-2026.") })
    #expect(rows.contains { $0.prefix(2) == ["Gemeente of organisatie", "Utrecht"] })
    let records = try sheet.records("Controlelijst", marker: "Lidnummer")
    #expect(records.prefix(2).map { $0["Lidnummer"] } == ["8", "9"])
    #expect(records.first?["Functie"] == "Leerplichtambtenaar")
    #expect(records.first?["Klopt dit?"] == "")
    #expect(try form.bytes() == form.bytes())
  }
}
