package import Domain

/// The words of the round in which members confirm their data.
extension Wording {
  package var confirmLabel: String { pick("Bevestigen", "Confirming") }

  package var requestHeadings: [String] {
    [
      pick("Lidnummer", "Member number"), pick("Aanhef", "Salutation"), pick("Naam", "Name"),
      pick("E-mail", "E-mail"), pick("Organisatie", "Organisation"), pick("Functie", "Function"),
      pick("Code", "Code"), pick("Laatste bewijs", "Last proof"), pick("Bron", "Source"),
    ]
  }

  package var noticeHeadings: [String] {
    [
      pick("Lidnummer", "Member number"), pick("Aanhef", "Salutation"), pick("Naam", "Name"),
      pick("E-mail", "E-mail"), pick("Ontvangen van", "Received from"),
      pick("Ontvangen op", "Received on"), pick("Informeren voor", "Inform before"),
    ]
  }

  package func requestSubject(association: String) -> String {
    pick("Kloppen uw gegevens bij \(association)?", "Are your data at \(association) right?")
  }

  package func requestLetter(
    salutation: String, municipality: String, function: String, email: String, code: String,
    association: String
  ) -> String {
    pick(
      """
      \(salutation),

      Bij ons staat u zo ingeschreven:

        organisatie  \(municipality)
        functie      \(function)
        e-mail       \(email)

      Klopt dit nog? Ga naar uw profiel op onze website en vul deze code in: \(code)
      Is er iets veranderd, dan kunt u het daar meteen verbeteren. Werkt u niet meer in het vak, laat \
      het ons daar ook weten.

      Met vriendelijke groet,
      \(association)
      """,
      """
      \(salutation),

      This is how you are registered with us:

        organisation  \(municipality)
        function      \(function)
        e-mail        \(email)

      Is this still right? Go to your profile on our website and enter this code: \(code)
      If anything changed you can put it right there at once. If you no longer work in the field, \
      please tell us there too.

      Kind regards,
      \(association)
      """)
  }

  /// AVG article 14: what members must know of data that came from their employer.
  package func privacyNotice(association: String, deadline: CalendarDate) -> String {
    pick(
      """
      Informatie over uw gegevens (artikel 14 AVG)

      \(association) vergelijkt eens per jaar de ledenlijst met opgaven van gemeenten en \
      samenwerkingsverbanden. Zo weten wij of u nog op dezelfde plek werkt. Van uw werkgever kregen wij \
      uw naam, functie, afdeling, zakelijk e-mailadres en de begin- en einddatum van uw dienstverband. \
      Andere gegevens bewaren wij niet.

      Waarvoor: om het ledenbestand juist te houden en om contributie in rekening te brengen. Grondslag: \
      uitvoering van het lidmaatschap en ons gerechtvaardigd belang bij een juiste ledenlijst \
      (artikel 6, lid 1, onder b en f, AVG).
      Wie het ziet: het bureau. Uw rayoncontactpersoon ziet naam, gemeente, functie en e-mailadres, \
      tenzij u dat niet wilt.
      Hoe lang: de opgave hooguit een jaar; uw lidmaatschapsgegevens tot twee jaar na het einde.
      Uw rechten: u kunt uw gegevens inzien, laten verbeteren of verwijderen, bezwaar maken, en een klacht \
      indienen bij de Autoriteit Persoonsgegevens. Een computer besluit niets over uw lidmaatschap: dat \
      doet een mens.

      Uiterlijk te versturen op \(longDate(deadline)). Laat deze tekst nakijken voordat u haar gebruikt.
      """,
      """
      Information about your data (article 14 GDPR)

      Once a year \(association) compares the member list with lists from municipalities and shared \
      bodies, to know whether you still work at the same place. From your employer we received your name, \
      function, department, work e-mail address and the first and last day of your employment. We keep \
      nothing else.

      Why: to keep the member list right and to charge the contribution. Basis: the membership itself and \
      our legitimate interest in a right member list (article 6(1)(b) and (f) GDPR).
      Who sees it: the office. Your rayon contact person sees name, municipality, function and e-mail \
      address, unless you do not want that.
      How long: the delivery at most a year; your membership data until two years after its end.
      Your rights: you may see your data, have them corrected or erased, object, and complain to the \
      Autoriteit Persoonsgegevens. No computer decides about your membership: a person does.

      To be sent by \(longDate(deadline)). Have this text checked before you use it.
      """)
  }

  // MARK: What came back

  package func answersTitle(year: Int) -> String {
    pick("Antwoorden \(year)", "Answers \(year)")
  }

