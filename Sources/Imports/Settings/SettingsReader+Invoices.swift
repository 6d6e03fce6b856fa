import Domain

/// The tables that invoices need.
extension SettingsReader {
  static func association(_ fields: inout SettingFields) -> Association {
    let name = fields.text(.associationName) ?? ""
    return Association(
      name: name, shortName: fields.text(.associationShortName) ?? name,
      seller: seller(&fields, association: name), logo: fields.text(.associationLogo) ?? "")
  }

  /// The association as it stands on invoices; nil while something is missing that the law asks
  /// (art. 35a Wet OB: full name and address; the trade register act: the KvK number) or that a
  /// payer needs (IBAN).
  private static func seller(_ fields: inout SettingFields, association: String) -> Seller? {
    let keys = SettingKey.allCases.filter { $0.table == "association.seller" }
    guard fields.isAnyGiven(keys) else { return nil }
    var needed: [SettingKey] = [
      .sellerStreet, .sellerPostcode, .sellerCity, .sellerKvk, .sellerIBAN,
    ]
    if association.isEmpty { needed.append(.sellerName) }
    fields.require(needed)
    let name = fields.text(.sellerName) ?? association
    let address = address(&fields)
    let kvk = fields.parsed(.sellerKvk) { KvkNumber($0) }
    let vatNumber = fields.parsed(.sellerVATNumber) { VATNumber(compact($0)) }
    let iban = fields.parsed(.sellerIBAN) { IBAN($0) }
    let endpoint = endpoint(&fields)
    let email = fields.parsed(.sellerEmail) { EmailAddress($0) }
    let phone = fields.text(.sellerPhone) ?? ""
    let website = fields.text(.sellerWebsite) ?? ""
    guard !name.isEmpty, let address, let kvk, let iban else { return nil }
    return Seller(
      name: name, address: address, kvk: kvk, vatNumber: vatNumber, iban: iban,
      endpoint: endpoint, email: email, phone: phone, website: website)
  }

  private static func address(_ fields: inout SettingFields) -> PostalAddress? {
    let street = fields.text(.sellerStreet)
    let postcode = fields.text(.sellerPostcode)
    let city = fields.text(.sellerCity)
    let country =
      fields.parsed(.sellerCountry) { text -> String? in
        let code = text.uppercased()
        let isCode =
          code.utf8.count == 2 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        return isCode ? code : nil
      } ?? "NL"
    guard let street, let postcode, let city else { return nil }
    return PostalAddress(street: street, postcode: postcode, city: city, country: country)
  }

  /// Scheme and address belong together.
  private static func endpoint(_ fields: inout SettingFields) -> PeppolEndpoint? {
    if fields.isAnyGiven([.sellerPeppolScheme, .sellerPeppolAddress]) {
      fields.require([.sellerPeppolScheme, .sellerPeppolAddress])
    }
    let scheme = fields.parsed(.sellerPeppolScheme) { text in
      text.utf8.count == 4 && Digits.areAll(text) ? text : nil
    }
    let value = fields.text(.sellerPeppolAddress)
    guard let scheme, let value else { return nil }
    return PeppolEndpoint(scheme: scheme, value: value)
  }

  static func invoices(_ fields: inout SettingFields, year: Int) -> InvoiceSettings {
    InvoiceSettings(
      term: fields.number(.invoicesTerm, in: 1...365) ?? 30,
      numberPrefix: fields.anyText(.invoicesNumberPrefix) ?? "\(year)-",
      firstNumber: fields.number(.invoicesFirstNumber, in: 1...999_999_999) ?? 1,
      specification: fields.parsed(
        .invoicesSpecification, as: InvoiceSettings.Specification.init(rawValue:)) ?? .peppol,
      referenceForm: fields.parsed(
        .invoicesPaymentReference, as: InvoiceSettings.ReferenceForm.init(rawValue:))
        ?? .betalingskenmerk,
      embedsPDF: fields.yesOrNo(.invoicesEmbedPDF) ?? false,
      qrForOrganisations: fields.yesOrNo(.invoicesQRForOrganisations) ?? false)
  }

  /// VAT as it was decided, or nil: there is no default. Exempt and outside scope ask the text that
  /// says why (BR-E-10, BR-O-10), taxed asks a rate above zero (BR-S-05).
  static func vat(_ fields: inout SettingFields) -> VATTreatment? {
    let keys: [SettingKey] = [
      .vatCategory, .vatRate, .vatText, .vatTextEnglish, .vatDecidedBy, .vatDecidedOn,
    ]
    guard fields.isAnyGiven(keys) else { return nil }
    fields.require([.vatCategory, .vatDecidedBy, .vatDecidedOn])
    let category = fields.parsed(.vatCategory, as: VATTreatment.Category.init(rawValue:))
    let rate = fields.percentage(.vatRate)
    let text = fields.text(.vatText)
    let english = fields.text(.vatTextEnglish)
    let decidedBy = fields.text(.vatDecidedBy)
    let decidedOn = fields.date(.vatDecidedOn)
    guard let category, isSound(category, rate: rate, text: text, &fields), let decidedBy,
      let decidedOn
    else { return nil }
    return VATTreatment(
      category: category, rate: category == .standard ? rate ?? .zero : .zero,
      exemptionText: category == .standard ? "" : text ?? "",
      englishText: category == .standard ? "" : english ?? "", decidedBy: decidedBy,
      decidedOn: decidedOn)
  }

  private static func isSound(
    _ category: VATTreatment.Category, rate: Percentage?, text: String?,
    _ fields: inout SettingFields
  ) -> Bool {
    switch category {
    case .standard:
      fields.require([.vatRate])
      guard let rate else { return false }
      if rate > .zero, rate <= Percentage(units: Percentage.whole) { return true }
      fields.refuse(.vatRate)
      return false
    case .exempt, .outsideScope:
      fields.require([.vatText])
      if let rate, rate != .zero {
        fields.refuse(.vatRate)
        return false
      }
      return text != nil
    }
  }

  /// Without the points and spaces that people put in.
  private static func compact(_ text: String) -> String {
    text.filter { $0 != "." && $0 != " " }
  }
}
