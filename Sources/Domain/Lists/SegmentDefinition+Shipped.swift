/// The segments that come with the program, as `leden.toml` and the command call them.
package enum ShippedSegment: String, CaseIterable, Sendable {
  case ledenvergaderingApril = "ledenvergadering_april"
  case ledenvergaderingSeptember = "ledenvergadering_september"
  case provincialeRonde = "provinciale_ronde"
  case nieuwsbrief
  case magazine
  case nieuweLeden = "nieuwe_leden"
  case zonderTekenVanLeven = "zonder_teken_van_leven"
  case ambassadeurs
  case nieuweCoordinatoren = "nieuwe_coordinatoren"
  case beroepsregister
  case nietInBeroepsregister = "niet_in_beroepsregister"
}

extension SegmentDefinition {
  /// The mailings of the association's year, until `leden.toml` says otherwise. Source: the year
  /// plan 2026, needs N10 to N14, N16 to N18, N22 and N24.
  ///
  /// - Parameter year: the contribution year, for the key dates of both meetings.
  package static func shipped(year: Int) -> [SegmentDefinition] {
    ShippedSegment.allCases.map { segment in
      var definition = SegmentDefinition(name: segment.rawValue)
      definition.ask(segment, year: year)
      return definition
    }
  }

  private mutating func ask(_ segment: ShippedSegment, year: Int) {
    switch segment {
    case .ledenvergaderingApril: keyDate = CalendarDate(year: year, month: 4, day: 1)
    case .ledenvergaderingSeptember:
      keyDate = CalendarDate(year: year, month: 9, day: 1)
      partners = true
    case .provincialeRonde:
      functions = [.manager, .beleidsmedewerker, .kwaliteitsmedewerker]
      split = .province
    case .nieuwsbrief:
      needsConsent = true
      partners = true
      isRepeated = true
    case .magazine: countsCopies = true
    case .nieuweLeden: joinedWithin = 12
    case .zonderTekenVanLeven: silentFor = 12
    case .ambassadeurs: roles = ["ambassadeur"]
    case .nieuweCoordinatoren:
      functions = [.doorstroomcoordinator]
      startedWithin = 12
    case .beroepsregister: isRegistered = true
    case .nietInBeroepsregister: isRegistered = false
    }
  }
}
