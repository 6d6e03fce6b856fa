/// The help of the command: one sentence per command word and per option.
extension Wording {
  package func help(_ topic: HelpTopic) -> String {
    switch topic {
    case .leden:
      pick(
        "De jaarronde van de ledenadministratie van een vereniging.",
        "The yearly round of an association's member administration.")
    case .status:
      pick(
        "Zegt wat er is gevonden, hoe het jaar ervoor staat en wat de volgende stap is; wijzigt niets.",
        "Say what was found, where the year stands and what to do next; touches nothing.")
    case .`init`:
      pick(
        "Maakt een lege werkmap met instellingen en tabellen om in te vullen.",
        "Make an empty folder to work in, with settings and tables to fill in.")
    case .year:
      pick(
        "Doet alles: inlezen, vergelijken, besluiten verwerken, tarieven, conceptfacturen, lijsten, "
          + "cijfers en overzicht. Verstuurt niets.",
        "Run every stage: read, check, decide, renew, concept invoices, lists, figures, page. Sends "
          + "nothing.")
    case .`import`:
      pick(
        "Leest alle bestanden, zegt wat er niet in klopt en neemt de ledenlijst over in het register.",
        "Read all files and say what is wrong with them; takes in the member list.")
    case .check:
      pick(
        "Vergelijkt de leden met de opgaven van gemeenten en doet voorstellen; past niets toe.",
        "Compare the members with the staff lists and propose changes; applies nothing.")
    case .decide:
      pick(
        "Verwerkt de besluiten die u in de ledencontrole invulde, en die van de regels.",
        "Apply the decisions filled in in ledencontrole and those of the rules.")
    case .renew:
      pick(
        "Verhoogt de tarieven en vergelijkt het totaal met de begroting; verstuurt niets.",
        "Raise the tariffs and compare the total with the budget; sends nothing.")
    case .lists:
      pick(
        "Maakt de rayonlijsten en onthoudt dat zij zijn uitgegeven.",
        "Make the rayon lists and remember them as handed out.")
    case .segment:
      pick(
        "Kiest wie u schrijft of uitnodigt: per segment een werkmap en een CSV voor Word.",
        "Choose whom to write to or invite: a workbook and a CSV for Word per segment.")
    case .community:
      pick(
        "Meet hoeveel leden meedoen in de community, tegenover het doel.",
        "Measure how many members take part in the community, against the goal.")
    case .request:
      pick(
        "Maakt per werkgever een controlelijst en een brief erbij, voor wie nog niets stuurde; "
          + "verstuurt niets.",
        "Make a list to check and a letter for every employer that sent nothing yet; sends nothing."
      )
    case .invoice:
      pick(
        "Maakt conceptfacturen, maakt ze definitief of legt vast dat ze zijn verzonden.",
        "Make concept invoices, release or credit them, or record them as sent.")
    case .invoiceConcept:
      pick(
        "Maakt conceptfacturen voor elke debiteur; maakt niets definitief.",
        "Make concept invoices for every debtor; releases nothing.")
    case .invoiceRelease:
      pick(
        "Geeft de conceptfacturen hun nummer en bewaart ze voorgoed; vraagt u het totaal te typen.",
        "Number the concept invoices and keep them for good; asks for their total.")
    case .invoiceCredit:
      pick(
        "Maakt creditnota's bij definitieve facturen, geheel of gedeeltelijk; vraagt u het bedrag te "
          + "typen.",
        "Make credit notes on released invoices, in full or in part; asks for their total.")
    case .invoiceSent:
      pick(
        "Legt vast dat definitieve facturen zijn verzonden.", "Record released invoices as sent.")
    case .explain:
      pick(
        "Legt één lid uit: de regel, de conclusie en waarom, de factuur, het rayon. Wijzigt niets.",
        "Explain one member: the row, the conclusion and why, the invoice, the rayon. Touches "
          + "nothing.")
    case .log:
      pick(
        "Vertelt uit het journaal wat er met één lid is gebeurd; wijzigt niets.",
        "Tell the life of one member from the journal; touches nothing.")
    case .verify:
      pick(
        "Rekent het journaal na en controleert register en documenten; wijzigt niets.",
        "Recompute the journal, check the register and the documents; touches nothing.")
    case .backup, .restore, .undo, .redo, .person, .personExport, .personErase, .tidy, .yearClose,
      .yearOpen:
      helpOfKeeping(topic)
    default: helpOfOption(topic)
    }
  }

