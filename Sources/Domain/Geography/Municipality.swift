/// A municipality as it exists in a year.
package struct Municipality: Hashable, Sendable {
  package let code: MunicipalityCode
  /// The official name (CBS): `Bergen (NH.)`.
  package let name: String
  package let province: String
  package let region: RegionNumber?
  package let inhabitants: Int
  /// Domains of its e-mail addresses, in small letters.
  package let domains: [String]

  package init(
    code: MunicipalityCode, name: String, province: String, region: RegionNumber?,
    inhabitants: Int, domains: [String]
  ) {
    self.code = code
    self.name = name
    self.province = province
    self.region = region
    self.inhabitants = inhabitants
    self.domains = domains
  }
}

/// A municipality that ended.
package struct EndedMunicipality: Hashable, Sendable {
  package let code: MunicipalityCode
  package let name: String
  /// The last day on which it existed.
  package let lastDay: CalendarDate
  /// The codes that took over its territory, resolved to municipalities that exist now.
  package let successors: [MunicipalityCode]

  package init(
    code: MunicipalityCode, name: String, lastDay: CalendarDate, successors: [MunicipalityCode]
  ) {
    self.code = code
    self.name = name
    self.lastDay = lastDay
    self.successors = successors
  }
}

/// A shared body for leerplicht (RBL, joint regulation).
package struct Bureau: Hashable, Sendable {
  package let id: BureauID
  package let name: String
  /// The municipality that hosts it (centrumgemeente), when known.
  package let host: MunicipalityCode?
  package let municipalities: [MunicipalityCode]
  package let domains: [String]

  package init(
    id: BureauID, name: String, host: MunicipalityCode?, municipalities: [MunicipalityCode],
    domains: [String] = []
  ) {
    self.id = id
    self.name = name
    self.host = host
    self.municipalities = municipalities
    self.domains = domains
  }
}
