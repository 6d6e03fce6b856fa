package import Domain

/// Sentences about rows and values that were put in.
extension Wording {
  func rowSentence(for problem: ReadingProblem, value: String) -> String {
    switch problem {
    case .repeatedHeading:
      pick(
        "de kopregel staat hier nog een keer en telt niet als rij. U hoeft niets te doen.",
        "the headings stand here once more and do not count as a row. There is nothing to do.")
    case .unevenRow(let expected, let found):
      pick(
        "deze rij heeft \(found) cellen waar de kop er \(expected) heeft. Kijk of er een "
          + "scheidingsteken of aanhalingsteken te veel of te weinig staat.",
        "this row has \(found) cells where the headings have \(expected). See whether a separator "
          + "or quote too many or too few stands in it.")
    case .missingValue(let field):
      pick(
        "\(fieldName(field)) ontbreekt, daarom is de rij opzij gelegd. Vul de cel in en lees het "
          + "bestand opnieuw in.",
        "the \(fieldName(field)) is missing, so the row was set aside. Fill in the cell and read "
          + "the file again.")
    case .duplicateMember(let firstRow):
      pick(
        "lidnummer ‘\(value)’ staat ook op rij \(firstRow); die rij telt en deze is opzij gelegd. "
          + "Verbeter het nummer of haal een van de twee weg.",
        "member number ‘\(value)’ stands on row \(firstRow) too; that row counts and this one was "
          + "set aside. Mend the number or remove one of the two.")
    case .duplicateRow(let firstRow):
      pick(
        "deze rij is dezelfde als rij \(firstRow) en telt niet nog een keer. Haal hem weg als dat "
          + "klopt.",
        "this row is the same as row \(firstRow) and does not count again. Remove it if that is "
          + "right.")
    default:
      pick(
        "dit lijkt een totaalregel of bijschrift\(quoted(value)) en telt niet als rij. U hoeft niets "
          + "te doen.",
        "this looks like a total or a caption\(quoted(value)) and does not count as a row. There is "
          + "nothing to do.")
    }
  }

  /// One sentence about the same problem of several rows.
  /// - Parameter file: where each of them has its own line.
  package func sentence(for problem: Problem, onRows rows: [Int], in file: String) -> String {
    let first = list(rows.prefix(5).map(count) + (rows.count > 5 ? [others(rows.count - 5)] : []))
    let number = count(rows.count)
    let all = pick("Elke rij staat in \(file).", "Each row stands in \(file).")
    let what =
      switch problem {
      case .reading(.duplicateRow):
        pick(
          "\(number) rijen zijn dezelfde als een eerdere rij en tellen niet nog een keer: rij "
            + "\(first). Haal ze weg als dat klopt.",
          "\(number) rows are the same as an earlier row and do not count again: row \(first). "
            + "Remove them if that is right.")
      case .reading(.repeatedHeading):
        pick(
          "de kopregel staat hier nog \(number) keer en telt niet als rij: rij \(first). U hoeft "
            + "niets te doen.",
          "the headings stand here \(number) times more and do not count as rows: row \(first). "
            + "There is nothing to do.")
      default:
        pick(
          "\(number) rijen hebben meer of minder cellen dan de kop: rij \(first). Kijk of er een "
            + "scheidingsteken of aanhalingsteken te veel of te weinig staat.",
          "\(number) rows have more or fewer cells than the headings: row \(first). See whether a "
            + "separator or quote too many or too few stands in them.")
      }
    return "\(what) \(all)"
  }

  private func others(_ number: Int) -> String {
    pick("\(count(number)) andere", "\(count(number)) others")
  }

  private func quoted(_ value: String) -> String {
    value.isEmpty ? "" : " (‘\(value)’)"
  }

  func valueSentence(for problem: ReadingProblem, value: String) -> String {
    switch problem {
    case .dateDoesNotExist, .dateAmbiguous, .notADate, .notAMoment, .endBeforeStart:
      dateSentence(for: problem, value: value)
    case .dateLeftOut(let fault):
      sentence(for: fault, value: value)
    case .municipalityUnknown, .municipalityAmbiguous, .municipalityEnded:
      municipalitySentence(for: problem, value: value)
    case .notAnAmount, .amountAmbiguous, .notANumber:
      numberSentence(for: problem, value: value)
    default:
      wordSentence(for: problem, value: value)
    }
  }

