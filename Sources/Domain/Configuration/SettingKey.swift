/// Every key of `leden.toml`, with its path. The one list behind reading, near spelling, wording and
/// the template.
package enum SettingKey: String, CaseIterable, Sendable {
  case year
  case referenceDate = "reference_date"
  case invoiceDate = "invoice_date"
  case communityUntil = "community_until"

  case associationName = "association.name"
  case associationShortName = "association.short_name"
  case associationLogo = "association.logo"

  case sellerName = "association.seller.name"
  case sellerStreet = "association.seller.street"
  case sellerPostcode = "association.seller.postcode"
  case sellerCity = "association.seller.city"
  case sellerCountry = "association.seller.country"
  case sellerKvk = "association.seller.kvk"
  case sellerVATNumber = "association.seller.vat_number"
  case sellerTaxNumber = "association.seller.tax_number"
  case sellerIBAN = "association.seller.iban"
  case sellerPeppolScheme = "association.seller.peppol_scheme"
  case sellerPeppolAddress = "association.seller.peppol_address"
  case sellerEmail = "association.seller.email"
  case sellerPhone = "association.seller.phone"
  case sellerWebsite = "association.seller.website"

  case indexationPercentage = "indexation.percentage"
  case indexationRounding = "indexation.rounding"
  case indexationSource = "indexation.source"
  case indexationEffectiveDate = "indexation.effective_date"
  case indexationDecidedOn = "indexation.decided_on"
  case indexationRoundTo = "indexation.round_to"

  case tariffScheme = "tariffs.scheme"
  case tariffProRata = "tariffs.pro_rata"

  case budgetContribution = "budget.contribution"
  case budgetPrevious = "budget.previous"
  case budgetTolerance = "budget.tolerance"

  case vatCategory = "vat.category"
  case vatRate = "vat.rate"
  case vatText = "vat.text"
  case vatTextEnglish = "vat.text_en"
  case vatDecidedBy = "vat.decided_by"
  case vatDecidedOn = "vat.decided_on"

  case invoicesTerm = "invoices.term"
  case invoicesNumberPrefix = "invoices.number_prefix"
  case invoicesCreditNumberPrefix = "invoices.credit_number_prefix"
  case invoicesFirstNumber = "invoices.first_number"
  case invoicesSpecification = "invoices.specification"
  case invoicesPaymentReference = "invoices.payment_reference"
  case invoicesEmbedPDF = "invoices.embed_pdf"
  case invoicesQRForOrganisations = "invoices.qr_for_organisations"

  case communityGoal = "community.goal"
  case communityKinds = "community.kinds"
  case communityMinimum = "community.minimum"
  case communityOwnDomains = "community.own_domains"
  case communityBesideKinds = "community.beside_kinds"
  case communityBesideMinimum = "community.beside_minimum"

  case rulesApply = "rules.apply"
  case rulesMinimumProbability = "rules.minimum_probability"

  case backupKeep = "backup.keep"
  case backupDays = "backup.days"

  case retentionFormerMembers = "retention.former_members"
  case retentionUndo = "retention.undo"
  case retentionImports = "retention.imports"

  /// The table in which an office writes keys of its own: a kind of member and its percentage.
  package static let exceptionsTable = "indexation.exceptions"

  /// The table the key stands in, `association.seller`; empty at the top.
  package var table: Substring {
    rawValue.lastIndex(of: ".").map { rawValue[..<$0] } ?? ""
  }

  /// What a value must look like.
  package var form: SettingForm {
    switch self {
    case .year: .year
    case .referenceDate, .invoiceDate, .communityUntil, .indexationEffectiveDate,
      .indexationDecidedOn, .vatDecidedOn:
      .date
    case .associationName, .associationShortName, .associationLogo, .sellerName, .sellerStreet,
      .sellerPostcode, .sellerCity, .sellerPhone, .sellerWebsite, .sellerPeppolAddress,
      .indexationSource, .tariffScheme, .vatText, .vatTextEnglish, .vatDecidedBy,
      .invoicesNumberPrefix, .invoicesCreditNumberPrefix:
      .text
    case .sellerCountry: .country
    case .sellerKvk: .kvk
    case .sellerVATNumber: .vatNumber
    case .sellerTaxNumber: .taxNumber
    case .sellerIBAN: .iban
    case .sellerPeppolScheme: .peppolScheme
    case .sellerEmail: .email
    case .indexationPercentage, .vatRate, .communityGoal: .percentage
    case .indexationRounding: .choice(Rounding.allCases.map(\.rawValue))
    case .tariffProRata: .choice(ProRata.allCases.map(\.rawValue))
    case .indexationRoundTo, .budgetContribution, .budgetPrevious, .budgetTolerance: .amount
    case .vatCategory: .choice(VATTreatment.Category.allCases.map(\.rawValue))
    case .invoicesTerm, .invoicesFirstNumber, .communityMinimum, .communityBesideMinimum,
      .backupKeep, .backupDays,
      .retentionFormerMembers, .retentionUndo, .retentionImports:
      .positiveNumber
    case .invoicesSpecification: .choice(InvoiceSettings.Specification.allCases.map(\.rawValue))
    case .invoicesPaymentReference:
      .choice(InvoiceSettings.ReferenceForm.allCases.map(\.rawValue))
    case .invoicesEmbedPDF, .invoicesQRForOrganisations: .yesOrNo
    case .communityKinds, .communityOwnDomains, .communityBesideKinds: .list
    case .rulesApply:
      .choices(Outcome.allCases.filter(\.mayBeAppliedByRule).map(\.rawValue))
    case .rulesMinimumProbability: .probability
    }
  }
}

/// What a value of `leden.toml` must look like; `Wording` says it in a sentence.
package enum SettingForm: Hashable, Sendable {
  case year
  case date
  case text
  /// Up to four decimals, with a comma or a point.
  case percentage
  /// Euro, up to two decimals, with a comma or a point.
  case amount
  case positiveNumber
  case yesOrNo
  case list
  /// From 0 to 1, up to four decimals.
  case probability
  case kvk
  case vatNumber
  /// RSIN: nine digits that pass the eleven-test.
  case taxNumber
  case iban
  case email
  /// Two capitals.
  case country
  /// Four digits.
  case peppolScheme
  case choice([String])
  /// Any number of these.
  case choices([String])
}

extension Outcome {
  /// Whether the settings may let it be applied without a person. Never what ends a membership or
  /// what the data leave open.
  package var mayBeAppliedByRule: Bool {
    switch self {
    case .functionChanged, .municipalityChanged, .bothChanged, .municipalityMerged: true
    case .confirmed, .left, .uncertain, .duplicate, .notCheckable: false
    }
  }
}
