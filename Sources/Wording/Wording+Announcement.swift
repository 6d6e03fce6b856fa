package import Domain

/// The letter that announces the new tariffs, and the sheets by which the rise is reviewed.
extension Wording {
  package func announcementName(year: Int) -> String { "aankondiging contributie \(year)" }

  package func announcementSubject(year: Int) -> String {
    pick("Uw contributie in \(year)", "Your membership contribution in \(year)")
  }

  package func salutation(_ debtor: Debtor) -> String {
    debtor.isPerson
      ? pick("Beste \(debtor.name),", "Dear \(debtor.name),")
      : pick("Geachte heer of mevrouw,", "Dear Sir or Madam,")
  }

  /// What was decided, when and on which ground.
  ///
  /// - Parameter rises: those of the debtor's own kinds; empty when its amounts were decided as such.
  package func announcementDecision(
    _ indexation: IndexationSettings, rises: [Percentage]
  ) -> String {
    let day = longDate(indexation.effectiveDate)
    let decided =
      indexation.decidedOn.map { pick(" op \(longDate($0))", " on \(longDate($0))") } ?? ""
    guard !rises.isEmpty else {
      return pick(
        "De leden hebben\(decided) besloten de contributie per \(day) opnieuw vast te stellen.",
        "The members decided\(decided) to set the contribution anew on \(day).")
    }
    let rise = list(rises.map { percentage($0) })
    return pick(
      "De leden hebben\(decided) besloten de contributie per \(day) met \(rise) te verhogen. Dat "
        + "percentage berust op: \(indexation.source).",
      "The members decided\(decided) to raise the contribution by \(rise) on \(day). That "
        + "percentage rests on: \(indexation.source).")
  }

  package func lettersWithoutAddress(_ number: Int) -> String {
    pick(
      number == 1
        ? "1 debiteur heeft geen adres; die brief is niet afgedrukt"
        : "\(count(number)) debiteuren hebben geen adres; die brieven zijn niet afgedrukt",
      number == 1
        ? "1 debtor has no address; that letter was not printed"
        : "\(count(number)) debtors have no address; those letters were not printed")
  }

  package var announcementConsequence: String {
    pick("Voor u betekent dit:", "For you this means:")
  }

  package func announcementOld(_ year: Int) -> String {
    pick("Contributie \(year - 1)", "Contribution \(year - 1)")
  }

  package func announcementNew(_ year: Int) -> String {
    pick("Contributie \(year)", "Contribution \(year)")
  }

  package var announcementDifference: String { pick("Verschil", "Difference") }

  package var announcementClosing: String {
    pick(
      "U hoeft nu niets te betalen: u ontvangt hiervoor een factuur. Klopt het aantal inwoners, het "
        + "adres of de contactpersoon niet meer, of wilt u een inkoopordernummer op de factuur? Laat "
        + "het ons weten.",
      "There is nothing to pay now: you will receive an invoice. Is the number of inhabitants, the "
        + "address or the contact no longer right, or do you want an order number on the invoice? Let "
        + "us know.")
  }

  package var announcementGreeting: String { pick("Met vriendelijke groet,", "Kind regards,") }

  package var mergeHeadings: [String] {
    [
      pick("debiteur", "debtor"), pick("naam", "name"), pick("ter_attentie_van", "attention"),
      pick("straat", "street"), pick("postcode", "postcode"), pick("plaats", "city"),
      pick("land", "country"), pick("email", "email"), pick("aanhef", "salutation"),
      pick("inwoners", "inhabitants"), pick("oud_bedrag", "old_amount"),
      pick("nieuw_bedrag", "new_amount"), pick("verschil", "difference"),
      pick("verandering", "change"), pick("percentage", "percentage"),
      pick("ingangsdatum", "effective_date"), pick("besloten_op", "decided_on"),
      pick("bron", "source"),
    ]
  }

  // MARK: - Review

  package var reviewSheet: String { pick("Nakijken", "To review") }
  package var reviewTitle: String {
    pick("Om na te kijken vóór u de verhoging toepast", "To look at before the rise is applied")
  }

  package func reviewNote(unexpected: Int, off: Int, residue: Money) -> String {
    pick(
      "\(counted(unexpected, "onverwachte wijziging", "onverwachte wijzigingen")), "
        + "\(counted(off, "debiteur", "debiteuren")) buiten het tarief; afronding bij de overige "
        + "debiteuren: \(amount(residue)).",
      "\(counted(unexpected, "unexpected change", "unexpected changes")), "
        + "\(counted(off, "debtor", "debtors")) off the tariff; rounding at the other debtors: "
        + "\(amount(residue)).")
  }

  package func reviewHeadings(_ year: Int) -> [String] {
    [
      pick("Waarom", "Why"), pick("Debiteur", "Debtor"), pick("Naam", "Name"),
      pick("Tot \(year)", "Before \(year)"), pick("Vanaf \(year)", "From \(year)"),
      pick("Verandering", "Change"), pick("Toelichting", "Explanation"),
    ]
  }

  package var unexpectedChange: String { pick("onverwacht", "unexpected") }
  package var largestChange: String { pick("grootste stijging", "largest rise") }
  package var offTariff: String { pick("buiten tarief", "off tariff") }
  package var nothingToReview: String { pick("Er valt niets op.", "Nothing stands out.") }

  package func expectedAmount(_ expected: Money) -> String {
    pick(
      "alleen met de verhoging zou het \(amount(expected)) zijn",
      "by the rise alone it would be \(amount(expected))")
  }

  package func reason(_ reason: UnbilledReason) -> String {
    switch reason {
    case .exempted: pick("vrijgesteld door het bureau", "exempted by the office")
    case .zeroTariff: pick("het tarief is nul", "the tariff is zero")
    case .outsideYear: pick("geen lid in dit jaar", "no member in this year")
    case .noTariff: pick("de lidsoort heeft geen tarief", "the kind of member has no tariff")
    case .undetermined:
      pick(
        "het inwonertal ontbreekt, of een andere debiteur betaalt ook",
        "inhabitants are missing, or another debtor pays too")
    }
  }

  package var historySheet: String { pick("Eerdere verhogingen", "Earlier rises") }
  package var historyTitle: String {
    pick("Toegepaste verhogingen", "Rises that were applied")
  }
  package var historyHeadings: [String] {
    [
      pick("Jaar", "Year"), pick("Verhoging", "Rise"), pick("Vanaf", "From"),
      pick("Besloten op", "Decided on"), pick("Bron", "Source"),
    ]
  }
}
