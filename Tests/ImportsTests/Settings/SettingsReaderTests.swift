import Domain
import Imports
import Testing

@Suite struct SettingsReaderTests {
  private let today = CalendarDate(year: 2026, month: 11, day: 24)

  private func read(_ text: String) throws -> (settings: Settings, findings: [Finding]) {
    try SettingsReader.read(Array(text.utf8), path: "leden.toml", today: #require(today))
  }

  private func date(_ iso: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: iso))
  }

  @Test func `an empty file gives harmless values and no findings`() throws {
    let (settings, findings) = try read("")
    #expect(findings.isEmpty)
    #expect(settings.year == 2026)
    #expect(settings.referenceDate == today)
    #expect(settings.invoiceDate == today)
    #expect(settings.communityUntil == today)
    #expect(settings.association == Association(name: "", shortName: "", seller: nil))
    #expect(settings.indexation.percentage == .zero)
    #expect(settings.indexation.rounding == .halfUp)
    #expect(try settings.indexation.effectiveDate == date("2026-01-01"))
    #expect(settings.indexation.decidedOn == nil)
    #expect(settings.budget == nil)
    #expect(
      settings.community
        == CommunitySettings(
          goal: Percentage(units: 150_000), kinds: ["bericht", "reactie"], minimum: 1,
          ownDomains: []))
    #expect(
      settings.invoices
        == InvoiceSettings(
          term: 30, numberPrefix: "2026-", firstNumber: 1, specification: .peppol,
          referenceForm: .betalingskenmerk, embedsPDF: false, qrForOrganisations: false))
    #expect(settings.vat == nil)
    #expect(
      settings.rules
        == RuleSettings(
          appliedOutcomes: [.municipalityMerged], minimumProbability: Probability(units: 9_500)))
    #expect(settings.tariffScheme == nil)
    #expect(settings.proRata == .wholeYear)
  }

  @Test func `every key is read`() throws {
    let (settings, findings) = try read(SettingsSample.complete)
    #expect(findings == [])
    #expect(settings.year == 2027)
    #expect(try settings.referenceDate == date("2027-01-15"))
    #expect(try settings.invoiceDate == date("2027-01-20"))
    #expect(try settings.communityUntil == date("2027-11-15"))
    #expect(settings.association.name == "Vereniging Voorbeeld")
    #expect(settings.association.shortName == "VV")
    #expect(settings.association.logo == "logo.png")
    #expect(
      try settings.association.seller
        == Seller(
          name: "Vereniging Voorbeeld te Utrecht",
          address: PostalAddress(street: "Hof 1", postcode: "3511 AB", city: "Utrecht"),
          kvk: #require(KvkNumber("12345678")), vatNumber: VATNumber("NL123456789B13"),
          iban: #require(IBAN("NL91ABNA0417164300")),
          endpoint: PeppolEndpoint(scheme: "0106", value: "12345678"),
          email: EmailAddress("post@vereniging.example"), phone: "030 000 00 00",
          website: "vereniging.example",
          taxNumber: "123456782"))
    #expect(
      try settings.indexation
        == IndexationSettings(
          percentage: Percentage(units: 45_200), rounding: .halfEven, source: "nagekeken",
          effectiveDate: date("2027-01-01"), decidedOn: date("2026-11-20"),
          step: Money(cents: 5),
          exceptions: [
            MemberKind("student"): .zero, MemberKind("bijzonder lid"): Percentage(units: 15_000),
          ]))
    #expect(settings.tariffScheme == "B")
    #expect(settings.proRata == .quarter)
    #expect(
      settings.budget
        == BudgetSettings(
          contribution: Money(cents: 40_391_300), previous: Money(cents: 38_644_600),
          tolerance: Money(cents: 250)))
    #expect(
      try settings.vat
        == VATTreatment(
          category: .exempt, rate: .zero, exemptionText: "Vrijgesteld, artikel 11",
          englishText: "Exempt, article 11",
          decidedBy: "penningmeester", decidedOn: date("2026-10-01")))
    #expect(
      settings.invoices
        == InvoiceSettings(
          term: 14, numberPrefix: "C27-", firstNumber: 500, specification: .nlcius,
          referenceForm: .rf, embedsPDF: true, qrForOrganisations: true,
          creditNumberPrefix: "CN27-"))
    #expect(
      settings.community
        == CommunitySettings(
          goal: Percentage(units: 125_000), kinds: ["bericht"], minimum: 2,
          ownDomains: ["vereniging.example", "bureau.example"],
          beside: .init(kinds: ["login"], minimum: 3)))
    #expect(
      settings.rules
        == RuleSettings(
          appliedOutcomes: [.municipalityMerged, .functionChanged],
          minimumProbability: Probability(units: 9_900)))
    #expect(settings.backup == BackupSettings(keep: 5, days: 90))
    #expect(settings.retention == RetentionSettings(formerMembers: 365, undo: 60, imports: 500))
  }

  @Test func `the sample of a complete file names every key there is`() {
    for key in SettingKey.allCases {
      let name = key.rawValue.split(separator: ".").last ?? ""
      #expect(
        SettingsSample.complete.split(separator: "\n").contains { $0.hasPrefix("\(name) =") },
        "\(key.rawValue)")
    }
  }

  @Test func `a byte order mark and Windows line ends do no harm`() throws {
    let text = "\u{FEFF}year = 2027\r\n[budget]\r\ncontribution = \"403.913\"\r\n"
    let (settings, findings) = try read(text)
    #expect(findings.isEmpty)
    #expect(settings.year == 2027)
    #expect(settings.budget?.contribution == Money(cents: 40_391_300))
  }

  @Test(arguments: [
    ("reference_date = 2026-01-15", "2026-01-15"), ("reference_date = '2026-01-15'", "2026-01-15"),
    ("reference_date = '15-01-2026'", "2026-01-15"), ("reference_date = '5-1-2026'", "2026-01-05"),
  ])
  func `a date may be a date of TOML or a text`(line: String, iso: String) throws {
    let (settings, findings) = try read(line)
    #expect(findings.isEmpty)
    #expect(try settings.referenceDate == date(iso))
  }

  @Test func `a percentage without quotes is read as it is written`() throws {
    let (settings, findings) = try read("[indexation]\npercentage = 4.52 # nagekeken\n")
    #expect(findings.isEmpty)
    #expect(settings.indexation.percentage == Percentage(units: 45_200))
  }

  @Test func `taxed at 21 percent needs no text`() throws {
    let (settings, findings) = try read(
      """
      [vat]
      category = "S"
      rate = "21"
      decided_by = "adviseur"
      decided_on = 2026-10-01
      """)
    #expect(findings.isEmpty)
    #expect(settings.vat?.rate == Percentage(units: 210_000))
    #expect(settings.vat?.exemptionText == "")
  }

  @Test func `segments are changed, left out and made by their tables`() throws {
    let (settings, findings) = try read(
      """
      [segments.ledenvergadering_april]
      key_date = 2026-04-16
      [segments.magazine]
      off = true
      [segments.gelderland]
      title = "Managers in Gelderland"
      functions = ["manager"]
      provinces = ["Gelderland"]
      newsletter = true
      silent_for = 6
      split = "region"
      """)
    #expect(findings == [])
    let segments = Dictionary(
      settings.segments.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    #expect(segments.count == ShippedSegment.allCases.count)
    #expect(try segments["ledenvergadering_april"]?.keyDate == date("2026-04-16"))
    #expect(segments["magazine"] == nil)
    var own = SegmentDefinition(name: "gelderland", title: "Managers in Gelderland")
    (own.functions, own.provinces) = ([.manager], ["gelderland"])
    (own.needsConsent, own.silentFor, own.split) = (true, 6, .region)
    #expect(segments["gelderland"] == own)
  }

  @Test func `a key of a segment that means nothing is named`() throws {
    let (_, findings) = try read("[segments.eigen]\nfunctie = [\"manager\"]\n[segments.leeg]\n")
    #expect(
      findings.map(\.problem) == [.settings(.unknown(key: "segments.eigen.functie"))])
  }
}

