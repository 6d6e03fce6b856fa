package import Domain

/// The columns of `ledencontrole <year>.xlsx`. A filled-in workbook is recognised and read back by
/// the headings of `readBack`.
package enum ControlColumn: String, CaseIterable, Sendable {
  /// Hidden: the proposal's key.
  case key
  /// Hidden: the place that the cell of a municipality accepts for; empty when it is not known.
  case place
  /// Hidden: the decision as it stood when the workbook was made. What still says the same was not
  /// filled in by anyone.
  case printed
  case member
  case name
  /// A word of `Verdict`, or empty.
  case verdict
  case outcome
  /// A number from 0 through 1, shown as a percentage; empty where it is nothing to choose by.
  case certainty
  case change
  case reason
  case listedFunction
  case listedWorkplace
  case listedEmail
  case rayon
  case role
  case twinNumber
  case twinName
  case twinFunction
  case twinWorkplace
  case twinEmail
  case staffName
  case staffFunction
  case staffEmployer
  case staffEmail
  case staffService
  case staffID
  case candidates
  case source
  /// The personnel number of who it is instead, for `Andere persoon`.
  case otherStaff
  case note
  case status

  /// The columns that a filled-in workbook is read by.
  package static let readBack: [ControlColumn] = [
    .key, .place, .printed, .member, .certainty, .verdict, .otherStaff, .note,
  ]

  /// The column with this heading, in either language, whatever the case; nil for any other.
  package init?(heading: some StringProtocol) {
    let key = Folding.key(heading)
    let languages = Language.allCases.map { Wording($0) }
    let match = ControlColumn.allCases.first { column in
      languages.contains { Folding.key($0.heading(of: column)) == key }
    }
    guard let match else { return nil }
    self = match
  }
}

/// The words of the control workbook.
extension Wording {
  package func heading(of column: ControlColumn) -> String {
    switch column {
    case .key: pick("Sleutel", "Key")
    case .place: pick("Gemeentecode", "Municipality code")
    case .printed: pick("Besluit bij het maken", "Decision when made")
    case .outcome: pick("Uitkomst", "Outcome")
    case .rayon: pick("Rayon", "Rayon")
    case .role: pick("Rol", "Role")
    case .member: pick("Lidnummer", "Member number")
    case .name: pick("Naam", "Name")
    case .verdict: pick("Besluit", "Decision")
    case .certainty: pick("Zekerheid", "Certainty")
    case .change: pick("Wat verandert er", "What changes")
    case .reason: pick("Waarom", "Why")
    case .listedFunction: pick("Functie op de ledenlijst", "Function on the member list")
    case .listedWorkplace: pick("Gemeente op de ledenlijst", "Municipality on the member list")
    case .listedEmail: pick("E-mail op de ledenlijst", "E-mail on the member list")
    case .twinNumber: pick("Lidnummer dat blijft", "Member number that stays")
    case .twinName: pick("Naam daar", "Name there")
    case .twinFunction: pick("Functie daar", "Function there")
    case .twinWorkplace: pick("Gemeente daar", "Municipality there")
    case .twinEmail: pick("E-mail daar", "E-mail there")
    case .staffName: pick("Naam in de opgave", "Name in the delivery")
    case .staffFunction: pick("Functie in de opgave", "Function in the delivery")
    case .staffEmployer: pick("Werkgever in de opgave", "Employer in the delivery")
    case .staffEmail: pick("E-mail in de opgave", "E-mail in the delivery")
    case .staffService: pick("In dienst", "In service")
    case .staffID: pick("Personeelsnummer in de opgave", "Personnel number in the delivery")
    case .candidates: pick("Wie het kan zijn", "Who it may be")
    case .source: pick("Waar het staat", "Where it stands")
    case .otherStaff:
      pick("Personeelsnummer bij ‘Andere persoon’", "Personnel number for ‘Other person’")
    case .note: pick("Opmerking", "Note")
    case .status: pick("Stand", "Status")
    }
  }

  /// Stands before the cell that accepts a whole sheet.
  package var acceptAllLabel: String {
    pick("Alles overnemen vanaf zekerheid", "Accept all from certainty")
  }

  // MARK: The sheets beside those of the outcomes

  package var placesSheet: String { pick("Alles per gemeente", "All per municipality") }
  package var byPlaceSheet: String { pick("Per gemeente", "By municipality") }
  package var byRayonSheet: String { pick("Per rayon", "By rayon") }

  package var placesNote: String {
    pick(
      "Elke gemeente met open voorstellen. Vul achter een gemeente een percentage in om daar alles "
        + "vanaf die zekerheid over te nemen.",
      "Every municipality with open proposals. Enter a percentage behind one to accept everything "
        + "there from that certainty.")
  }

  package var placesHeadings: [String] {
    [
      heading(of: .place), pick("Gemeente of organisatie", "Municipality or organisation"),
      pick("Provincie", "Province"), heading(of: .rayon), pick("Wacht nog", "Waiting"),
      pick("Zeker (vanaf 95%)", "Certain (from 95%)"),
      pick("Zelf beoordelen", "Judge yourself"), acceptAllLabel,
    ]
  }

  /// On the first page.
  package var placesShort: String {
    pick(
      "In één cel alles van een gemeente overnemen.",
      "Accept everything of a municipality in one cell.")
  }