  private func helpOfKeeping(_ topic: HelpTopic) -> String {
    switch topic {
    case .backup:
      pick(
        "Maakt een reservekopie van het register en controleert die.",
        "Make a backup of the register and check it.")
    case .restore:
      pick(
        "Zet een reservekopie van het register terug; noemt eerst wat er verloren gaat.",
        "Put a backup of the register back; says first what is lost.")
    case .undo:
      pick(
        "Draait het laatste inlezen of de laatste besluiten terug; toont eerst wat er terugkomt.",
        "Undo the last import or the last decisions; shows first what returns.")
    case .redo:
      pick("Doet opnieuw wat het laatst is teruggedraaid.", "Do again what was undone last.")
    default: helpOfPeopleAndYears(topic)
    }
  }

  private func helpOfPeopleAndYears(_ topic: HelpTopic) -> String {
    switch topic {
    case .person:
      pick(
        "Geeft alles wat over één persoon wordt bewaard, of wist dat.",
        "Give all that is held about one person, or erase it.")
    case .personExport:
      pick(
        "Schrijft alles wat over één persoon wordt bewaard in één leesbaar bestand.",
        "Write all that is held about one person to one readable file.")
    case .personErase:
      pick(
        "Wist één persoon; zegt eerst wat weggaat en wat moet blijven.",
        "Erase one person; says first what goes and what has to stay.")
    case .tidy:
      pick(
        "Ruimt op wat niet meer nodig is; toont eerst wat dat is.",
        "Take away what is no longer needed; shows first what that is.")
    case .yearClose:
      pick(
        "Sluit het jaar af: daarna verandert er niets meer aan.",
        "Close the year: afterwards nothing of it changes any more.")
    default:
      pick("Zet het volgende jaar klaar.", "Make the next year ready.")
    }
  }

  private func helpOfCrediting(_ topic: HelpTopic) -> String {
    switch topic {
    case .creditedNumbers:
      pick("Nummers van definitieve facturen.", "Numbers of released invoices.")
    case .creditProposed:
      pick(
        "Corrigeert elke factuur die niet meer klopt: crediteert haar en maakt een nieuwe.",
        "Correct every invoice that is no longer right: credit it and invoice anew.")
    case .creditCorrect:
      pick(
        "Maakt ook een nieuwe factuur van wat nu verschuldigd is.",
        "Also make a new invoice of what is owed now.")
    case .creditAmount:
      pick(
        "Crediteert niet meer dan dit bedrag zonder btw, zoals 120,00.",
        "Credit no more than this amount without VAT, as in 120,00.")
    case .creditLine:
      pick(
        "De regel waarop het bedrag wordt gecrediteerd, geteld vanaf 1.",
        "The line the amount is credited on, counted from 1.")
    case .creditDate:
      pick(
        "De datum van de creditnota, jjjj-mm-dd; anders vandaag.",
        "The date of the credit note, yyyy-mm-dd; otherwise today.")
    case .creditReason:
      pick("Wat er op de creditnota over staat.", "What stands on the credit note about it.")
    case .creditTotal:
      pick(
        "Het totaal van de creditnota's inclusief btw, zoals 120.00; anders wordt ernaar gevraagd.",
        "The gross total of the credit notes, as in 120.00; otherwise it is asked for.")
    default: ""
    }
  }