  private func dateSentence(for problem: ReadingProblem, value: String) -> String {
    switch problem {
    case .dateDoesNotExist:
      pick(
        "‘\(value)’ is geen bestaande datum. Verbeter de cel (dd-mm-jjjj) en lees het bestand "
          + "opnieuw in.",
        "‘\(value)’ is not a date that exists. Mend the cell (dd-mm-yyyy) and read the file again.")
    case .dateAmbiguous(let readings):
      pick(
        "‘\(value)’ kan \(alternatives(readings.map(dateText))) zijn; het eerste is aangehouden. "
          + "Schrijf de datum als jjjj-mm-dd.",
        "‘\(value)’ can be \(alternatives(readings.map(dateText))); the first was taken. Write the "
          + "date as yyyy-mm-dd.")
    case .notAMoment:
      pick(
        "‘\(value)’ is geen tijdstip. Verbeter de cel (jjjj-mm-dd uu:mm) en lees het bestand opnieuw "
          + "in.",
        "‘\(value)’ is not a moment. Mend the cell (yyyy-mm-dd hh:mm) and read the file again.")
    case .endBeforeStart:
      pick(
        "‘\(value)’ ligt voor de begindatum. Verbeter een van de twee en lees het bestand opnieuw in.",
        "‘\(value)’ lies before the start. Mend one of the two and read the file again.")
    default:
      pick(
        "‘\(value)’ is geen datum. Verbeter de cel (dd-mm-jjjj) en lees het bestand opnieuw in.",
        "‘\(value)’ is not a date. Mend the cell (dd-mm-yyyy) and read the file again.")
    }
  }

  private func sentence(for fault: DateFault, value: String) -> String {
    switch fault {
    case .doesNotExist:
      pick(
        "‘\(value)’ is geen bestaande datum en is weggelaten; de medewerker telt wel mee. Verbeter de "
          + "cel (dd-mm-jjjj) en lees het bestand opnieuw in.",
        "‘\(value)’ is not a date that exists and was left out; the employee does count. Mend the "
          + "cell (dd-mm-yyyy) and read the file again.")
    case .notADate:
      pick(
        "‘\(value)’ is geen datum en is weggelaten; de medewerker telt wel mee. Verbeter de cel "
          + "(dd-mm-jjjj) en lees het bestand opnieuw in.",
        "‘\(value)’ is not a date and was left out; the employee does count. Mend the cell "
          + "(dd-mm-yyyy) and read the file again.")
    case .endBeforeStart:
      pick(
        "‘\(value)’ ligt voor de begindatum; beide data zijn weggelaten en de medewerker telt mee als "
          + "in dienst. Verbeter een van de twee en lees het bestand opnieuw in.",
        "‘\(value)’ lies before the start; both dates were left out and the employee counts as in "
          + "service. Mend one of the two and read the file again.")
    }
  }

  private func municipalitySentence(for problem: ReadingProblem, value: String) -> String {
    switch problem {
    case .municipalityAmbiguous(let candidates):
      pick(
        "‘\(value)’ kan \(alternatives(candidates)) zijn. Vul de officiële naam of de gemeentecode "
          + "in.",
        "‘\(value)’ can be \(alternatives(candidates)). Fill in the official name or the "
          + "municipality code.")
    case .municipalityEnded(let successors):
      successors.isEmpty
        ? pick(
          "‘\(value)’ bestaat niet meer. Vul de gemeente van nu in.",
          "‘\(value)’ exists no more. Fill in the municipality of today.")
        : pick(
          "‘\(value)’ bestaat niet meer en ging op in \(list(successors)). Pas de gemeente aan als "
            + "het uitkomt; het programma rekent er al mee.",
          "‘\(value)’ exists no more and went into \(list(successors)). Change it when convenient; "
            + "it was taken into account.")
    case .municipalityUnknown(let suggestion) where !suggestion.isEmpty:
      pick(
        "‘\(value)’ is gelezen als \(suggestion). Verbeter de cel als dat niet klopt.",
        "‘\(value)’ was read as \(suggestion). Mend the cell if that is not right.")
    default:
      pick(
        "‘\(value)’ is geen gemeente of samenwerking die het programma kent. Vul de officiële naam "
          + "of de gemeentecode in.",
        "‘\(value)’ is no municipality or shared body that the program knows. Fill in the official "
          + "name or the municipality code.")
    }
  }

