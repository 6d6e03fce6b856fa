/// What a column can mean. The raw values are the codes of `column_aliases.csv` and of findings.
enum Field: String, CaseIterable, Hashable {
  // A person.
  case displayName, initials, callName, givenNames, prefix, familyName
  case birthPrefix, birthName, partnerPrefix, partnerName, nameUsage
  case workEmail, privateEmail, workPhone, workMobile
  /// The title in use, before the formal one.
  case operationalFunction
  case functionTitle, unitName
  /// A municipality or another employer: the heading does not say which.
  case employerName
  case municipalityName, municipalityCode
  /// Free text about a person: reduced to flags, never kept.
  case note

  // A membership.
  case memberNumber, memberKind, memberSince, memberUntil
  case optInMail, optOutMail, optInList, optOutList
  case krsdNumber, debtorNumber

  // An employment.
  case personnelNumber, employmentStart, employmentEnd

  // A line of the community's log.
  case eventDate, eventTime, eventType

  // A tariff.
  case tariff, scheme, validFrom, method, lowerBound, upperBound, fixedAmount, perInhabitant
  case maximum, minimum, discount, explanation
  case vatCategory, vatRate, vatText, vatTextEnglish, vatDecidedBy, vatDecidedOn

  // A debtor.
  case debtor, debtorName, debtorKind, municipalityCodes, memberNumbers, inhabitants, attention
  case street, postcode, city, country, kvk, oin, vatNumber, peppolScheme, peppolAddress
  case orderReference, buyerReference, channel, exemption

  /// What the office is asked to do about a debtor, in our own workbook.
  case advice
  /// Whether what we know of a person is right, in the form that an employer fills in.
  case answer
  /// Where invoices go, in that form.
  case invoiceEmail

  // A rayon.
  case rayonCode, rayonName, regionNumber, contactName, contactEmail

  // A rayon day, a role, a partner, an address that bounces.
  case dayDate, roleName, validThrough, partnerKind, bounce
  /// What a member answered.
  case confirmationCode, answeredOn

  // A decision.
  case proposalKey, certainty, verdict, otherStaff, decisionNote
  /// The verdict as it stood when the workbook was made.
  case printedVerdict
  /// A place, and the certainty from which all of it is accepted.
  case placeCode, acceptFrom

  // Reference tables.
  case province, emailDomain
  case oldName, newName, oldCode, newCode, mergerDate
  case bureauName, hostName
  case title, canonical

  /// Whether its values are days, so that the column decides the order of day and month.
  var isDate: Bool {
    switch self {
    case .memberSince, .memberUntil, .employmentStart, .employmentEnd, .eventDate, .validFrom,
      .mergerDate, .validThrough, .dayDate, .answeredOn, .vatDecidedOn:
      true
    default: false
    }
  }

  /// Whether its values say who somebody is.
  var identifies: Bool {
    switch self {
    case .displayName, .initials, .callName, .givenNames, .prefix, .familyName, .birthPrefix,
      .birthName, .partnerPrefix, .partnerName, .workEmail, .privateEmail, .workPhone, .workMobile,
      .personnelNumber, .note:
      true
    default: false
    }
  }

  /// Whether one value can hold for all records of a delivery or a part of it.
  var holdsForMany: Bool {
    switch self {
    case .municipalityName, .municipalityCode, .employerName, .unitName, .memberKind, .eventType,
      .bureauName, .hostName, .emailDomain, .province, .rayonCode, .rayonName, .regionNumber,
      .validFrom, .scheme, .mergerDate:
      true
    default: false
    }
  }

  /// Whether its values are amounts, so that the column decides the decimal mark.
  var isAmount: Bool {
    switch self {
    case .fixedAmount, .perInhabitant, .maximum, .minimum: true
    default: false
    }
  }
}

/// What a heading was understood to be.
enum ColumnMeaning: Hashable {
  case field(Field)
  /// Never read: no value of it leaves the reader.
  case forbidden
  /// Known, and of no use here.
  case ignored
  /// Stands for different things in different systems.
  case ambiguous

  var holdsForMany: Bool {
    if case .field(let field) = self { field.holdsForMany } else { false }
  }
}
