import Domain

extension Outcome {
  /// Whether the record's title replaces the one on the list.
  var bringsFunction: Bool {
    self == .functionChanged || self == .bothChanged
  }

  /// Whether the record's municipality replaces the one on the list.
  var bringsMunicipality: Bool {
    self == .municipalityChanged || self == .bothChanged || self == .municipalityMerged
  }

  /// The reason when it is known who it is.
  var reasonOfSamePerson: Reason {
    switch self {
    case .functionChanged: .newFunctionHere
    case .municipalityChanged: .newEmployerSameFunction
    case .bothChanged: .newEmployerNewFunction
    case .municipalityMerged: .municipalityMerged
    case .left: .employmentEnded
    case .confirmed, .uncertain, .duplicate, .notCheckable: .samePersonSameJob
    }
  }
}