  /// The name of the sheet.
  package func title(of standing: ConfirmationStanding) -> String {
    switch standing {
    case .conflict: pick("Vragen", "Questions")
    case .changed: pick("Gewijzigd", "Changed")
    case .left: pick("Vertrokken", "Left")
    case .confirmed: pick("Bevestigd", "Confirmed")
    case .unanswered: pick("Niet geantwoord", "Not answered")
    }
  }

  package func note(on standing: ConfirmationStanding, count number: Int) -> String {
    let members =
      number == 1
      ? pick("1 lid", "1 member") : pick("\(count(number)) leden", "\(count(number)) members")
    let what =
      switch standing {
      case .conflict:
        pick(
          "het antwoord en de opgave van de werkgever spreken elkaar tegen. Vraag het na.",
          "the answer and the employer's delivery contradict each other. Ask.")
      case .changed:
        pick(
          "pas dit aan op de website, als het lid dat niet zelf al deed.",
          "change this on the website, unless the member did so already.")
      case .left:
        pick(
          "werkt volgens het eigen antwoord niet meer in het vak.",
          "no longer works in the field by their own answer.")
      case .confirmed: pick("alles klopt nog.", "everything is still right.")
      case .unanswered: pick("nog geen antwoord.", "no answer yet.")
      }
    return "\(members): \(what)"
  }

  private var whoHeadings: [String] {
    [
      pick("Lidnummer", "Member number"), pick("Naam", "Name"),
      pick("Gemeente op de lijst", "Municipality on the list"),
      pick("Functie op de lijst", "Function on the list"),
    ]
  }

  package var conflictHeadings: [String] {
    whoHeadings + [
      pick("Antwoord", "Answer"), pick("Opgave van de werkgever", "Employer's delivery"),
      pick("Waar het staat", "Where it stands"),
    ]
  }

  package var changeHeadings: [String] {
    whoHeadings + [pick("Antwoord", "Answer"), pick("Waar het staat", "Where it stands")]
  }

  package var plainHeadings: [String] { whoHeadings + [pick("Geantwoord op", "Answered on")] }

  package func codeUnknown(_ code: String) -> String {
    pick("(onbekende code \(code))", "(unknown code \(code))")
  }

  package func name(of kind: ConfirmationAnswer.Kind) -> String {
    switch kind {
    case .confirmed: pick("klopt", "right")
    case .changed: pick("gewijzigd", "changed")
    case .left: pick("vertrokken", "left")
    }
  }

  // MARK: Proofs

  package var proofSheet: String { pick("Laatste bewijs", "Last proof") }

  package var proofHeadings: [String] {
    [
      pick("Lidnummer", "Member number"), pick("Naam", "Name"),
      pick("Laatste bewijs", "Last proof"), pick("Bron", "Source"), pick("Hoe oud", "How old"),
      pick("Waar het staat", "Where it stands"),
    ]
  }

  package func name(of source: LastProof.Source) -> String {
    switch source {
    case .answer: pick("eigen antwoord", "own answer")
    case .delivery: pick("opgave van de werkgever", "employer's delivery")
    case .community: pick("community", "community")
    }
  }

  package var noProof: String { pick("geen", "none") }

  package func name(of age: Freshness.Age) -> String {
    switch age {
    case .fresh: pick("hooguit drie maanden", "three months at most")
    case .thisYear: pick("hooguit een jaar", "a year at most")
    case .older: pick("ouder dan een jaar", "older than a year")
    case .never: pick("geen bewijs", "no proof")
    }
  }

  /// `3.400 van 3.500 leden (97,1%) hebben een bewijs van hooguit een jaar oud.`
  package func freshnessLine(_ freshness: Freshness) -> String {
    let part = "\(count(freshness.proven))"
    let all = count(freshness.total)
    let rate = share(freshness.proven, of: freshness.total)
    return pick(
      "Van \(part) van de \(all) leden (\(rate)) is het bewijs hooguit een jaar oud.",
      "Of \(part) of \(all) members (\(rate)) the proof is a year old at most.")
  }

  package func confirmationSent(_ asked: Int, informed: Int, deadline: CalendarDate) -> String {
    pick(
      "\(count(asked)) leden te vragen; \(count(informed)) leden te informeren voor \(date(deadline))",
      "\(count(asked)) members to ask; \(count(informed)) members to inform before \(date(deadline))"
    )
  }

  package func confirmationAnswered(_ counts: [(ConfirmationStanding, Int)]) -> String {
    counts.map { "\(count($1)) \(title(of: $0).lowercased())" }.joined(separator: " · ")
  }

  package func conflictsWait(_ number: Int, file: String) -> String {
    pick(
      "\(count(number)) antwoorden spreken de opgave tegen: vraag ze na. Open: \(file)",
      "\(count(number)) answers contradict the delivery: ask. Open: \(file)")
  }

  package var missingAnswers: String {
    pick("antwoorden van leden (code;antwoord)", "answers of members (code;answer)")
  }
}
