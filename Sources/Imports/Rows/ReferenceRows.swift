import Domain

/// Reads the office's own reference tables.
enum ReferenceRows {
  /// A municipality with its code; one without a code is known by its name. nil also for one that
  /// ended: what took over stands in the table of mergers.
  static func municipality(
    _ row: inout RowReader, known: MunicipalityDirectory
  ) -> Municipality? {
    let name = row.required(.municipalityName)
    guard !name.isEmpty, let code = code(&row, name: name, known: known) else { return nil }
    if let end = row.date(.mergerDate), lastDay(of: end) < known.referenceDate { return nil }
    let region = row.wholeNumber(.regionNumber)
    return Municipality(
      code: code, name: plain(name), province: row.text(.province),
      region: region.map(RegionNumber.init), inhabitants: row.wholeNumber(.inhabitants) ?? 0,
      domains: domains(row))
  }

  /// `Gemeente Aa en Hunze` is called Aa en Hunze.
  static func plain(_ name: String) -> String {
    name.hasPrefix("Gemeente ") ? String(name.dropFirst("Gemeente ".count)) : name
  }

  private static func code(
    _ row: inout RowReader, name: String, known: MunicipalityDirectory
  ) -> MunicipalityCode? {
    let written = row.text(.municipalityCode)
    if !written.isEmpty {
      if let code = MunicipalityCode(written) { return code }
      row.report(.notAnIdentifier(kind: Field.municipalityCode.rawValue), .municipalityCode)
      return nil
    }
    if case .municipality(let code) = known.meaning(ofName: name) { return code }
    row.report(
      .missingValue(field: Field.municipalityCode.rawValue), .municipalityName, value: name)
    return nil
  }

  /// Domains of e-mail addresses: `groningen.nl`, `@groningen.nl`, several in one cell.
  static func domains(_ row: RowReader) -> [String] {
    row.text(.emailDomain).lowercased().split(whereSeparator: { " ,;|/".contains($0) })
      .map { word in
        let domain = word.split(separator: "@").last ?? word
        return String(domain.hasPrefix("www.") ? domain.dropFirst(4) : domain)
      }
      .filter { $0.contains(".") }
  }

  /// The municipalities of a bureau: one in each row, or several in one cell.
  static func participants(
    _ row: inout RowReader, _ resolver: inout WorkplaceResolver
  ) -> [MunicipalityCode] {
    let written = row.text(.municipalityName)
    let parts = written.split(whereSeparator: { ",;|\n".contains($0) }).map { String($0.trimmed) }
    guard parts.count > 1, resolver.directory.meaning(ofName: written) == .unknown else {
      let place = row.workplace(&resolver, email: nil)
      return place.municipality.map { [$0] } ?? []
    }
    var codes: [MunicipalityCode] = []
    for part in parts where !part.isEmpty {
      let (place, problem) = resolver.workplace(.init(municipality: part))
      if let problem { row.report(problem, .municipalityName, value: part) }
      if let code = place.municipality, !codes.contains(code) { codes.append(code) }
    }
    return codes
  }

  static func merger(_ row: inout RowReader) -> Merger? {
    let old = row.text(.oldName)
    let new = row.text(.newName)
    let oldCode = MunicipalityCode(row.text(.oldCode))
    let newCode = MunicipalityCode(row.text(.newCode))
    if old.isEmpty, oldCode == nil {
      row.report(.missingValue(field: Field.oldName.rawValue), .oldName)
    }
    if new.isEmpty, newCode == nil {
      row.report(.missingValue(field: Field.newName.rawValue), .newName)
    }
    let date = row.date(.mergerDate)
    if row.text(.mergerDate).isEmpty {
      row.report(.missingValue(field: Field.mergerDate.rawValue), .mergerDate)
    }
    guard let date, !row.isSetAside else { return nil }
    return Merger(
      old: old, oldCode: oldCode, new: new, newCode: newCode, lastDay: lastDay(of: date),
      origin: row.origin(of: .newName))
  }

  /// Tables give the last day of the old situation or the first of the new one. Reorganisations
  /// start on the first of a month at nearly all times, so a first is the first day of the new.
  private static func lastDay(of date: CalendarDate) -> CalendarDate {
    date.day == 1 ? date.adding(days: -1) : date
  }

  static func functionTitle(_ row: inout RowReader) -> (title: String, role: Role)? {
    let title = row.required(.title)
    let written = row.required(.canonical)
    guard !title.isEmpty, !written.isEmpty else { return nil }
    if let role = RoleText.read(written) { return (title, role) }
    row.report(.notAllowed(allowed: Role.allCases.map(\.rawValue)), .canonical)
    return nil
  }
}
