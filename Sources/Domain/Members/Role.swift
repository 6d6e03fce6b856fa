/// The canonical functions of the field. Source: the reference table `functions.csv`.
package enum Role: String, CaseIterable, Sendable {
  case leerplichtambtenaar
  case doorstroomcoach
  case doorstroomcoordinator
  case leerplichtAndDoorstroom = "combi_leerplicht_doorstroom"
  case beleidsmedewerker
  case manager
  case ondersteuner
  case kwaliteitsmedewerker
  case applicatiebeheerder
  /// A generic HR21 title: only the department tells which function it is.
  case generic = "hr21_generiek"
  /// A function outside the field.
  case outside = "buiten_beroepsgroep"

  /// Whether who has this function belongs to the field.
  package var isInField: Bool {
    self != .generic && self != .outside
  }
}
