package import Domain

/// Sentences about tariffs, contributions and the budget, each with one thing to do.
extension Wording {
  package func sentence(for problem: ContributionProblem) -> String {
    switch problem {
    case .tariffWithoutDate:
      pick(
        "dit tarief heeft geen datum vanaf wanneer het geldt, en telt daarom niet mee. Vul "
          + "‘geldig_vanaf’ in.",
        "this tariff has no date from which it holds, and therefore does not count. Fill in "
          + "‘geldig_vanaf’.")
    case .noTariff(let kind):
      pick(
        "voor de lidsoort ‘\(kind)’ geldt geen tarief. Zet er een in de tarieventabel (0,00 als deze "
          + "leden niets betalen) of verbeter de lidsoort.",
        "no tariff holds for the kind of member ‘\(kind)’. Add one to the table of tariffs (0.00 if "
          + "these members pay nothing) or mend the kind.")
    case .noInhabitants(let debtor):
      pick(
        "van debiteur \(debtor) is het aantal inwoners niet bekend. Vul de gemeentecodes of het "
          + "inwonertal in; tot die tijd krijgt deze debiteur geen factuur.",
        "the number of inhabitants of debtor \(debtor) is not known. Fill in the municipality codes "
          + "or the inhabitants; until then this debtor gets no invoice.")
    case .paidTwice(let municipality):
      pick(
        "voor gemeente \(municipality) betalen twee debiteuren. Haal de code bij een van de twee weg; "
          + "tot die tijd krijgt geen van beide een factuur.",
        "two debtors pay for municipality \(municipality). Remove the code from one of them; until "
          + "then neither gets an invoice.")
    case .budgetMissed(let expected, let budget, let tolerance):
      pick(
        "alle contributie samen is \(amount(expected)), de begroting is \(amount(budget)): een "
          + "verschil van \(amount(expected - budget)), terwijl \(amount(tolerance)) mag. Kijk de "
          + "tarieven, de debiteuren en het begrote bedrag na; er wordt niets definitief gemaakt.",
        "all contributions together are \(amount(expected)), the budget is \(amount(budget)): a "
          + "difference of \(amount(expected - budget)) where \(amount(tolerance)) is allowed. Check "
          + "the tariffs, the debtors and the budget; nothing is released.")
    case .schemeNotChosen(let schemes):
      pick(
        "de tarieventabel heeft deze schema's: \(schemes.joined(separator: ", ")). Zet in leden.toml "
          + "onder [tariffs] bij scheme welk schema geldt.",
        "the table of tariffs has these schemes: \(schemes.joined(separator: ", ")). Write in "
          + "leden.toml under [tariffs] at scheme which one holds.")
    case .tariffsOverlap(let kind):
      pick(
        "voor de lidsoort ‘\(kind)’ gelden vanaf dezelfde dag twee regels voor hetzelfde inwonertal; "
          + "alleen de eerste telt. Verbeter vanaf of tot en met, of haal een regel weg.",
        "for the kind of member ‘\(kind)’ two lines hold from the same day for the same inhabitants; "
          + "only the first counts. Mend the bounds, or remove a line.")
    case .budgetDigitsSwapped(let printed, let likely):
      pick(
        "\(amount(printed)) van vorig jaar past niet bij de begroting van dit jaar; met twee cijfers "
          + "omgewisseld, \(amount(likely)), past het precies. Kijk na welk bedrag is vastgesteld.",
        "\(amount(printed)) of last year does not fit this year's budget; with two digits changed "
          + "places, \(amount(likely)), it fits exactly. Check which amount was decided.")
    case .announcementWaits:
      pick(
        "de brief over de nieuwe tarieven is nog niet gemaakt. Vul onder [indexation] in waar het "
          + "percentage vandaan komt (voluit, nagekeken door een mens) en wanneer de leden het "
          + "besloten.",
        "the letter about the new tariffs was not made yet. Fill in under [indexation] where the "
          + "percentage comes from (in full, checked by a person) and when the members decided.")
    case .budgetContradicts(let check):
      sentence(check)
        + pick(" Kijk na welk bedrag is vastgesteld.", " Check which amount was decided.")
    case .budgetFigureSwapped(let correction): sentence(correction)
    }
  }

  /// - Parameter value: as read, for a sentence that quotes it.
  package func sentence(for problem: SettingsProblem, value: String) -> String {
    switch problem {
    case .malformed(let message):
      pick(
        "‘\(value)’ is niet goed geschreven en is overgeslagen. Staan bedragen, percentages en "
          + "teksten tussen aanhalingstekens? De melding van de lezer: \(message).",
        "‘\(value)’ is not written well and was passed over. Are amounts, percentages and texts in "
          + "quotes? The reader says: \(message).")
    case .invalid(let key):
      if let expected = expectation(ofSetting: key) {
        pick(
          "bij \(key) past ‘\(value)’ niet. Hier hoort \(expected).",
          "at \(key), ‘\(value)’ does not fit. Write \(expected) here.")
      } else {
        pick(
          "\(key) is een kop met regels eronder, geen waarde. Schrijf [\(key)] op een eigen regel.",
          "\(key) is a heading with lines below it, not a value. Write [\(key)] on a line of its own."
        )
      }
    case .missing(let key):
      pick(
        "\(key) ontbreekt nog. Hier hoort \(expectation(ofSetting: key) ?? "een waarde").",
        "\(key) is still missing. Write \(expectation(ofSetting: key) ?? "a value") here.")
    case .unknown(let key):
      pick(
        "\(key) zegt het programma niets. Kijk of het goed gespeld is en onder de goede kop staat.",
        "\(key) means nothing to the program. Check its spelling and the heading it stands under.")
    }
  }
}
