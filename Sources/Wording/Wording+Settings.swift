package import Domain

/// What a value of `leden.toml` must look like, behind a finding about it.
extension Wording {
  /// `een percentage tussen aanhalingstekens, zoals "4,52"`; nil for a key that nobody knows.
  package func expectation(ofSetting key: String) -> String? {
    if key.hasPrefix(SettingKey.exceptionsTable + ".") { return expectation(of: .percentage) }
    if key.hasPrefix(SegmentKey.table + "."), let last = key.split(separator: ".").last,
      let known = SegmentKey(rawValue: String(last))
    {
      return expectation(of: known.form)
    }
    return SettingKey(rawValue: key).map { expectation(of: $0.form) }
  }

  package func expectation(of form: SettingForm) -> String {
    switch form {
    case .year: pick("een jaartal, zoals 2026", "a year, such as 2026")
    case .date: pick("een datum, zoals 2026-01-15", "a date, such as 2026-01-15")
    case .text: pick("tekst tussen aanhalingstekens", "text in quotes")
    case .percentage:
      pick(
        "een percentage tussen aanhalingstekens, zoals \"4,52\"",
        "a percentage in quotes, such as \"4,52\"")
    case .amount:
      pick(
        "een bedrag tussen aanhalingstekens, zoals \"403.913,00\"",
        "an amount in quotes, such as \"403.913,00\"")
    case .positiveNumber:
      pick("een heel getal boven nul, zoals 30", "a whole number above zero, such as 30")
    case .yesOrNo: pick("true (ja) of false (nee)", "true or false")
    case .list:
      pick(
        "een lijst tussen rechte haken, zoals [\"bericht\", \"reactie\"]",
        "a list in square brackets, such as [\"bericht\", \"reactie\"]")
    case .probability:
      pick(
        "een getal van 0 tot 1 tussen aanhalingstekens, zoals \"0,95\"",
        "a number from 0 to 1 in quotes, such as \"0,95\"")
    case .kvk: pick("een KvK-nummer van acht cijfers", "a KvK number of eight digits")
    case .vatNumber:
      pick(
        "een btw-nummer dat klopt, zoals NL123456789B13",
        "a sound VAT number, such as NL123456789B13")
    case .taxNumber:
      pick(
        "een RSIN van negen cijfers dat klopt, zoals 123456782",
        "a sound RSIN of nine digits, such as 123456782")
    case .iban:
      pick(
        "een rekeningnummer (IBAN) waarvan het controlegetal klopt",
        "an account number (IBAN) with a sound check number")
    case .email: pick("een e-mailadres", "an e-mail address")
    case .country: pick("een landcode van twee letters, zoals NL", "a country code such as NL")
    case .peppolScheme: pick("vier cijfers, zoals 0106", "four digits, such as 0106")
    case .choice(let values):
      pick("een van deze: \(listed(values))", "one of these: \(listed(values))")
    case .choices(let values):
      pick(
        "een lijst met een of meer van deze: \(listed(values))",
        "a list with any of these: \(listed(values))")
    }
  }

  private func listed(_ values: [String]) -> String {
    values.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}
