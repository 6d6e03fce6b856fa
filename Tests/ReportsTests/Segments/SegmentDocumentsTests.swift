import Domain
import Testing
import Wording

@testable import Reports

struct SegmentDocumentsTests {
  private let year: SampleYear

  init() throws {
    year = try SampleYear()
  }

  private func input() -> SegmentInput {
    var input = SegmentInput(
      members: [
        year.member(10_001, "Sanne", "Vries", prefix: "de"),
        year.member(10_002, "Jan", "=Zwart", at: "Groningen"), year.member(10_003, "Piet", "Ooms"),
      ], referenceDate: year.date, directory: year.directory, rayons: year.rayons,
      functions: FunctionDictionary(entries: []),
      community: CommunitySettings(
        goal: Percentage(units: 150_000), kinds: [], minimum: 1, ownDomains: []))
    input.debtors = [
      Debtor(
        id: DebtorID("GM0344"), name: "Gemeente Utrecht", kind: MemberKind("gemeente"),
        municipalities: [MunicipalityCode("GM0344")].compactMap(\.self),
        address: PostalAddress(street: "Plein 1", postcode: "0001 AA", city: "Utrecht"),
        origin: Origin(file: "debiteuren.csv", row: 2))
    ]
    return input
  }

  private func documents(
    _ conditions: (inout SegmentDefinition) -> Void = { _ in }
  ) throws -> [NamedDocument] {
    var definition = SegmentDefinition(name: "x", title: "Uitnodiging 1/2")
    conditions(&definition)
    return try SegmentDocuments(
      SegmentSelection.select(definition, from: input()),
      name: SegmentDocuments.names(of: [definition], wording: Wording(.dutch))[0],
      frame: year.frame
    ).documents()
  }

  private func lines(_ document: NamedDocument) -> [String] {
    String(decoding: document.bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
      .map(String.init)
  }

  @Test func `the CSV is ready for a mail merge`() throws {
    let documents = try documents()
    #expect(
      documents.map(\.path) == [
        "segmenten/Uitnodiging 1-2.xlsx", "segmenten/Uitnodiging 1-2.csv",
      ])
    #expect(documents[1].bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let lines = lines(documents[1])
    #expect(
      lines[0]
        == "Lidnummer;Aanhef;Naam;Functie;Organisatie;Provincie;Regio;Rayon;E-mail;Lid sinds;"
        + "Laatste teken;Rol")
    #expect(
      lines.last
        == "10002;Beste Jan =Zwart;Jan =Zwart;Leerplichtambtenaar;Groningen;;3;Noord;"
        + "jan@groningen.example;;;")
    #expect(lines[2].hasPrefix("10001;Beste Sanne de Vries;"))
  }

  @Test func `no two segments write one file, nor the overview's`() {
    let titles = ["Overzicht", "Brief", "brief", "Brief leden", ""]
    let definitions = titles.map { SegmentDefinition(name: "eigen", title: $0) }
    #expect(
      SegmentDocuments.names(of: definitions, wording: Wording(.dutch)) == [
        "Overzicht 2", "Brief", "brief 2", "Brief leden 2", "eigen",
      ])
  }

  @Test func `shipped segments have a heading in both languages, unless the office gave one`() {
    var newsletter = SegmentDefinition(name: "nieuwsbrief")
    #expect(Wording(.dutch).title(of: newsletter) == "Nieuwsbrief")
    #expect(Wording(.english).title(of: newsletter) == "Newsletter")
    newsletter.title = "Digizine"
    #expect(Wording(.english).title(of: newsletter) == "Digizine")
  }

  @Test func `copies are counted per address, and who has none is left out`() throws {
    let documents = try documents { $0.countsCopies = true }
    #expect(lines(documents[1]).last == "Gemeente Utrecht;Plein 1;0001 AA;Utrecht;NL;2")
    let contents = try SheetContents(documents[0].bytes)
    #expect(contents.names == ["Iedereen", "Niet opgenomen"])
    #expect(contents["Niet opgenomen"].last?.first == "10002")
  }

  @Test func `a segment that is split has a sheet for each part`() throws {
    let contents = try SheetContents(try documents { $0.split = .rayon }[0].bytes)
    #expect(contents.names == ["Iedereen", "Midden", "Noord"])
  }

  @Test func `partners have a file of their own`() throws {
    #expect(
      try documents { $0.partners = true }.map(\.path).suffix(2) == [
        "segmenten/Uitnodiging 1-2 leden.csv", "segmenten/Uitnodiging 1-2 partners.csv",
      ])
  }

  @Test func `the overview counts, compares and explains`() throws {
    var managers = SegmentDefinition(name: "m", title: "Managers")
    managers.functions = [.manager]
    let all = SegmentDefinition(name: "a", title: "Allen")
    let document = try SegmentOverview(
      SegmentSelection.select([all, managers], from: input()), frame: year.frame
    ).document()
    let contents = try SheetContents(document.bytes)
    #expect(contents.names == ["Overzicht", "Overlap", "Niet opgenomen"])
    #expect(contents["Overlap"].suffix(2) == [["Allen", "3", "0"], ["Managers", "0", "0"]])
    #expect(
      contents["Niet opgenomen"].last == ["Managers", "heeft een andere functie", "3"])
  }

  @Test func `a salutation needs no sex`() {
    let wording = Wording(.dutch)
    #expect(
      wording.salutation(to: PersonName(initials: "S.", prefix: "de", familyName: "Vries"))
        == "Beste S. de Vries")
    #expect(wording.salutation(to: PersonName(written: "Anna de Wit")) == "Beste Anna de Wit")
  }

  @Test func `who came and who went is told by address`() {
    func recipient(_ address: String) -> IssueRecipient {
      IssueRecipient(address: address, name: address, member: nil)
    }
    let changes = SegmentChanges(
      from: [recipient("a"), recipient("b")], to: [recipient("c"), recipient("b")])
    #expect(changes.joined.map(\.address) == ["c"] && changes.left.map(\.address) == ["a"])
  }
}
