import Domain

/// Reads the table of rayons: each row adds a region, an exception or a contact person, for the
/// period it states. Rows that do not hold on the reference date say nothing.
struct RayonRows {
  let directory: MunicipalityDirectory
  private var order: [RayonCode] = []
  private var parts: [RayonCode: Parts] = [:]

  init(directory: MunicipalityDirectory) {
    self.directory = directory
  }

  private struct Parts {
    var name = ""
    var regions: Set<RegionNumber> = []
    var exceptions: Set<MunicipalityCode> = []
    var contacts: [RayonContact] = []
  }

  /// The rayons in the order in which they first came.
  var rayons: [Rayon] {
    order.compactMap { code in
      parts[code].map { part in
        Rayon(
          code: code, name: part.name.isEmpty ? code.text : part.name, regions: part.regions,
          exceptions: part.exceptions, contacts: part.contacts)
      }
    }
  }

  mutating func add(_ row: inout RowReader) {
    let name = row.text(.rayonName)
    let written = row.text(.rayonCode).isEmpty ? name : row.text(.rayonCode)
    if written.isEmpty {
      row.report(.missingValue(field: Field.rayonCode.rawValue), .rayonCode)
      return
    }
    let regions = regions(&row)
    let exceptions = exceptions(&row)
    let contact = contact(&row)
    let validity = row.validity()
    guard !row.isSetAside, validity.contains(directory.referenceDate) else { return }
    let code = RayonCode(written)
    if parts[code] == nil { order.append(code) }
    var part = parts[code] ?? Parts()
    if part.name.isEmpty { part.name = name }
    part.regions.formUnion(regions)
    part.exceptions.formUnion(exceptions)
    if let contact, !part.contacts.contains(contact) { part.contacts.append(contact) }
    parts[code] = part
  }

  private func regions(_ row: inout RowReader) -> [RegionNumber] {
    var numbers: [RegionNumber] = []
    for word in row.text(.regionNumber).split(whereSeparator: { " ,;|/+".contains($0) }) {
      if let number = WholeNumberText.read(String(word)), (1...99).contains(number) {
        numbers.append(RegionNumber(number))
      } else {
        row.report(.notANumber, .regionNumber, value: String(word))
      }
    }
    return numbers
  }

  private func exceptions(_ row: inout RowReader) -> [MunicipalityCode] {
    var codes: [MunicipalityCode] = []
    for word in row.text(.municipalityCode).split(whereSeparator: { ",;|/+".contains($0) }) {
      let written = String(word.trimmed)
      if let code = MunicipalityCode(written) {
        codes.append(code)
      } else if case .municipality(let code) = directory.meaning(ofName: written) {
        codes.append(code)
      } else {
        row.report(
          .notAnIdentifier(kind: Field.municipalityCode.rawValue), .municipalityCode,
          value: written)
      }
    }
    return codes
  }

  private func contact(_ row: inout RowReader) -> RayonContact? {
    let name = row.text(.contactName)
    let email = row.email(.contactEmail)
    let number = MemberNumberText.read(row.text(.memberNumber))
    if name.isEmpty, email == nil, number == nil { return nil }
    return RayonContact(name: name, email: email, member: number)
  }
}
