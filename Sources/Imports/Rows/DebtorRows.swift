import Domain

/// Reads the table of debtors.
struct DebtorRows {
  let directory: MunicipalityDirectory

  func debtor(_ row: inout RowReader) -> Debtor? {
    let id = row.required(.debtor)
    check(id, &row)
    let name = row.required(.debtorName)
    var debtor = Debtor(
      id: DebtorID(id), name: name, kind: MemberKindText.read(row.text(.debtorKind)),
      municipalities: municipalities(&row),
      members: DebtorRows.list(row.text(.memberNumbers)).compactMap(MemberNumberText.read),
      inhabitants: row.wholeNumber(.inhabitants), address: address(&row),
      attention: row.text(.attention), email: row.email(.workEmail), origin: row.origin,
      kindOrigin: row.origin(of: .debtorKind))
    debtor.kvk = DebtorRows.kvk(&row)
    debtor.oin = DebtorRows.oin(&row)
    debtor.vatNumber = DebtorRows.vatNumber(&row)
    debtor.endpoint = endpoint(row)
    debtor.orderReference = row.text(.orderReference)
    debtor.buyerReference = row.text(.buyerReference)
    debtor.channel = channel(&row)
    debtor.exemption = row.text(.exemption)
    debtor.memberSince = row.date(.memberSince)
    debtor.memberUntil = row.date(.memberUntil)
    return id.isEmpty || name.isEmpty ? nil : debtor
  }

  /// An identifier that looks like a municipality's code must be one.
  private func check(_ id: String, _ row: inout RowReader) {
    guard id.uppercased().hasPrefix("GM"), let code = MunicipalityCode(id), !isKnown(code) else {
      return
    }
    row.report(.municipalityUnknown(suggestion: ""), .debtor)
  }

  private func isKnown(_ code: MunicipalityCode) -> Bool {
    directory.meaning(of: code) != .unknown
  }

  static func kvk(_ row: inout RowReader) -> KvkNumber? {
    row.identifier(.kvk) { KvkNumber(padded($0, to: 8, lost: 2)) }
  }

  static func oin(_ row: inout RowReader) -> OIN? {
    row.identifier(.oin) { OIN(padded($0, to: 20, lost: 8)) }
  }

  static func vatNumber(_ row: inout RowReader) -> VATNumber? {
    row.identifier(.vatNumber) { VATNumber($0.filter { $0 != "." }) }
  }

  /// Codes or names, separated by blanks, commas, semicolons, bars or slashes.
  private func municipalities(_ row: inout RowReader) -> [MunicipalityCode] {
    let written = row.text(.municipalityCodes)
    if written.isEmpty { return [] }
    if case .municipality(let code) = directory.meaning(ofName: written) { return [code] }
    var codes: [MunicipalityCode] = []
    let words = written.split(whereSeparator: { " ,;|/+".contains($0) })
    let areCodes = words.allSatisfy { MunicipalityCode($0) != nil }
    for part in areCodes ? words.map(String.init) : DebtorRows.list(written) {
      if let code = code(part) {
        if !isKnown(code) {
          row.report(.municipalityUnknown(suggestion: ""), .municipalityCodes, value: part)
        }
        if !codes.contains(code) { codes.append(code) }
      } else {
        row.report(
          .reading(.notAnIdentifier(kind: Field.municipalityCode.rawValue)), .municipalityCodes,
          value: part, keepsRow: true)
      }
    }
    return codes
  }

  private func code(_ written: String) -> MunicipalityCode? {
    if let code = MunicipalityCode(written) { return code }
    return switch directory.meaning(ofName: written) {
    case .municipality(let code), .ended(let code, _): code
    case .bureau, .ambiguous, .unknown: nil
    }
  }

  static func list(_ written: String) -> [String] {
    written.split(whereSeparator: { ",;|/\n".contains($0) }).map { String($0.trimmed) }
      .flatMap { part in
        // Numbers of members may be separated by blanks only.
        part.split(separator: " ").allSatisfy { MemberNumberText.read(String($0)) != nil }
          ? part.split(separator: " ").map(String.init) : [part]
      }
      .filter { !$0.isEmpty }
  }

  /// - Parameter country: holds where the row names none.
  func address(_ row: inout RowReader, country known: String = "") -> PostalAddress {
    let written = row.text(.country).uppercased()
    let country = written.isEmpty ? known : written
    let isDutch = ["", "NEDERLAND", "NETHERLANDS", "THE NETHERLANDS", "NLD", "NL"].contains(country)
    let postcode = PostcodeText.read(row.text(.postcode))
    if isDutch, !postcode.isEmpty, !PostcodeText.isDutch(postcode) {
      row.report(
        .reading(.notAnIdentifier(kind: Field.postcode.rawValue)), .postcode, keepsRow: true)
    }
    return PostalAddress(
      street: row.text(.street), postcode: postcode, city: row.text(.city),
      country: isDutch ? "NL" : country)
  }

  /// Scheme and value in two columns, or `0106:12345678` in one.
  func endpoint(_ row: RowReader) -> PeppolEndpoint? {
    if let endpoint = DebtorRows.endpoint(in: row.text(.peppolAddress)) { return endpoint }
    let address = row.text(.peppolAddress).filter { $0 != " " }
    let scheme = DebtorRows.padded(row.text(.peppolScheme), to: 4, lost: 1)
    guard !scheme.isEmpty, !address.isEmpty else { return nil }
    return PeppolEndpoint(scheme: scheme, value: address)
  }

  /// `0106:12345678`.
  static func endpoint(in written: String) -> PeppolEndpoint? {
    let address = written.filter { $0 != " " }
    guard let colon = address.firstIndex(of: ":") else { return nil }
    return PeppolEndpoint(
      scheme: String(address[..<colon]), value: String(address[address.index(after: colon)...]))
  }

  func channel(_ row: inout RowReader) -> DeliveryChannel {
    switch Folding.joined(row.text(.channel)) {
    case "peppol", "efactuur", "einvoice", "einvoicing", "ubl", "digipoort": return .peppol
    case "", "mail", "email", "pdf": return .mail
    case "post", "papier", "brief", "paper": return .post
    default:
      row.report(
        .reading(.notAllowed(allowed: DeliveryChannel.allCases.map(\.rawValue))), .channel,
        keepsRow: true)
      return .mail
    }
  }

  /// Up to `lost` leading zeros that a spreadsheet ate come back.
  private static func padded(_ digits: String, to width: Int, lost: Int) -> String {
    guard Digits.areAll(digits), digits.utf8.count < width, digits.utf8.count + lost >= width
    else { return digits }
    return String(repeating: "0", count: width - digits.utf8.count) + digits
  }
}

/// Reads postcodes.
enum PostcodeText {
  /// Four digits, of which the first is no zero, and two letters.
  static func isDutch(_ written: String) -> Bool {
    let joined = written.filter { $0 != " " }
    return joined.utf8.count == 6 && Digits.areAll(joined.prefix(4)) && !joined.hasPrefix("0")
      && joined.suffix(2).allSatisfy { $0.isASCII && $0.isLetter }
  }

  /// A Dutch postcode as `1234 AB`; any other text as it is.
  static func read(_ written: String) -> String {
    guard isDutch(written) else { return written }
    let joined = written.filter { $0 != " " }.uppercased()
    return "\(joined.prefix(4)) \(joined.suffix(2))"
  }
}
