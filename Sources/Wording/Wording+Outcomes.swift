package import Domain

/// The words in which an office speaks of outcomes and decisions.
extension Wording {
  /// In small letters, as it stands in a sentence: `niet meer aangetroffen`.
  package func name(of outcome: Outcome) -> String {
    switch outcome {
    case .confirmed: pick("ongewijzigd", "unchanged")
    case .functionChanged: pick("functie gewijzigd", "function changed")
    case .municipalityChanged: pick("andere gemeente", "other municipality")
    case .bothChanged: pick("gemeente en functie", "municipality and function")
    case .left: pick("niet meer aangetroffen", "no longer found")
    case .uncertain: pick("zelf beoordelen", "judge yourself")
    case .municipalityMerged: pick("gemeente heringedeeld", "municipality merged")
    case .duplicate: pick("dubbel ingeschreven", "registered twice")
    case .notCheckable: pick("geen opgave ontvangen", "no delivery received")
    }
  }

  /// As heading and sheet name: `Niet meer aangetroffen`.
  package func title(of outcome: Outcome) -> String {
    capitalized(name(of: outcome))
  }

  /// What an outcome means, in one line.
  package func meaning(of outcome: Outcome) -> String {
    switch outcome {
    case .confirmed:
      pick(
        "Staat nog bij dezelfde gemeente in dezelfde functie.",
        "Still at the same municipality in the same function.")
    case .functionChanged:
      pick("Zelfde gemeente, andere functie.", "Same municipality, other function.")
    case .municipalityChanged:
      pick("Zelfde functie, andere werkgever.", "Same function, other employer.")
    case .bothChanged:
      pick("Andere werkgever en andere functie.", "Other employer and other function.")
    case .left:
      pick(
        "Staat niet (meer) in de opgave van de gemeente. Meer weten we niet.",
        "Not (or no longer) in the municipality's delivery. We know no more than that.")
    case .uncertain:
      pick(
        "De gegevens geven geen uitsluitsel; hier is uw oordeel nodig.",
        "The data cannot decide; this needs your judgement.")
    case .municipalityMerged:
      pick(
        "De gemeente is opgeheven of heringedeeld; het lid blijft op zijn plek.",
        "The municipality was merged; the member stays where they are.")
    case .duplicate:
      pick("Dezelfde persoon heeft twee lidnummers.", "The same person has two member numbers.")
    case .notCheckable:
      pick(
        "De gemeente stuurde niets; er wordt dus niets voorgesteld.",
        "The municipality sent nothing, so nothing is proposed.")
    }
  }

  /// The word of the drop-down: `Overnemen`.
  package func word(for verdict: Verdict) -> String {
    switch verdict {
    case .accept: pick("Overnemen", "Accept")
    case .reject: pick("Niet overnemen", "Do not accept")
    case .otherPerson: pick("Andere persoon", "Other person")
    case .askAround: pick("Navragen", "Ask around")
    }
  }

  /// Where a proposal stands, in small letters.
  package func name(of status: ProposalStatus) -> String {
    switch status {
    case .proposed: pick("wacht op besluit", "awaits a decision")
    case .applied: pick("verwerkt", "applied")
    case .rejected: pick("niet overgenomen", "not accepted")
    case .setAside: pick("rij niet gelezen", "row not read")
    }
  }

  /// `text` with a capital in front.
  package func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// `a, b en c`.
  package func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + pick(" en ", " and ") + last
  }
}

extension Verdict {
  /// The verdict that a word of the drop-down stands for, in either language, whatever the case;
  /// nil for any other word.
  package init?(word: some StringProtocol) {
    let key = Folding.key(word)
    let languages = Language.allCases.map { Wording($0) }
    let match = Verdict.allCases.first { verdict in
      languages.contains { Folding.key($0.word(for: verdict)) == key }
    }
    guard let match else { return nil }
    self = match
  }
}
