import Domain

/// What the argument parser says of itself: headings of the help and complaints about usage.
extension Wording {
  /// The parser speaks English only; its fixed phrases are put into the language of the reader.
  ///
  /// - Parameter text: a whole message of the parser.
  package func usage(_ text: String) -> String {
    guard language == .dutch else { return text }
    return Wording.dutchOfParser.reduce(text) { said, phrase in
      said.replacing(phrase.english, with: phrase.dutch)
    }
  }

  /// Longer phrases come before the shorter ones they contain.
  private static let dutchOfParser: [(english: String, dutch: String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "GEBRUIK: "),
    ("\nARGUMENTS:\n", "\nARGUMENTEN:\n"),
    ("\nOPTIONS:\n", "\nOPTIES:\n"),
    ("\nSUBCOMMANDS:\n", "\nOPDRACHTEN:\n"),
    ("Show help information.", "Toont deze uitleg."),
    ("Show the version.", "Toont de versie."),
    ("<subcommand>' for detailed help.", "<opdracht>' geeft uitleg over één opdracht."),
    ("See 'leden help", "'leden help"),
    ("<subcommand>", "<opdracht>"),
    ("(default)  ", "(standaard)"),
    ("(default: ", "(standaard: "),
    ("; default: ", "; standaard: "),
    ("(values:", "(keuze:"),
    ("Usage: ", "Gebruik: "),
    ("  See 'leden", "  Meer uitleg: 'leden"),
    ("' for more information.", "'"),
    ("Error: Unexpected argument ", "Fout: dit kent leden niet: "),
    (" unexpected arguments: ", " woorden kent leden niet: "),
    ("Error: Unknown option ", "Fout: deze optie bestaat niet: "),
    ("Did you mean ", "Bedoelt u "),
    ("Error: Missing expected argument ", "Fout: er ontbreekt iets: "),
    ("Error: Missing value for ", "Fout: er ontbreekt een waarde bij "),
    ("Error: The value ", "Fout: de waarde "),
    (" is invalid for ", " past niet bij "),
    (". Please provide one of ", ". Kies uit "),
    ("' and '", "' en '"),
    ("Error: ", "Fout: "),
    ("Help:  ", "Uitleg: "),
  ]

  /// `--today` with something that is no day.
  package func notADay(_ text: String) -> String {
    pick(
      "‘\(text)’ is geen dag; schrijf jjjj-mm-dd, zoals 2026-01-20.",
      "‘\(text)’ is not a day; write yyyy-mm-dd, such as 2026-01-20.")
  }
}