enum SettingsSample {
  static let complete = """
    year = 2027
    reference_date = 2027-01-15
    invoice_date = 2027-01-20
    community_until = 2027-11-15

    [association]
    name = "Vereniging Voorbeeld"
    short_name = "VV"
    logo = "logo.png"

    [association.seller]
    name = "Vereniging Voorbeeld te Utrecht"
    street = "Hof 1"
    postcode = "3511 AB"
    city = "Utrecht"
    country = "nl"
    kvk = "12345678"
    vat_number = "NL1234.56.789.B13"
    tax_number = "1234.56.782"
    iban = "NL91 ABNA 0417 1643 00"
    peppol_scheme = "0106"
    peppol_address = "12345678"
    email = "post@vereniging.example"
    phone = "030 000 00 00"
    website = "vereniging.example"

    [indexation]
    percentage = "4,52"
    rounding = "half_even"
    source = "nagekeken"
    effective_date = 2027-01-01
    decided_on = 2026-11-20
    round_to = "0,05"

    [indexation.exceptions]
    student = "0"
    "bijzonder lid" = 1.5

    [tariffs]
    scheme = "B"
    pro_rata = "quarter"

    [budget]
    contribution = "403.913,00"
    previous = "386446"
    tolerance = "2.50"

    [vat]
    category = "E"
    rate = "0"
    text = "Vrijgesteld, artikel 11"
    text_en = "Exempt, article 11"
    decided_by = "penningmeester"
    decided_on = 2026-10-01

    [invoices]
    term = 14
    number_prefix = "C27-"
    credit_number_prefix = "CN27-"
    first_number = 500
    specification = "nlcius"
    payment_reference = "rf"
    embed_pdf = true
    qr_for_organisations = true

    [community]
    goal = "12,5"
    kinds = ["Bericht"]
    minimum = 2
    own_domains = ["@Vereniging.example", "info@bureau.example"]
    beside_kinds = ["Login"]
    beside_minimum = 3

    [rules]
    apply = ["municipality_merged", "function_changed"]
    minimum_probability = "0.99"

    [backup]
    keep = 5
    days = 90

    [retention]
    former_members = 365
    undo = 60
    imports = 500
    """
}
