package import Domain

/// The words of the rayon lists.
extension Wording {
  package func rayonTitle(_ rayon: String, year: Int) -> String {
    pick("Ledenlijst rayon \(rayon) \(year)", "Member list of rayon \(rayon) \(year)")
  }

  /// For name, municipality, function and e-mail.
  package var rayonHeadings: [String] {
    RayonChange.Field.allCases.map { rayonHeading(of: $0) }
  }

  package func rayonHeading(of field: RayonChange.Field) -> String {
    switch field {
    case .name: pick("Naam", "Name")
    case .municipality: pick("Gemeente", "Municipality")
    case .function: pick("Functie", "Function")
    case .email: pick("E-mail", "E-mail")
    }
  }

  package var rayonChangesSheet: String { pick("Wat is er veranderd", "What changed") }

  package func rayonChangesTitle(_ rayon: String) -> String {
    pick(
      "Veranderd sinds de vorige lijst van rayon \(rayon)",
      "Changed since the previous list of rayon \(rayon)")
  }

  package var rayonChangesHeadings: [String] {
    [
      pick("Wat", "What"), pick("Naam", "Name"), pick("Gegeven", "Field"), pick("Was", "Was"),
      pick("Is nu", "Is now"),
    ]
  }

  package var noRayonChanges: String {
    pick(
      "Er is niets veranderd sinds de vorige lijst.", "Nothing changed since the previous list.")
  }

  package func name(of kind: RayonChange.Kind) -> String {
    switch kind {
    case .joined: pick("nieuw op de lijst", "new on the list")
    case .left: pick("niet meer op de lijst", "no longer on the list")
    case .movedIn: pick("komt uit een ander rayon", "came from another rayon")
    case .movedOut: pick("naar een ander rayon", "went to another rayon")
    case .changed: pick("gewijzigd", "changed")
    }
  }

  package func rayonFigures(
    members: Int, municipalities: Int, shielded: Int, date: CalendarDate
  ) -> String {
    let people =
      members == 1
      ? pick("1 lid", "1 member") : pick("\(count(members)) leden", "\(count(members)) members")
    let places =
      municipalities == 1
      ? pick("1 gemeente", "1 municipality")
      : pick("\(count(municipalities)) gemeenten", "\(count(municipalities)) municipalities")
    let left =
      switch shielded {
      case 0: ""
      case 1:
        pick(
          " · 1 lid staat op eigen verzoek niet op de lijst",
          " · 1 member is left off at their own wish")
      default:
        pick(
          " · \(count(shielded)) leden staan op eigen verzoek niet op de lijst",
          " · \(count(shielded)) members are left off at their own wish")
      }
    return pick(
      "\(people) in \(places) · stand op \(longDate(date))\(left)",
      "\(people) in \(places) · as on \(longDate(date))\(left)")
  }

  package func contacts(_ names: String) -> String {
    pick("Contactpersonen: \(names)", "Contact persons: \(names)")
  }

  package var nobodyListed: String {
    pick("Er staat niemand op deze lijst.", "Nobody is on this list.")
  }

  package var rayonPrivacy: String {
    pick(
      "Alleen voor de contactpersonen van dit rayon. Geef de lijst niet door en verwijder haar als "
        + "er een nieuwe is.",
      "For the contact persons of this rayon only. Do not pass the list on, and delete it when a "
        + "new one arrives.")
  }

  /// `Sinds de vorige lijst: 2 erbij, 1 eraf en 1 gewijzigd.`
  package func changesCounted(_ changes: [RayonChange]) -> String {
    func members(_ kinds: Set<RayonChange.Kind>) -> Set<MemberNumber> {
      Set(changes.filter { kinds.contains($0.kind) }.map(\.member))
    }
    let joined = members([.joined, .movedIn])
    let left = members([.left, .movedOut])
    let changed = members([.changed]).subtracting(joined)
    var parts: [String] = []
    if !joined.isEmpty {
      parts.append(pick("\(count(joined.count)) erbij", "\(count(joined.count)) new"))
    }
    if !left.isEmpty {
      parts.append(pick("\(count(left.count)) eraf", "\(count(left.count)) gone"))
    }
    if !changed.isEmpty {
      parts.append(pick("\(count(changed.count)) gewijzigd", "\(count(changed.count)) changed"))
    }
    guard !parts.isEmpty else { return noRayonChanges }
    return pick(
      "Sinds de vorige lijst: \(list(parts)). Wie dat zijn, staat op het tweede blad.",
      "Since the previous list: \(list(parts)). The second sheet says who.")
  }

  /// - Parameter names: of contact persons about whom a proposal waits.
  package func contactsHeld(_ names: [String], file: String) -> String {
    pick(
      "Besluit eerst over \(list(names)): zolang over een contactpersoon een voorstel openstaat, gaat "
        + "er geen lijst naar hem of haar. Open: \(file)",
      "Decide about \(list(names)) first: while a proposal about a contact person is open, no list "
        + "goes to them. Open: \(file)")
  }

