import Domain

/// Reads the office's table of contact persons: the first row of an employer counts.
struct ContactRows {
  var resolver: WorkplaceResolver

  mutating func contact(_ row: inout RowReader) -> EmployerContact? {
    let name = row.text(.contactName)
    let email = row.email(.contactEmail)
    let place = row.workplace(&resolver, email: nil)
    guard let employer = place.employerMeaning, !name.isEmpty || email != nil else { return nil }
    return EmployerContact(employer: employer, name: name, email: email)
  }
}
