import Domain

extension Coverage {
  /// Counts the staff records of each employer.
  init(of input: ReconciliationInput) {
    let directory = input.reference.directory
    var municipalities: [MunicipalityCode: Int] = [:]
    var bureaus: [BureauID: Int] = [:]
    for record in input.staff {
      switch record.employer.meaning {
      case .municipality(let code): municipalities[code, default: 0] += 1
      case .ended(_, let successors):
        // A name that was divided says of none of its successors that its list is here.
        if successors.count == 1 { municipalities[successors[0], default: 0] += 1 }
      case .bureau(let id): bureaus[id, default: 0] += 1
      case .ambiguous, .unknown: break
      }
    }
    var served: Set<MunicipalityCode> = []
    for bureau in directory.bureaus where bureaus[bureau.id] != nil {
      served.formUnion(bureau.municipalities)
    }
    self.init(
      municipalities: municipalities, bureaus: bureaus,
      missing: directory.municipalities.map(\.code).filter {
        municipalities[$0] == nil && !served.contains($0)
      })
  }

  /// Whether one of the places that are a member's own delivered anything. What is not understood
  /// counts as delivered.
  func covers(_ home: Home, _ places: PlaceReader) -> Bool {
    home.places.isEmpty || home.places.contains { covers($0, places) }
  }

  /// Whether every one of them delivered: only then does absence say something about someone whose
  /// municipality was divided.
  func coversAll(_ home: Home, _ places: PlaceReader) -> Bool {
    home.places.allSatisfy { covers($0, places) }
  }

  private func covers(_ place: Int32, _ places: PlaceReader) -> Bool {
    if let code = places.municipality(at: place) { return !missing.contains(code) }
    if let bureau = places.bureau(at: place) { return bureaus[bureau] != nil }
    return false
  }
}
