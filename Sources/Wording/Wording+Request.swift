package import Domain

/// The words of the question to employers: the form, the letter, the overview.
extension Wording {
  // MARK: The form

  package func controlFormTitle(year: Int) -> String {
    pick("Controlelijst \(year)", "Control list \(year)")
  }

  package var controlFormSheet: String { pick("Controlelijst", "Control list") }

  package func controlFormExplanation(deadline: CalendarDate) -> [String] {
    [
      pick(
        "Hieronder staan uw collega's zoals wij ze kennen. Kies bij ‘Klopt dit?’ ja of nee. Bij een "
          + "andere functie vult u de nieuwe in, bij vertrek de laatste werkdag.",
        "Below are your colleagues as we know them. Choose yes or no under ‘Is this right?’. For "
          + "another function enter the new one, for who left the last day of work."),
      pick(
        "Nieuwe collega's (leerplicht of doorstroom) zet u onderaan, met functie en e-mailadres. "
          + "Stuur geen geboortedatums, BSN of andere personeelsgegevens mee.",
        "Add new colleagues (compulsory education or transition) below, with function and e-mail "
          + "address. Please send no birth dates, BSN or other personnel data."),
      pick(
        "Graag terug vóór \(date(deadline)).", "Please send it back before \(date(deadline))."),
    ]
  }

  /// The labels above the table; they are read back by these words, in either language. The first
  /// says whom the form is about, the next two who fills it in.
  package var controlFormLabels: [String] {
    [
      pick("Gemeente of organisatie", "Municipality or organisation"),
      pick("Contactpersoon", "Contact person"),
      pick("E-mail contactpersoon", "E-mail of contact person"),
      pick("Inkoopordernummer", "Purchase order number"),
      pick("E-mail voor facturen", "E-mail for invoices"),
      pick("Peppol-adres", "Peppol address"),
      pick("Factuur ter attentie van", "Invoice for the attention of"),
    ]
  }

  package var controlFormHeadings: [String] {
    [
      pick("Lidnummer", "Member number"), pick("Naam", "Name"), pick("Functie", "Function"),
      pick("Werk-e-mail", "Work e-mail"), pick("Klopt dit?", "Is this right?"),
      pick("Nieuwe functie", "New function"), pick("Uit dienst per", "Left on"),
    ]
  }

  package var yes: String { pick("ja", "yes") }
  package var no: String { pick("nee", "no") }

  package var controlFormHint: String {
    pick("Kies ja of nee. Leeg is: geen antwoord.", "Choose yes or no. Empty is: no answer.")
  }

  package var controlFormRefusal: String {
    pick("Kies ja of nee, of laat de cel leeg.", "Choose yes or no, or leave the cell empty.")
  }

  package var controlFormEmpty: String {
    pick("Er zijn geen leden om na te kijken.", "There are no members to look at.")
  }

  package var controlFormPrivacy: String {
    pick(
      "Wij gebruiken dit alleen om onze ledenadministratie bij te werken.",
      "We use this only to keep our member administration up to date.")
  }

  // MARK: The letter

  package func requestSubject(_ employer: String, year: Int, isReminder: Bool) -> String {
    let subject = pick(
      "Controlelijst \(year) – \(employer)", "Control list \(year) – \(employer)")
    return isReminder ? pick("Herinnering: ", "Reminder: ") + subject : subject
  }

  package func requestLetter(
    contact: String, employer: String, members number: Int, deadline: CalendarDate,
    isReminder: Bool, association: String
  ) -> String {
    let greeting = contact.isEmpty ? pick("Geachte collega", "Dear colleague") : contact
    let people =
      number == 1
      ? pick("1 collega", "1 colleague")
      : pick(
        "\(count(number)) collega's", "\(count(number)) colleagues")
    let opening =
      isReminder
      ? pick(
        "Eerder vroegen wij u om een lijst na te kijken. Wij hebben nog geen antwoord van u, en zonder "
          + "antwoord weten wij niet of de gegevens van uw collega's kloppen.",
        "Some time ago we asked you to look at a list. We have had no answer yet, and without it we do "
          + "not know whether the data of your colleagues are right.")
      : pick(
        "Elk jaar kijken wij na of onze ledenlijst klopt. Wilt u ons daarbij helpen?",
        "Every year we check whether our member list is right. Will you help us?")
    return pick(
      """
      \(contact.isEmpty ? greeting : "Beste \(greeting)"),

      \(opening)

      In de bijlage staan \(people) van \(employer) zoals wij ze kennen. Geef per persoon aan of het \
      klopt, vul een nieuwe functie of de laatste werkdag in, en zet nieuwe collega's onderaan. \
      Stuur de lijst vóór \(date(deadline)) terug in antwoord op deze e-mail.

      Bovenaan de lijst vragen wij ook wat wij voor de factuur nodig hebben: een inkoopordernummer \
      als u daarmee werkt, het adres voor e-facturen en wie de factuur behandelt.

      Met vriendelijke groet,
      \(association)
      """,
      """
      \(contact.isEmpty ? greeting : "Dear \(greeting)"),

      \(opening)

      The attachment lists \(people) of \(employer) as we know them. Please say for each person \
      whether it is right, enter a new function or the last day of work, and add new colleagues \
      below. Send the list back before \(date(deadline)) in reply to this mail.

      At the top of the list we also ask what we need for the invoice: a purchase order number if \
      you use one, the address for e-invoices, and who handles the invoice.

      Kind regards,
      \(association)
      """)
  }

  // MARK: The overview

  package func requestOverviewTitle(year: Int) -> String {
    pick("Controlelijsten \(year)", "Control lists \(year)")
  }

  package var requestOverviewSheet: String { pick("Werkgevers", "Employers") }

  package var requestOverviewHeadings: [String] {
    [
      pick("Werkgever", "Employer"), pick("Contactpersoon", "Contact person"),
      pick("E-mail", "E-mail"), pick("Leden", "Members"), pick("Stand", "State"),
    ]
  }

  package func name(of state: RequestState) -> String {
    switch state {
    case .answered: pick("antwoord ontvangen", "answer received")
    case .asked: pick("brief ligt klaar", "letter is ready")
    case .withoutAddress:
      pick("brief ligt klaar, adres onbekend", "letter is ready, address unknown")
    }
  }

  package func requestFigures(_ counts: [(RequestState, Int)]) -> String {
    counts.map { "\(name(of: $0.0)): \(count($0.1))" }.joined(separator: " · ")
  }

  package var nobodyToAsk: String {
    pick("Er is niemand om iets aan te vragen.", "There is nobody to ask.")
  }

  // MARK: The command

  package var requestLabel: String { pick("Opvragen", "Request") }

  package func lettersWait(_ number: Int, folder: String, deadline: CalendarDate) -> String {
    pick(
      "\(number == 1 ? "1 brief ligt" : "\(count(number)) brieven liggen") klaar in \(folder); er is "
        + "niets verstuurd. Antwoord gevraagd vóór \(date(deadline)).",
      "\(number == 1 ? "1 letter is" : "\(count(number)) letters are") ready in \(folder); nothing was "
        + "sent. An answer is asked before \(date(deadline)).")
  }
}
