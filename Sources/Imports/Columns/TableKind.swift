import Domain

extension SourceFile.Kind {
  /// The part of the alias table that holds the headings of this kind; nil for what is no table.
  var aliasDomain: String? {
    switch self {
    case .memberList: "leden"
    case .staffList: "personeel"
    case .activityLog: "community"
    case .tariffs: "tarieven"
    case .debtors: "debiteuren"
    case .rayons: "rayons"
    case .decisions: "besluiten"
    case .invoiceData: "factuurgegevens"
    case .controlForm: "controlelijst"
    case .contacts: "contactpersonen"
    case .municipalities: "gemeenten"
    case .mergers: "herindelingen"
    case .bureaus: "samenwerkingen"
    case .functionTitles: "functies"
    case .rayonDays: "rayondagen"
    case .roles: "rollen"
    case .partners: "partners"
    case .bounces: "onbestelbaar"
    case .answers: "antwoorden"
    case .budget, .settings, .unrecognized: nil
    }
  }

  /// The kinds of table in the order in which the more particular one wins a tie.
  static let tables: [SourceFile.Kind] = [
    .decisions, .invoiceData, .controlForm, .contacts, .tariffs, .debtors, .rayons, .rayonDays,
    .roles, .partners, .bounces, .answers, .bureaus, .mergers, .functionTitles, .municipalities,
    .activityLog, .staffList, .memberList,
  ]

  /// Whether it is a workbook that this program made: its other columns are there to look at.
  var isOwnWorkbook: Bool { self == .decisions || self == .invoiceData || self == .controlForm }

  /// Whether headings that mean these fields can be a table of this kind.
  func fits(_ fields: Set<Field>) -> Bool {
    func any(_ candidates: Field...) -> Bool { !fields.isDisjoint(with: candidates) }
    func count(_ candidates: Field...) -> Int { fields.intersection(candidates).count }
    let hasName = any(.familyName, .displayName, .birthName)
    return switch self {
    case .decisions:
      fields.isSuperset(of: [.proposalKey, .verdict])
        || fields.isSuperset(of: [.placeCode, .acceptFrom])
    case .invoiceData: fields.isSuperset(of: [.debtor, .advice])
    case .tariffs: fields.contains(.memberKind) && any(.fixedAmount, .perInhabitant)
    case .debtors:
      fields.isSuperset(of: [.debtor, .debtorName])
        && count(
          .debtorKind, .municipalityCodes, .memberNumbers, .street, .postcode, .kvk, .oin,
          .channel, .orderReference, .peppolAddress, .attention) >= 2
    case .controlForm: fields.isSuperset(of: [.memberNumber, .answer, .employmentEnd])
    case .contacts:
      fields.contains(.contactName) && any(.municipalityName, .municipalityCode)
        && fields.contains(.contactEmail)
    case .rayons:
      any(.rayonCode, .rayonName) && any(.regionNumber, .municipalityCode, .contactName)
    case .rayonDays: any(.rayonCode, .rayonName) && fields.contains(.dayDate)
    case .roles: fields.isSuperset(of: [.memberNumber, .roleName])
    case .partners: hasName && fields.isSuperset(of: [.partnerKind, .workEmail])
    case .bounces: fields.isSuperset(of: [.workEmail, .bounce])
    case .answers: fields.isSuperset(of: [.confirmationCode, .answer])
    case .bureaus:
      fields.contains(.bureauName) && any(.municipalityName, .municipalityCode, .municipalityCodes)
    case .mergers: any(.oldName, .oldCode) && any(.newName, .newCode)
    case .functionTitles: fields.isSuperset(of: [.title, .canonical])
    case .municipalities:
      fields.contains(.municipalityName)
        && count(.municipalityCode, .province, .emailDomain, .inhabitants, .regionNumber) >= 1
    case .activityLog:
      fields.isSuperset(of: [.eventDate, .eventType]) && any(.memberNumber, .workEmail)
    case .memberList:
      hasName
        && (fields.contains(.memberNumber)
          || count(.memberKind, .memberSince, .optInMail, .optOutList, .krsdNumber) >= 2)
        && fields.count >= 3
    case .staffList:
      hasName && (fields.count >= 3 || fields.contains(.personnelNumber))
        && any(
          .functionTitle, .operationalFunction, .employmentStart, .personnelNumber, .unitName,
          .employerName, .municipalityName)
    case .budget, .settings, .unrecognized: false
    }
  }
}
