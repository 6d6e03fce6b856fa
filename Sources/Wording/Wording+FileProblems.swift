package import Domain

/// Sentences about files, tables and columns that were put in.
extension Wording {
  /// - Parameter value: as read, for a sentence that quotes it.
  package func sentence(for problem: ReadingProblem, value: String) -> String {
    switch problem {
    case .unrecognized, .unreadable, .empty, .mojibakeMended, .undefinedBytes, .unknownElement,
      .alreadyRead, .undone, .suppressed:
      fileSentence(for: problem, value: value)
    case .missingColumn, .ambiguousColumn, .duplicateColumn, .forbiddenColumn, .unknownColumn,
      .columnByValues, .remarksNotKept, .employerInferred:
      columnSentence(for: problem)
    case .totalRow, .repeatedHeading, .unevenRow, .missingValue, .duplicateMember, .duplicateRow:
      rowSentence(for: problem, value: value)
    default:
      valueSentence(for: problem, value: value)
    }
  }

  private func fileSentence(for problem: ReadingProblem, value: String) -> String {
    switch problem {
    case .unreadable(let reason): sentence(for: reason)
    case .empty:
      pick(
        "hier staat niets in. Vraag het bestand opnieuw op, of haal het weg.",
        "there is nothing in it. Ask for the file again, or take it away.")
    case .mojibakeMended:
      pick(
        "hier stonden verkeerd omgezette letters (zoals ‘Ã¢’ voor ‘â’); ze zijn hersteld. Kijk of "
          + "het zo klopt.",
        "letters here were converted wrongly (such as ‘Ã¢’ for ‘â’); they were mended. Check that "
          + "they are right.")
    case .undefinedBytes:
      pick(
        "hier staat een teken dat niet te lezen is. Bewaar het bestand opnieuw als CSV UTF-8 of "
          + "verbeter de cel.",
        "there is a character here that cannot be read. Save the file again as CSV UTF-8 or mend "
          + "the cell.")
    case .unknownElement(let name):
      pick(
        "het programma kent ‘\(name)’ niet en slaat het over. Staat er iets in dat nodig is? Geef "
          + "het dan een naam die het programma kent.",
        "the program does not know ‘\(name)’ and passes it over. If it holds something that is "
          + "needed, give it a name the program knows.")
    case .suppressed:
      pick(
        "wie in deze rij staat, is op verzoek gewist; de rij telt niet mee. Haal de rij uit het bestand "
          + "en vraag de bron hetzelfde te doen.",
        "whoever is in this row was erased as asked; the row does not count. Take the row out of "
          + "the file and ask its source to do the same.")
    case .undone:
      pick(
        "het inlezen van dit bestand is teruggedraaid; het telt niet mee. Haal het weg, of draai "
          + "‘leden redo’ als het toch moet meetellen.",
        "reading this file was undone; it does not count. Take it away, or run ‘leden redo’ if it "
          + "should count after all.")
    case .alreadyRead(let first):
      pick(
        "dit is precies hetzelfde bestand als \(first); het telt één keer. Haal een van de twee "
          + "weg.",
        "this is exactly the same file as \(first); it counts once. Take one of the two away.")
    default:
      pick(
        "het programma herkent niet wat dit is: de kopregel van een ledenlijst, personeelsopgave, "
          + "activiteitenlog of tabel is niet gevonden. Zet boven de kolommen wat erin staat, of "
          + "haal het weg.",
        "the program does not recognise this: it found no headings of a member list, staff list, "
          + "activity log or table. Put above each column what it holds, or take it away.")
    }
  }

