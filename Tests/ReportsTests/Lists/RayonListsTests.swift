import Domain
import Formats
import TestSupport
import Testing
import Wording

@testable import Reports

struct RayonListsTests {
  private let year: SampleYear

  init() throws {
    year = try SampleYear()
  }

  private var members: [Member] {
    var hidden = year.member(10_004, "Geheim", "Adres", at: "Groningen", email: "x@geheim.example")
    hidden.isShielded = true
    var gone = year.member(10_005, "Weg", "Gegaan", at: "Groningen")
    gone.memberUntil = CalendarDate(year: 2025, month: 12, day: 31)
    return [
      year.member(10_001, "Jan", "Zwart", at: "Groningen"),
      year.member(10_002, "Sanne", "Vries", prefix: "de", function: "=1+1", at: "RBL Noord"),
      year.member(10_003, "Ab", "Vries", prefix: "van", at: "Groningen"), hidden, gone,
      year.member(10_006, "Piet", "Ooms", at: "Atlantis"), year.member(10_007, at: "Utrecht"),
    ]
  }

  private var lists: RayonLists {
    RayonLists(members: members, rayons: year.rayons, directory: year.directory)
  }

  private func documents(
    waiting: Set<MemberNumber> = []
  ) throws -> [String: NamedDocument] {
    let all = try lists.documents(
      frame: year.frame, held: lists.heldContacts(waiting: waiting))
    return Dictionary(uniqueKeysWithValues: all.map { ($0.path, $0) })
  }