  private func numberSentence(for problem: ReadingProblem, value: String) -> String {
    switch problem {
    case .amountAmbiguous(let readings):
      pick(
        "‘\(value)’ kan \(alternatives(readings.map(decimalText))) zijn; het eerste is aangehouden. "
          + "Schrijf het bedrag met een komma en twee decimalen.",
        "‘\(value)’ can be \(alternatives(readings.map(decimalText))); the first was taken. Write "
          + "the amount with a comma and two decimals.")
    case .notANumber:
      pick(
        "‘\(value)’ is geen heel getal. Verbeter de cel en lees het bestand opnieuw in.",
        "‘\(value)’ is not a whole number. Mend the cell and read the file again.")
    default:
      pick(
        "‘\(value)’ is geen bedrag. Verbeter de cel (zoals 1.234,56) en lees het bestand opnieuw in.",
        "‘\(value)’ is not an amount. Mend the cell (such as 1.234,56) and read the file again.")
    }
  }

  private func wordSentence(for problem: ReadingProblem, value: String) -> String {
    switch problem {
    case .notAnEmailAddress:
      pick(
        "‘\(value)’ is geen e-mailadres; de rij telt zonder. Verbeter de cel.",
        "‘\(value)’ is not an e-mail address; the row counts without it. Mend the cell.")
    case .notATelephoneNumber:
      pick(
        "‘\(value)’ is geen telefoonnummer; de rij telt zonder. Verbeter de cel.",
        "‘\(value)’ is not a telephone number; the row counts without it. Mend the cell.")
    case .notYesOrNo:
      pick(
        "‘\(value)’ is geen ja of nee; de cel is als leeg gelezen. Vul ja of nee in.",
        "‘\(value)’ is neither yes nor no; the cell was read as empty. Fill in ja or nee.")
    case .notAnIdentifier(let kind):
      pick(
        "‘\(value)’ is geen geldige waarde voor \(fieldName(kind)). Verbeter de cel en lees het "
          + "bestand opnieuw in.",
        "‘\(value)’ is not a valid \(fieldName(kind)). Mend the cell and read the file again.")
    case .functionUnknown:
      pick(
        "de functietitel ‘\(value)’ staat niet in de functietabel; er wordt gekeken welke erop lijkt. "
          + "Zet hem in de tabel met functietitels als dat misgaat.",
        "the title ‘\(value)’ is not in the table of functions; the program looks for one like it. "
          + "Add it to the table of titles if that goes wrong.")
    case .eventKindUnknown:
      pick(
        "het programma kent de gebeurtenis ‘\(value)’ niet; ze telt niet mee als bijdrage. Moet dat "
          + "wel, zet haar dan in leden.toml onder [community].",
        "the program does not know the event ‘\(value)’; it does not count as contributing. If it "
          + "should, add it in leden.toml under [community].")
    case .notAllowed(let allowed):
      pick(
        "‘\(value)’ kan hier niet. Kies \(alternatives(allowed)).",
        "‘\(value)’ is not possible here. Choose \(alternatives(allowed)).")
    default:
      value
    }
  }

  /// `a of b`.
  private func alternatives(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + pick(" of ", " or ") + last
  }

  func choice(_ fields: [String]) -> String { alternatives(fields.map(fieldName)) }

  private func dateText(_ iso: String) -> String {
    CalendarDate(iso: iso).map(longDate) ?? iso
  }

  private func decimalText(_ plain: String) -> String {
    plain.replacing(".", with: pick(",", "."))
  }
}
