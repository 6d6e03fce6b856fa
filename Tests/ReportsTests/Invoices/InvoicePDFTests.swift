import Domain
import Formats
import TestSupport
import Testing
import Wording

@testable import Reports

@Suite struct InvoicePDFTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    var language = Language.dutch
    var qrForOrganisations = false
    let change: @Sendable (inout Invoice) throws -> Void
    var testDescription: String { name }
  }

  static let samples = [
    Sample(name: "gemeente") { $0.coveredMembers = members(5) },
    Sample(name: "concept") { invoice in
      invoice.status = .concept
      invoice.number = InvoiceNumber("CONCEPT-GM1900")
      invoice.paymentReference = ""
    },
    Sample(name: "creditnota") { invoice in
      invoice = try CreditNotes.partial(
        of: invoice, amounts: [0: Money(cents: 50_000)], number: InvoiceNumber("C2026-0001"),
        issueDate: invoice.issueDate)
      invoice.status = .released
    },
    Sample(name: "persoon") { invoice in
      invoice.buyer = Buyer(
        name: "Zoë Ĳsbrandy-Öztürk",
        address: PostalAddress(
          street: "Dorpsstraat 12 b", postcode: "1234 AB", city: "’s-Hertogenbosch"),
        isPerson: true)
      (invoice.orderReference, invoice.buyerReference) = ("", "")
      invoice.lines = [
        InvoiceLine(
          tariff: TariffID("persoonlijk"), name: "Contributie 2026",
          description: "persoonlijk lidmaatschap", price: Money(cents: 9_146))
      ]
    },
    Sample(name: "english", language: .english, qrForOrganisations: true) { invoice in
      invoice.vat = try InvoiceFixtures.standard()
      invoice.lines.append(
        InvoiceLine(
          tariff: TariffID("dag"), name: "Study day", quantity: 3, price: Money(cents: 12_500)))
    },
    Sample(name: "samenwerkingsverband") { invoice in
      invoice.coveredMembers = members(120)
      invoice.lines = (1...24).map {
        InvoiceLine(
          tariff: TariffID("gemeente/basis"), name: "Contributie 2026, Gemeente \($0)",
          description: "op basis van \($0)0.000 inwoners", price: Money(cents: 100_001))
      }
    },
  ]

  static func members(_ count: Int) -> [CoveredMember] {
    (1...count).map {
      CoveredMember(
        number: MemberNumber(String(10_000 + $0)),
        name: PersonName(callName: "Lid", prefix: "van", familyName: "Nummer \($0)"),
        functionTitle: $0.isMultiple(of: 3) ? "" : "leerplichtambtenaar")
    }
  }

  static func bytes(_ sample: Sample) throws -> [UInt8] {
    var invoice = try InvoiceFixtures.invoice()
    try sample.change(&invoice)
    return try InvoicePDF.document(
      invoice, options: .init(qrForOrganisations: sample.qrForOrganisations),
      wording: Wording(sample.language))
  }

  static func read(_ bytes: [UInt8], _ tool: String, _ arguments: [String]) throws -> String {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "factuur.pdf")
    let output = try Tool.run(
      tool, arguments.map { $0.replacing("FILE", with: path).replacing("DIR", with: folder.path) })
    #expect(output.status == 0, "\(output.errors)")
    return output.text
  }

  @Test(arguments: samples)
  func `an invoice reads as it was approved`(sample: Sample) throws {
    let text = try Self.read(Self.bytes(sample), "pdftotext", ["-raw", "FILE", "-"])
    let lines = text.replacing("\u{C}", with: "=== page ===\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    let difference = try Golden.difference(
      of: lines.joined(separator: "\n") + "\n",
      from: "ReportsTests/Golden/InvoicePDF/\(sample.name).txt")
    #expect(difference == nil)
  }

  @Test(arguments: samples)
  func `the same invoice has the same bytes, is tagged and carries its fonts`(
    sample: Sample
  ) throws {
    let bytes = try Self.bytes(sample)
    #expect(try bytes == Self.bytes(sample))
    let info = try Self.read(bytes, "pdfinfo", ["-isodates", "FILE"])
    #expect(info.contains("Tagged:          yes"))
    #expect(info.contains("CreationDate:    2026-01-20"))
    let fonts = try Self.read(bytes, "pdffonts", ["FILE"]).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    #expect(fonts.allSatisfy { $0.contains("LiberationSans") && $0.contains("yes yes yes") })
  }

  @Test func `most invoices are one page, long ones repeat their heading and count pages`() throws {
    let short = try Self.read(Self.bytes(Self.samples[0]), "pdfinfo", ["FILE"])
    #expect(short.contains("Pages:           1\n"))
    let long = try Self.read(Self.bytes(Self.samples[5]), "pdftotext", ["FILE", "-"])
    let pages = long.split(separator: "\u{C}").count
    #expect(pages >= 4)
    for page in 1...pages { #expect(long.contains("pagina \(page) van \(pages)")) }
    #expect(long.ranges(of: "Lidnummer").count == pages - 2)
    for number in 1...120 { #expect(long.contains("Lid van Nummer \(number)\n")) }
  }

  @Test func `a bank app reads from a person's invoice what to pay`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.bytes(Self.samples[3]), to: "factuur.pdf")
    _ = try Tool.run("pdftoppm", ["-png", "-r", "150", "-singlefile", path, folder.path + "/f"])
    let code = try Tool.run("zbarimg", ["--raw", "-q", "-Sbinary", folder.path + "/f.png"])
    #expect(code.text.contains("EUR91.46\n"))
    #expect(code.text.contains("NL44TEST0202601150\n"))
    #expect(code.text.hasSuffix("2000000020260001"))
  }

  @Test func `a long reference, name and address are never cut`() throws {
    let sample = Sample(name: "lang") { invoice in
      invoice.buyer.name =
        "Gemeenschappelijke Regeling "
        + (1...30).map { "Deel\($0)" }.joined(
          separator: " ")
      invoice.orderReference = "VERPLICHTING-2026-000123456789/AFD-ONDERWIJS/" + "X9".description
      invoice.buyerReference = "team Leerplicht, ter attentie van mevrouw Laatstewoord"
    }
    let text = try Self.read(Self.bytes(sample), "pdftotext", ["-raw", "FILE", "-"])
    for word in ["Deel30", "Sneek", "ONDERWIJS/X9", "Laatstewoord"] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test func `invoices to print stand in one file, each on pages of its own`() throws {
    var invoices = [
      try InvoiceFixtures.invoice(), try InvoiceFixtures.invoice(number: "2026-0002"),
    ]
    invoices[1].coveredMembers = Self.members(80)
    let bytes = try InvoicePDF.bundle(
      invoices, title: "post", createdOn: invoices[0].issueDate, wording: InvoiceFixtures.dutch)
    let text = try Self.read(bytes, "pdftotext", ["FILE", "-"])
    let pages = text.split(separator: "\u{C}")
    #expect(pages.count == 5)
    #expect(pages[0].contains("2026-0001") && pages[1].contains("2026-0002"))
    #expect(pages[1].contains("pagina 1 van 4"))
  }
}