  @Test func `a list is in Dutch name order, names without prefix first`() {
    #expect(
      lists.entries(of: RayonCode("N")).map(\.name) == [
        "Vries, Sanne de", "Vries, Ab van", "Zwart, Jan",
      ])
  }

  @Test func `every rayon has its documents and the unplaced have theirs`() throws {
    #expect(
      try documents().keys.sorted() == [
        "rayons/Midden bcc.txt", "rayons/Midden.csv", "rayons/Midden.vcf", "rayons/Midden.xlsx",
        "rayons/Noord - Tjitske Veldstra.eml", "rayons/Noord bcc.txt", "rayons/Noord.csv",
        "rayons/Noord.vcf", "rayons/Noord.xlsx", "rayons/Noordwest bcc.txt",
        "rayons/Noordwest.csv", "rayons/Noordwest.vcf", "rayons/Noordwest.xlsx",
        "rayons/niet ingedeeld 2026.xlsx",
      ])
  }

  @Test func `the CSV has four columns and no formula`() throws {
    let bytes = try #require(try documents()["rayons/Noord.csv"]).bytes
    #expect(
      String(decoding: bytes.dropFirst(3), as: UTF8.self)
        == [
          "Naam;Gemeente;Functie;E-mail", "Vries, Sanne de;RBL Noord;'=1+1;sanne@rblnoord.example",
          "Vries, Ab van;Groningen;Leerplichtambtenaar;ab@groningen.example",
          "Zwart, Jan;Groningen;Leerplichtambtenaar;jan@groningen.example", "",
        ].joined(separator: "\r\n"))
  }

  @Test func `the workbook says for whom and how many, and counts who was left off`() throws {
    let contents = try SheetContents(try #require(try documents()["rayons/Noord.xlsx"]).bytes)
    #expect(contents.names == ["Noord"])
    let rows = contents["Noord"]
    #expect(rows[0] == ["Ledenlijst rayon Noord 2026"])
    #expect(
      rows[1] == [
        "3 leden in 2 gemeenten · stand op 15 januari 2026"
          + " · 1 lid staat op eigen verzoek niet op de lijst"
      ])
    #expect(rows[2] == ["Contactpersonen: Tjitske Veldstra"])
    #expect(rows[3] == ["Naam", "Gemeente", "Functie", "E-mail"])
    #expect(rows[4] == ["Vries, Sanne de", "RBL Noord", "=1+1", "sanne@rblnoord.example"])
  }

  @Test func `a second sheet says what changed, but not where someone went`() throws {
    func entry(_ number: Int, _ rayon: String, _ name: String, _ place: String) -> RayonListEntry {
      RayonListEntry(
        member: MemberNumber("\(number)"), rayon: RayonCode(rayon), name: name,
        municipality: place, function: "coach", email: "")
    }
    let changes = RayonChange.between(
      [entry(1, "N", "Een", "Delfzijl"), entry(2, "N", "Twee", "Groningen")],
      and: [
        entry(1, "N", "Een", "Eemsdelta"), entry(2, "M", "Twee", "Utrecht"),
        entry(3, "N", "Drie", "Groningen"),
      ])
    let documents = try lists.documents(frame: year.frame, changes: changes)
    let noord = try #require(documents.first { $0.path == "rayons/Noord.xlsx" })
    let contents = try SheetContents(noord.bytes)
    #expect(contents.names == ["Noord", "Wat is er veranderd"])
    #expect(
      contents["Wat is er veranderd"].suffix(3) == [
        ["gewijzigd", "Een", "Gemeente", "Delfzijl", "Eemsdelta"],
        ["naar een ander rayon", "Twee"],
        ["nieuw op de lijst", "Drie"],
      ])
    let text = try ZipArchive.contents(noord.bytes).map {
      String(decoding: $0.bytes, as: UTF8.self)
    }.joined()
    #expect(!text.contains("Utrecht") && !text.contains("Midden"))
  }

  @Test func `shielded and ended members are in no document of a rayon`() throws {
    for (path, document) in try documents() {
      let text =
        path.hasSuffix(".xlsx")
        ? try ZipArchive.contents(document.bytes).map { String(decoding: $0.bytes, as: UTF8.self) }
          .joined() : String(decoding: document.bytes, as: UTF8.self)
      #expect(!text.contains("Geheim") && !text.contains("geheim") && !text.contains("Gegaan"))
    }
  }

  @Test func `the unplaced are listed with the reason`() throws {
    let contents = try SheetContents(
      try #require(try documents()["rayons/niet ingedeeld 2026.xlsx"]).bytes)
    #expect(
      contents["Niet ingedeeld"].last == [
        "10006", "Ooms, Piet", "Atlantis", "Leerplichtambtenaar",
        "De gemeente of organisatie is niet herkend. Verbeter de naam op de website.",
        "leden.csv, rij 7",
      ])
  }

  @Test func `addresses come in blocks that Outlook takes`() throws {
    let many = (0..<401).map { year.member(20_000 + $0, "Lid\($0)", at: "Utrecht") }
    let lists = RayonLists(
      members: many + [year.member(30_000, "Lid0", at: "Utrecht")], rayons: year.rayons,
      directory: year.directory)
    let documents = try lists.documents(frame: year.frame)
    let bcc = try #require(documents.first { $0.path == "rayons/Midden bcc.txt" })
    let blocks = String(decoding: bcc.bytes, as: UTF8.self).replacing("\r\n", with: "\n")
      .split(separator: "\n\n").map { $0.split(separator: "; ").count }
    #expect(blocks == [400, 1])
  }

  @Test func `a contact person gets the own rayon's list, as a draft`() throws {
    let mail = try #require(try documents()["rayons/Noord - Tjitske Veldstra.eml"])
    let text = String(decoding: mail.bytes, as: UTF8.self)
    #expect(text.contains("To: \"Tjitske Veldstra\" <tjitske@groningen.example>\r\n"))
    #expect(text.contains("X-Unsent: 1\r\n"))
    #expect(text.contains("filename=\"rayon Noord 2026.xlsx\""))
  }

  @Test func `a contact person about whom a proposal waits gets no mail`() throws {
    let held = try documents(waiting: [MemberNumber("10005")])
    #expect(held["rayons/Noord - Tjitske Veldstra.eml"] == nil)
    #expect(held["rayons/Noord.xlsx"] != nil)
  }

  @Test func `a contact person without member number is known by the address`() throws {
    let rayons = [
      Rayon(
        code: RayonCode("N"), name: "Noord", regions: [RegionNumber(3)],
        contacts: [
          RayonContact(name: "Jan Zwart", email: EmailAddress("jan@groningen.example")),
          RayonContact(name: "Iemand Anders", email: EmailAddress("ander@elders.example")),
        ])
    ]
    let lists = RayonLists(members: members, rayons: rayons, directory: year.directory)
    let held = lists.heldContacts(waiting: [MemberNumber("10001")])
    #expect(held.map(\.contact.name) == ["Jan Zwart"])
    #expect(lists.heldRayons(held).isEmpty, "someone else takes the list")
    let paths = try lists.documents(frame: year.frame, held: held).map(\.path)
    #expect(paths.filter { $0.hasSuffix(".eml") } == ["rayons/Noord - Iemand Anders.eml"])
  }

  @Test func `a list is held when all contact persons of the rayon are`() {
    let held = lists.heldContacts(waiting: [MemberNumber("10005")])
    #expect(lists.heldRayons(held) == [RayonCode("N")])
  }

  @Test func `who came from another rayon is shown as the list says, not as the other one did`()
    throws
  {
    let old = RayonListEntry(
      member: MemberNumber("10001"), rayon: RayonCode("M"), name: "Zwart, Jan",
      municipality: "Zeist", function: "coach", email: "oud@zeist.example")
    let changes = RayonChange.between([old], and: lists.entries(of: RayonCode("N")))
    let documents = try lists.documents(frame: year.frame, changes: changes)
    let noord = try #require(documents.first { $0.path == "rayons/Noord.xlsx" })
    let rows = try SheetContents(noord.bytes)["Wat is er veranderd"]
    #expect(
      rows.contains([
        "komt uit een ander rayon", "Zwart, Jan", "", "",
        "Groningen; Leerplichtambtenaar; jan@groningen.example",
      ]))
    #expect(!rows.joined().contains { $0.contains("Zeist") || $0.contains("zeist") })
  }

  @Test func `rayons of one name have files of their own`() throws {
    let rayons = [
      Rayon(code: RayonCode("A"), name: "Noord/Oost", regions: []),
      Rayon(code: RayonCode("B"), name: "noord-oost", regions: []),
    ]
    let lists = RayonLists(members: [], rayons: rayons, directory: year.directory)
    #expect(
      try lists.documents(frame: year.frame).map(\.path).filter { $0.hasSuffix(".csv") }
        == ["rayons/Noord-Oost.csv", "rayons/noord-oost 2.csv"])
    #expect(
      rayons.map { lists.path(of: $0.code) } == [
        "rayons/Noord-Oost.xlsx", "rayons/noord-oost 2.xlsx",
      ])
  }

  @Test func `contact persons of one name get a mail each`() throws {
    let contacts = ["a@noord.example", "b@noord.example"].map {
      RayonContact(name: "Jan Proef", email: EmailAddress($0))
    }
    let rayon = Rayon(code: RayonCode("A"), name: "Noord", regions: [], contacts: contacts)
    let lists = RayonLists(members: [], rayons: [rayon], directory: year.directory)
    #expect(
      try lists.documents(frame: year.frame).map(\.path).filter { $0.hasSuffix(".eml") }
        == ["rayons/Noord - Jan Proef.eml", "rayons/Noord - Jan Proef 2.eml"])
  }

  @Test func `whoever cannot be placed and rayons without contact are findings`() {
    #expect(lists.findings.map(\.code) == ["list_member_unplaced", "list_rayon_without_contact"])
    #expect(lists.findings.map(\.value) == ["Atlantis", "Midden"])
  }
}
