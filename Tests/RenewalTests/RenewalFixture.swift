import Domain

@testable import Renewal

/// Invented tariffs, debtors and members in few words.
enum Fixture {
  static func date(_ iso: String) -> CalendarDate {
    guard let date = CalendarDate(iso: iso) else { preconditionFailure("\(iso) is no date") }
    return date
  }

  static func code(_ text: String) -> MunicipalityCode {
    guard let code = MunicipalityCode(text) else { preconditionFailure("\(text) is no code") }
    return code
  }

  static let origin = Origin(file: "tabel.csv", row: 7)

  static func settings(
    percentage: Int64 = 45_200, rounding: Rounding = .halfUp, effective: String = "2026-01-01",
    reference: String = "2026-01-15", budget: BudgetSettings? = nil, scheme: String? = nil,
    proRata: ProRata = .wholeYear
  ) -> Settings {
    Settings(
      association: Association(name: "V", shortName: "V", seller: nil), year: 2026,
      referenceDate: date(reference), invoiceDate: date("2026-01-20"),
      communityUntil: date("2026-11-15"),
      indexation: IndexationSettings(
        percentage: Percentage(units: percentage), rounding: rounding, source: "",
        effectiveDate: date(effective), decidedOn: nil),
      budget: budget,
      community: CommunitySettings(
        goal: Percentage(units: 150_000), kinds: [], minimum: 1, ownDomains: []),
      invoices: InvoiceSettings(
        term: 30, numberPrefix: "", firstNumber: 1, specification: .peppol,
        referenceForm: .betalingskenmerk, embedsPDF: false, qrForOrganisations: false),
      vat: nil,
      rules: RuleSettings(appliedOutcomes: [], minimumProbability: Probability(units: 0)),
      tariffScheme: scheme, proRata: proRata)
  }

  static func tariff(
    _ kind: String, _ method: TariffMethod, from: String = "2025-01-01", scheme: String = "",
    bounds: (Int, Int?) = (0, nil), fixed: Int64? = nil, rate: Int64? = nil,
    minimum: Int64? = nil, maximum: Int64? = nil, discount: Int64 = 0, vat: VATTreatment? = nil
  ) -> Tariff {
    Tariff(
      id: TariffID("unused"), scheme: scheme, kind: MemberKind(kind), validFrom: date(from),
      method: method, lowerBound: bounds.0, upperBound: bounds.1,
      fixedAmount: fixed.map(Money.init(cents:)), perInhabitant: rate.map(UnitRate.init(units:)),
      minimum: minimum.map(Money.init(cents:)), maximum: maximum.map(Money.init(cents:)),
      discount: Percentage(units: discount), vat: vat, origin: origin)
  }

  static func debtor(
    _ id: String, _ kind: String = "gemeente", for codes: [String] = [],
    members: [String] = [], inhabitants: Int? = nil, exemption: String = "",
    since: String? = nil, until: String? = nil, name: String? = nil
  ) -> Debtor {
    Debtor(
      id: DebtorID(id), name: name ?? id, kind: MemberKind(kind), municipalities: codes.map(code),
      members: members.map { MemberNumber($0) }, inhabitants: inhabitants,
      address: PostalAddress(street: "Hof 1", postcode: "1234 AB", city: "X"),
      exemption: exemption, memberSince: since.map(date), memberUntil: until.map(date),
      origin: origin)
  }

  static func member(
    _ number: String, _ kind: String = "via gemeente", at workplace: Workplace.Meaning = .unknown,
    debtor: String? = nil, since: String? = nil, until: String? = nil
  ) -> Member {
    Member(
      number: MemberNumber(number), name: PersonName(callName: "Noor", familyName: "Tak"),
      workplace: Workplace(written: "", meaning: workplace), kind: MemberKind(kind),
      memberSince: since.map(date), memberUntil: until.map(date),
      debtor: debtor.map { DebtorID($0) }, origin: Origin(file: "leden.csv", row: 3))
  }

  /// Aa (GM0001, 10,000 inhabitants), Bee (GM0002, 20,000), Cee (GM0003, 300,000); GM0009 went up in
  /// Aa, GM0008 was divided over Aa and Bee; RBL Zee works for Bee and Cee.
  static let directory = MunicipalityDirectory(
    referenceDate: date("2026-01-15"),
    municipalities: [("0001", "Aa", 10_000), ("0002", "Bee", 20_000), ("0003", "Cee", 300_000)]
      .map {
        Municipality(
          code: code($0.0), name: $0.1, province: "P", region: nil, inhabitants: $0.2, domains: [])
      },
    ended: [
      EndedMunicipality(
        code: code("0009"), name: "Oud", lastDay: date("2022-12-31"), successors: [code("0001")]),
      EndedMunicipality(
        code: code("0008"), name: "Deel", lastDay: date("2022-12-31"),
        successors: [code("0001"), code("0002")]),
    ],
    bureaus: [
      Bureau(
        id: BureauID("rbl zee"), name: "RBL Zee", host: code("0003"),
        municipalities: [code("0002"), code("0003")])
    ],
    aliases: [])

  static func renew(
    _ tariffs: [Tariff], _ debtors: [Debtor], members: [Member] = [], settings: Settings? = nil
  ) -> RenewalResult {
    Renewal.renew(
      RenewalInput(
        tariffs: tariffs, debtors: debtors, members: members, directory: directory,
        settings: settings ?? Fixture.settings()))
  }

  /// `debtor tariff old new`, one per line.
  static func lines(_ result: RenewalResult) -> [String] {
    result.contributions.flatMap { contribution in
      contribution.lines.map {
        "\(contribution.debtor) \($0.tariff) \($0.old.decimal) \($0.new.decimal)"
      }
    }
  }

  static func changes(_ result: RenewalResult) -> [String] {
    result.changes.map {
      "\($0.tariff) \($0.unit.rawValue) \($0.old.decimal) \($0.new.decimal)"
    }
  }
}