  private func sentence(for reason: UnreadableReason) -> String {
    switch reason {
    case .legacyExcel:
      pick(
        "dit is een oud Excel-bestand (.xls) of een binaire werkmap (.xlsb). Open het in Excel en "
          + "bewaar het als .xlsx.",
        "this is an old Excel file (.xls) or a binary workbook (.xlsb). Open it in Excel and save "
          + "it as .xlsx.")
    case .openDocument:
      pick(
        "dit is een bestand van LibreOffice (OpenDocument). Open het en bewaar het als .xlsx of CSV.",
        "this is a LibreOffice file (OpenDocument). Open it and save it as .xlsx or CSV.")
    case .passwordProtected:
      pick(
        "dit bestand is beveiligd met een wachtwoord. Haal de beveiliging eraf en zet het opnieuw "
          + "neer.",
        "this file is protected with a password. Remove the protection and put it back.")
    case .damaged:
      pick(
        "dit bestand is beschadigd of maar half gedownload. Haal het opnieuw op.",
        "this file is damaged or only half downloaded. Fetch it again.")
    case .doctype:
      pick(
        "in dit bestand staat een DOCTYPE; dat is niet nodig en kan misbruikt worden, daarom is het "
          + "niet gelezen. Vraag de afzender om het zonder te sturen.",
        "this file holds a DOCTYPE; no delivery needs one and it can be abused, so it was not read. "
          + "Ask the sender for a file without it.")
    case .tooLarge:
      pick(
        "dit bestand is te groot of wordt dat bij het uitpakken, en is niet gelezen. Vraag de "
          + "afzender om het in delen te sturen.",
        "this file is too large, or becomes so when unpacked, and was not read. Ask the sender to "
          + "send it in parts.")
    case .outsideImports:
      pick(
        "dit verwijst naar een plek buiten de map Imports en is niet gelezen. Zet het bestand zelf "
          + "in de map.",
        "this points to a place outside the folder Imports and was not read. Put the file itself in "
          + "the folder.")
    case .vanished:
      pick(
        "dit bestand veranderde of verdween tijdens het lezen. Lees het opnieuw in.",
        "this file changed or vanished while it was read. Read it again.")
    case .lockedByExcel:
      pick(
        "dit is het hulpbestand van een werkmap die nog open staat in Excel. Sluit de werkmap en "
          + "lees opnieuw in.",
        "this is the helper file of a workbook that is still open in Excel. Close the workbook and "
          + "read again.")
    case .malformedXML:
      pick(
        "hier klopt de XML niet of houdt het bestand op; er is niets uit gelezen. Vraag het bestand "
          + "opnieuw op.",
        "the XML is not sound here, or the file breaks off; nothing of it was read. Ask for the "
          + "file again.")
    }
  }

  private func columnSentence(for problem: ReadingProblem) -> String {
    switch problem {
    case .missingColumn(let field):
      pick(
        "er is geen kolom voor \(fieldName(field)). Voeg de kolom toe, of zet ‘\(fieldName(field))’ "
          + "boven de kolom waar het in staat.",
        "there is no column with the \(fieldName(field)). Add the column, or put "
          + "‘\(fieldName(field))’ above the one that holds it.")
    case .ambiguousColumn(let fields):
      if fields.isEmpty {
        pick(
          "deze kop betekent in elk systeem iets anders en is niet gelezen. Zet erboven wat het is, "
            + "bijvoorbeeld ‘Personeelsnummer’.",
          "this heading means something else in every system and was not read. Put above it what it "
            + "is, ‘Personeelsnummer’ for example.")
      } else {
        pick(
          "deze kop kan \(choice(fields)) zijn en is niet gelezen. Zet erboven wat het is.",
          "this heading can be \(choice(fields)) and was not read. Put above it what it is.")
      }
    case .duplicateColumn(let field):
      pick(
        "ook een andere kolom is \(fieldName(field)), en die twee verschillen; de andere telt. Kijk "
          + "welke klopt en geef deze een andere naam.",
        "another column is the \(fieldName(field)) too, and the two differ; the other one counts. "
          + "Check which is right and give this one another name.")
    case .forbiddenColumn:
      pick(
        "deze gegevens horen niet in een opgave; de kolom is niet gelezen en nergens bewaard. Vraag "
          + "de afzender om die weg te laten.",
        "these data do not belong in a delivery; the column was not read and is kept nowhere. Ask "
          + "the sender to leave it out.")
    case .unknownColumn:
      pick(
        "het programma kent deze kop niet en slaat de kolom over. Staat er iets in dat nodig is? "
          + "Geef ze dan een duidelijkere naam.",
        "the program does not know this heading and passes the column over. If it holds something "
          + "that is needed, give it a clearer name.")
    case .columnByValues(let field):
      pick(
        "de kop zegt het niet, maar aan de inhoud te zien is dit \(fieldName(field)); zo is het "
          + "gelezen. Klopt het niet, verander dan de kop.",
        "the heading does not say so, but by its content this is the \(fieldName(field)), and it "
          + "was read as such. If that is wrong, change the heading.")
    case .employerInferred(let name, .addresses):
      pick(
        "nergens staat bij welke gemeente deze mensen werken; de e-mailadressen wijzen naar "
          + "\(name), en zo is het gelezen. Klopt het niet, zet dan de gemeente boven de tabel.",
        "nothing says which municipality these people work for; the e-mail addresses point to "
          + "\(name), and so it was read. If that is wrong, put the municipality above the table.")
    case .employerInferred(let name, .fileName):
      pick(
        "nergens staat bij welke gemeente deze mensen werken; alleen de naam van het bestand of de "
          + "map wijst naar \(name), en zo is het gelezen. Kijk of het klopt en zet de gemeente "
          + "boven de tabel.",
        "nothing says which municipality these people work for; only the name of the file or folder "
          + "points to \(name), and so it was read. Check it and put the municipality above the "
          + "table.")
    default:
      pick(
        "opmerkingen over mensen worden niet bewaard; alleen of iemand vervangt, in deeltijd werkt "
          + "of een nieuwe functienaam kreeg. U hoeft niets te doen.",
        "remarks about people are not kept; only whether someone stands in, works part of the week "
          + "or got a new title. There is nothing to do.")
    }
  }
}