  private func helpOfOption(_ topic: HelpTopic) -> String {
    switch topic {
    case .folder:
      pick(
        "De map die gemaakt wordt; wat er al staat blijft zoals het is.",
        "The folder to make; what is already there stays as it is.")
    case .memberNumber:
      pick("Het lidnummer.", "The member number.")
    case .invoiceNumbers:
      pick(
        "Factuurnummers; zonder nummers gaat het om alle definitieve facturen.",
        "Invoice numbers; none means all released ones.")
    case .confirmData:
      pick(
        "Vraagt leden of hun gegevens kloppen en leest hun antwoorden; verstuurt zelf niets.",
        "Ask members whether their data are right, and read their answers; sends nothing.")
    case .confirmSend:
      pick(
        "Maakt de uitvraag aan wie het minst zeker is, met een code per lid, en de informatiebrief.",
        "Make the request to whom is least sure, with a code per member, and the privacy notice.")
    case .confirmImport:
      pick(
        "Leest de antwoorden en zegt wat klopt, wat anders is en wie niet antwoordde.",
        "Read the answers and say what is right, what differs and who did not answer.")
    case .limit:
      pick("Aan hoeveel leden u het hooguit vraagt.", "How many members to ask at most.")
    case .segmentName:
      pick(
        "Het segment dat u wilt zien, zoals nieuwsbrief; zonder naam alle.",
        "The segment to show, such as nieuwsbrief; all without a name.")
    case .issue:
      pick(
        "Onthoudt wie er nu in staat, zodat u de volgende keer ziet wie erbij kwam en eraf ging.",
        "Remember who is in it now, so that next time shows who came and who went.")
    case .issueNeedsName:
      pick(
        "Noem bij --issue het segment dat u uitgeeft.", "Name the segment that is issued.")
    case .workspace: pick("De werkmap.", "The folder to work in.")
    case .today:
      pick(
        "De dag die geldt waar leden.toml een datum openlaat, jjjj-mm-dd.",
        "The day that stands in for dates that leden.toml leaves out, yyyy-mm-dd.")
    case .language:
      pick(
        "De taal van zinnen en documenten: nl of en.",
        "The language of sentences and documents: nl or en.")
    case .json: pick("Geeft een samenvatting voor programma's.", "Print a summary for programs.")
    case .verbose:
      pick(
        "Zegt op de foutuitvoer wat er wordt gedaan.",
        "Say on standard error what is being done.")
    case .confirmTotal:
      pick(
        "Het totaal van de concepten inclusief btw, zoals 403913.00; anders wordt ernaar gevraagd.",
        "The gross total of the concepts, as in 403913.00; otherwise it is asked for.")
    case .confirm:
      pick("Doet het zonder het eerst te vragen.", "Do it without asking first.")
    case .backupName:
      pick(
        "Nummer of naam van de reservekopie; zonder naam volgt een lijst.",
        "Number or name of the backup; without it they are listed.")
    case .operation:
      pick(
        "Het nummer van de bewerking, zoals ‘leden log’ die noemt; anders de laatste.",
        "The number of the run, as ‘leden log’ shows it; otherwise the last.")
    case .nextYear: pick("Het jaar dat begint.", "The year that begins.")
    case .list: pick("Noemt de reservekopieën; maakt er geen.", "List the backups; make none.")
    case .deadline:
      pick(
        "Vóór welke dag u antwoord vraagt, jjjj-mm-dd; weggelaten: over drie weken.",
        "The day before which an answer is asked, yyyy-mm-dd; left out: in three weeks.")
    case .dryRun:
      pick(
        "Toont wat er zou veranderen en schrijft niets.",
        "Show what would change, and write nothing.")
    case .remind:
      pick("Maakt herinneringen in plaats van brieven.", "Make reminders instead of letters.")
    case .evaluation:
      pick(
        "Schrijft ook data/new_staff.csv, om te meten; daarin staan mensen die geen lid zijn.",
        "Also write data/new_staff.csv, for measuring; it names people who are no member.")
    default: helpOfCrediting(topic)
    }
  }
}
