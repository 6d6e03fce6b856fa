import Domain

/// The tables that the other tables lean on: municipalities, mergers, bureaus, titles.
extension YearReading {
  mutating func readReferenceTables() {
    var builder = builder
    let known = shipped.directory
    for table in tables(.municipalities) {
      read(table) { row in
        guard let municipality = ReferenceRows.municipality(&row, known: known) else { return }
        if !row.isSetAside { builder.directory.add(municipality) }
      }
    }
    for table in tables(.mergers) {
      var mergers: [Merger] = []
      read(table) { row in
        if let merger = ReferenceRows.merger(&row) { mergers.append(merger) }
      }
      for merger in builder.directory.apply(mergers) {
        note(.municipalityUnknown(suggestion: ""), at: merger.origin, value: merger.new)
      }
    }
    readBureaus(into: &builder)
    for table in tables(.functionTitles) {
      read(table) { row in
        guard let entry = ReferenceRows.functionTitle(&row) else { return }
        builder.add(title: entry.title, role: entry.role)
      }
    }
    self.builder = builder
  }

  private mutating func readBureaus(into builder: inout ReferenceBuilder) {
    guard !tables(.bureaus).isEmpty else { return }
    let (directory, placeKeys) = builder.directory.directory()
    var resolver = WorkplaceResolver(directory: directory, placeKeys: placeKeys)
    for table in tables(.bureaus) {
      read(table) { row in
        let name = row.required(.bureauName)
        let places = ReferenceRows.participants(&row, &resolver)
        let host = resolver.workplace(.init(municipality: row.text(.hostName))).workplace
        guard !name.isEmpty else { return }
        let known: [MunicipalityCode?] = places.isEmpty ? [nil] : places
        for place in known {
          builder.directory.add(
            bureau: name, host: host.municipality, municipality: place,
            domain: ReferenceRows.domains(row).first)
        }
      }
    }
  }
}
