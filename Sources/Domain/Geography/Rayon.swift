/// A set of Doorstroompunt regions with contact persons (RCPs), for a period.
package struct Rayon: Hashable, Sendable {
  package let code: RayonCode
  package let name: String
  package let regions: Set<RegionNumber>
  /// Municipalities that belong here whatever their region says.
  package let exceptions: Set<MunicipalityCode>
  package let contacts: [RayonContact]
  /// Where a contact person would stand: the rayon's first row; without a file when no table has it.
  package let origin: Origin

  package init(
    code: RayonCode, name: String, regions: Set<RegionNumber>,
    exceptions: Set<MunicipalityCode> = [], contacts: [RayonContact] = [],
    origin: Origin = Origin(file: "")
  ) {
    self.code = code
    self.name = name
    self.regions = regions
    self.exceptions = exceptions
    self.contacts = contacts
    self.origin = origin
  }
}

/// A rayoncontactpersoon.
package struct RayonContact: Hashable, Sendable {
  package let name: String
  package let email: EmailAddress?
  package let member: MemberNumber?

  package init(name: String, email: EmailAddress?, member: MemberNumber? = nil) {
    self.name = name
    self.email = email
    self.member = member
  }
}