  /// - Parameter rayons: of which every contact person is held.
  package func listsHeld(_ rayons: [String]) -> String {
    pick(
      "niet uitgedeeld: \(list(rayons)), tot over de contactpersoon is besloten",
      "not handed out: \(list(rayons)), until the contact person is decided about")
  }

  /// - Parameter changes: what changed since the previous list; nil for the first one.
  package func rayonLetter(
    contact: String, rayon: String, figures: String, changes: String?, association: String
  ) -> String {
    let since = changes.map { "\($0)\n\n" } ?? ""
    return pick(
      """
      Beste \(contact),

      Hierbij de actuele ledenlijst van rayon \(rayon): \(figures).

      \(since)Klopt er iets niet, of mis je een collega? Laat het ons weten, dan werken wij het bij. \
      De lijst is alleen bedoeld voor jouw werk als contactpersoon. Geef haar niet door en \
      verwijder de vorige.

      Met vriendelijke groet,
      \(association)
      """,
      """
      Dear \(contact),

      Here is the current member list of rayon \(rayon): \(figures).

      \(since)Is anything wrong, or do you miss a colleague? Tell us and we will put it right. \
      The list is meant for your work as a contact person only. Please do not pass it on, and \
      delete the previous one.

      Kind regards,
      \(association)
      """)
  }

  // MARK: Who is in no rayon

  package func unplacedFileName(year: Int) -> String { "niet ingedeeld \(year).xlsx" }

  package func unplacedTitle(year: Int) -> String {
    pick("Niet ingedeeld in een rayon \(year)", "Not placed in a rayon \(year)")
  }

  package var unplacedSheet: String { pick("Niet ingedeeld", "Not placed") }

  package var unplacedNote: String {
    pick(
      "Deze leden staan op geen rayonlijst totdat duidelijk is waar zij werken.",
      "These members are on no rayon list until it is clear where they work.")
  }

  package var unplacedHeadings: [String] {
    [
      pick("Lidnummer", "Member number"), pick("Naam", "Name"),
      pick("Gemeente of organisatie", "Municipality or organisation"), pick("Functie", "Function"),
      pick("Waarom niet ingedeeld", "Why not placed"), pick("Waar het staat", "Where it stands"),
    ]
  }

  package var everyonePlaced: String {
    pick("Iedereen is ingedeeld.", "Everyone is placed.")
  }

  /// Why someone is on no list, and what to do.
  package func explanation(of reason: RayonPlacement.Reason) -> String {
    switch reason {
    case .shielded:
      pick("Wil niet op ledenlijsten staan.", "Does not want to be on member lists.")
    case .ended: pick("Het lidmaatschap is beëindigd.", "The membership has ended.")
    case .notBegun: pick("Het lidmaatschap begint later.", "The membership begins later.")
    case .noWorkplace:
      pick(
        "Er is geen gemeente of organisatie ingevuld. Vul die op de website in.",
        "No municipality or organisation is given. Enter it on the website.")
    case .workplaceUnknown:
      pick(
        "De gemeente of organisatie is niet herkend. Verbeter de naam op de website.",
        "The municipality or organisation is not known. Correct the name on the website.")
    case .workplaceAmbiguous:
      pick(
        "Er zijn meer gemeenten met deze naam. Zet de provincie erbij.",
        "Several municipalities bear this name. Add the province.")
    case .municipalitySplit:
      pick(
        "De gemeente is verdeeld over meer rayons. Vul de nieuwe gemeente in.",
        "The municipality was divided over several rayons. Enter the new municipality.")
    case .bureauAcrossRayons:
      pick(
        "Deze organisatie werkt voor gemeenten in meer rayons. Vul de standplaats in.",
        "This organisation works for municipalities in several rayons. Enter the place of work.")
    case .noRegion:
      pick(
        "Van deze gemeente is de Doorstroompuntregio niet bekend. Zet haar als uitzondering in de "
          + "tabel rayons.",
        "The Doorstroompunt region of this municipality is unknown. Add it as an exception to the "
          + "table rayons.")
    case .regionWithoutRayon:
      pick(
        "De Doorstroompuntregio staat bij geen enkel rayon in de tabel rayons.",
        "The Doorstroompunt region belongs to no rayon in the table rayons.")
    case .severalRayons:
      pick(
        "De tabel rayons noemt deze gemeente of regio bij meer dan één rayon.",
        "The table rayons names this municipality or region for more than one rayon.")
    case .rowSetAside:
      pick(
        "De rij op de ledenlijst kon niet worden gelezen; zie de bevindingen.",
        "The row on the member list could not be read; see the findings.")
    }
  }
}