  package var facetShort: String {
    pick("Dezelfde voorstellen, anders geordend.", "The same proposals in another order.")
  }

  package var facetNote: String {
    pick(
      "Dezelfde open voorstellen als op de bladen per uitkomst. Eén keer invullen is genoeg: op welk "
        + "blad maakt niet uit.",
      "The same open proposals as on the sheets of the outcomes. Filling in once is enough: on "
        + "whichever sheet.")
  }

  package var bandCounterpart: String {
    pick("Wat ernaast ligt", "What lies beside it")
  }

  package func registeredTwice(with number: String) -> String {
    pick(
      "lidmaatschap eindigt; lidnummer \(number) blijft",
      "membership ends; member number \(number) stays")
  }

  package var acceptAllHint: String {
    pick(
      "Vul bijvoorbeeld 95% in: elke rij zonder besluit met minstens die zekerheid telt dan als "
        + "‘Overnemen’. Leeg laten mag ook.",
      "Enter 95%, say: every row without a decision and with at least that certainty then counts "
        + "as ‘Accept’. It may stay empty.")
  }

  package var acceptAllRefusal: String {
    pick("Vul een percentage in van 0% tot en met 100%.", "Enter a percentage from 0% to 100%.")
  }

  package var verdictHint: String {
    pick(
      "Kies uit de lijst. Leeg is: nog geen besluit.",
      "Choose from the list. Empty is: no decision yet.")
  }

  package var verdictRefusal: String {
    pick(
      "Kies een van de vier woorden uit de lijst, of laat de cel leeg.",
      "Choose one of the four words on the list, or leave the cell empty.")
  }

  package func controlFileName(year: Int) -> String { "ledencontrole \(year).xlsx" }

  package func controlTitle(year: Int) -> String {
    pick("Ledencontrole \(year)", "Member check \(year)")
  }

  /// What accepting does, on the sheet of an outcome.
  package func acceptingMeans(_ outcome: Outcome) -> String {
    switch outcome {
    case .functionChanged:
      pick(
        "Overnemen zet de nieuwe functie in het ledenregister.",
        "Accepting puts the new function in the register.")
    case .municipalityChanged, .municipalityMerged:
      pick(
        "Overnemen zet de nieuwe gemeente in het ledenregister.",
        "Accepting puts the new municipality in the register.")
    case .bothChanged:
      pick(
        "Overnemen zet de nieuwe gemeente en de nieuwe functie in het ledenregister.",
        "Accepting puts the new municipality and function in the register.")
    case .left:
      pick(
        "Overnemen beëindigt het lidmaatschap op de laatste werkdag, of anders de dag voor de "
          + "peildatum.",
        "Accepting ends the membership on the last day in service, or else on the day before the "
          + "reference date.")
    case .duplicate:
      pick(
        "Overnemen beëindigt dit lidmaatschap de dag voor de peildatum; het andere blijft.",
        "Accepting ends this membership on the day before the reference date; the other one stays.")
    case .uncertain:
      pick(
        "Overnemen laat het lid zoals het is. Weet u wie het is, kies dan ‘Andere persoon’; het "
          + "nummer van de eerste kandidaat staat al klaar.",
        "Accepting leaves the member as it is. If you know who it is, choose ‘Other person’; the "
          + "number of the first candidate is filled in already.")
    case .confirmed, .notCheckable: ""
    }
  }

  package var bandProposal: String { pick("Voorstel", "Proposal") }
  package var bandListed: String { pick("Zoals op de ledenlijst", "As on the member list") }
  package var bandTwin: String { pick("Het andere lidmaatschap", "The other membership") }
  package var bandStaff: String { pick("Zoals in de personeelsopgave", "As in the staff delivery") }
  package var bandCandidate: String {
    pick("De kandidaat die het meest lijkt", "The candidate that comes nearest")
  }
  package var bandMore: String { pick("Verder", "Further") }

  package var nothingToDecide: String {
    pick("Hier is niets te beoordelen.", "There is nothing to decide here.")
  }

  package var membershipEnds: String { pick("lidmaatschap eindigt", "membership ends") }

  package func changed(from old: String, to new: String) -> String {
    let missing = pick("(leeg)", "(empty)")
    return "\(old.isEmpty ? missing : old) → \(new.isEmpty ? missing : new)"
  }

  /// `sinds 01-09-2025`, `01-09-2019 t/m 31-12-2025`.
  package func service(from start: CalendarDate?, through end: CalendarDate?) -> String {
    switch (start, end) {
    case (nil, nil): ""
    case (let start?, nil): pick("sinds ", "since ") + date(start)
    case (nil, let end?): pick("t/m ", "through ") + date(end)
    case (let start?, let end?): date(start) + pick(" t/m ", " through ") + date(end)
    }
  }

  /// `leden.csv, rij 14`; the sheet of a workbook is named too.
  package func place(_ origin: Origin) -> String {
    let file = origin.file.split(separator: "/").last.map(String.init) ?? origin.file
    let sheet =
      origin.sheet.isEmpty ? "" : pick(", blad ‘\(origin.sheet)’", ", sheet ‘\(origin.sheet)’")
    return file + sheet + (origin.row > 0 ? pick(", rij \(origin.row)", ", row \(origin.row)") : "")
  }
}
