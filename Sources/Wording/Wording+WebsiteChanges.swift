package import Domain

/// The words of the list of changes for the website.
extension Wording {
  package func websiteFileName(year: Int) -> String { "wijzigingen website \(year).xlsx" }

  package func websiteTitle(year: Int) -> String {
    pick("Wijzigingen voor de website \(year)", "Changes for the website \(year)")
  }

  package var websiteSheet: String { pick("Wijzigingen", "Changes") }

  package func websiteNotes(changes: Int, members: Int) -> [String] {
    [
      pick(
        "\(count(changes)) wijzigingen bij \(count(members)) leden, door uw besluit of door een "
          + "regel in leden.toml; de ledenlijst van de website toont ze nog niet.",
        "\(count(changes)) changes about \(count(members)) members, by your decision or by a rule "
          + "in leden.toml; the website's member list does not show them yet."),
      pick(
        "Voer ze in op de website. Zodra een nieuwe ledenlijst ze bevestigt, verdwijnen ze hier.",
        "Enter them on the website. As soon as a new member list confirms them, they vanish here."),
    ]
  }

  package var websiteHeadings: [String] {
    [
      pick("Lidnummer", "Member number"), pick("Naam", "Name"), pick("Gegeven", "Field"),
      pick("Staat op de website", "On the website"), pick("Moet worden", "To become"),
      pick("E-mail", "E-mail"), pick("Ander e-mailadres in de opgave", "Other e-mail delivered"),
      pick("Waarom", "Why"), pick("Gedaan", "Done"),
    ]
  }

  /// `Overnemen, op 20-01-2026 vastgelegd door Noor (ledencontrole 2026.xlsx, blad …, rij 7)`.
  package func decidedBy(_ ruling: Ruling?) -> String {
    guard let ruling else { return pick("regel in leden.toml", "rule in leden.toml") }
    let by = ruling.stamp.actor.isEmpty ? "" : pick(" door ", " by ") + ruling.stamp.actor
    let row: String = place(ruling.origin)
    return pick(
      "\(word(for: ruling.verdict)), op \(date(ruling.stamp.date)) vastgelegd\(by) (\(row))",
      "\(word(for: ruling.verdict)), recorded on \(date(ruling.stamp.date))\(by) (\(row))")
  }

  package var websiteUpToDate: String {
    pick("De website is bij.", "The website is up to date.")
  }

  package func name(of field: MemberField) -> String {
    switch field {
    case .initials: pick("Voorletters", "Initials")
    case .callName: pick("Roepnaam", "First name")
    case .prefix: pick("Tussenvoegsel", "Name prefix")
    case .familyName: pick("Achternaam", "Family name")
    case .birthName: pick("Geboortenaam", "Name at birth")
    case .partnerName: pick("Naam partner", "Partner's name")
    case .writtenName: pick("Naam", "Name")
    case .email: pick("E-mail", "E-mail")
    case .phone: pick("Telefoon", "Telephone")
    case .functionTitle: pick("Functie", "Function")
    case .workplace: pick("Gemeente", "Municipality")
    case .kind: pick("Lidsoort", "Kind of member")
    case .memberSince: pick("Lid sinds", "Member since")
    case .memberUntil: pick("Lid tot en met", "Member until")
    case .newsletter: pick("Nieuwsbrief", "Newsletter")
    case .isShielded: pick("Niet op ledenlijst", "Not on member lists")
    case .krsdNumber: pick("KRSD-nummer", "KRSD number")
    case .debtor: pick("Debiteur", "Debtor")
    }
  }

  /// The value of a member's field as a person writes it: dates as day, month and year, yes or no.
  package func shown(_ value: String, of field: MemberField) -> String {
    switch field {
    case .memberSince, .memberUntil: CalendarDate(iso: value).map(date) ?? value
    case .newsletter, .isShielded: value.isEmpty ? "" : yesNo(value == "1")
    default: value
    }
  }

  package func yesNo(_ value: Bool) -> String { value ? pick("ja", "yes") : pick("nee", "no") }
}
