extension SegmentDefinition {
  /// The mailings of the association's year, until `leden.toml` says otherwise. Source: the year
  /// plan 2026, needs N10 to N14, N16 to N18, N22 and N24.
  ///
  /// - Parameter year: the contribution year, for the key dates of both meetings.
  package static func shipped(year: Int) -> [SegmentDefinition] {
    [
      made("ledenvergadering_april", "Ledenvergadering april") {
        $0.keyDate = CalendarDate(year: year, month: 4, day: 1)
      },
      made("ledenvergadering_september", "Ledenvergadering september") {
        $0.keyDate = CalendarDate(year: year, month: 9, day: 1)
        $0.partners = true
      },
      made("provinciale_ronde", "Provinciale ronde") {
        $0.functions = [.manager, .beleidsmedewerker, .kwaliteitsmedewerker]
        $0.split = .province
      },
      made("nieuwsbrief", "Nieuwsbrief") {
        $0.needsConsent = true
        $0.partners = true
        $0.isRepeated = true
      },
      made("magazine", "Magazine") { $0.countsCopies = true },
      made("nieuwe_leden", "Nieuwe leden") { $0.joinedWithin = 12 },
      made("zonder_teken_van_leven", "Leden zonder teken van leven") { $0.silentFor = 12 },
      made("ambassadeurs", "Ambassadeurs") { $0.roles = ["ambassadeur"] },
      made("nieuwe_coordinatoren", "Nieuwe coördinatoren Doorstroompunt") {
        $0.functions = [.doorstroomcoordinator]
        $0.startedWithin = 12
      },
      made("beroepsregister", "In het beroepsregister") { $0.isRegistered = true },
      made("niet_in_beroepsregister", "Niet in het beroepsregister") { $0.isRegistered = false },
    ]
  }

  private static func made(
    _ name: String, _ title: String, _ conditions: (inout SegmentDefinition) -> Void
  ) -> SegmentDefinition {
    var definition = SegmentDefinition(name: name, title: title)
    conditions(&definition)
    return definition
  }
}
