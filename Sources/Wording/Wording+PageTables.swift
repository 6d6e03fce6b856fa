package import Domain

/// Headings and rows of the page's tables.
extension Wording {
  // Files.

  package func name(of kind: SourceFile.Kind) -> String {
    switch kind {
    case .memberList: pick("Ledenlijst", "Member list")
    case .staffList: pick("Personeelsopgaven", "Staff deliveries")
    case .activityLog: pick("Logboeken van de community", "Community logs")
    case .tariffs: pick("Tarieven", "Tariffs")
    case .debtors: pick("Debiteuren", "Debtors")
    case .rayons: pick("Rayons", "Rayons")
    case .decisions: pick("Besluiten", "Decisions")
    case .controlForm: pick("Controlelijst", "Control list")
    case .contacts: pick("Contactpersonen", "Contact persons")
    case .invoiceData: pick("Aangevulde factuurgegevens", "Invoice data filled in")
    case .municipalities: pick("Gemeenten", "Municipalities")
    case .mergers: pick("Herindelingen", "Mergers")
    case .bureaus: pick("Samenwerkingsverbanden", "Shared bodies")
    case .budget: pick("Begroting", "Budget")
    case .functionTitles: pick("Functienamen", "Function titles")
    case .rayonDays: pick("Rayondagen", "Rayon days")
    case .roles: pick("Rollen van leden", "Roles of members")
    case .partners: pick("Partners", "Partners")
    case .answers: pick("Antwoorden van leden", "Answers of members")
    case .bounces: pick("Onbestelbare adressen", "Addresses that bounce")
    case .settings: pick("Instellingen", "Settings")
    case .unrecognized: pick("Niet herkend", "Not recognised")
    }
  }

  package var kindHeading: String { pick("Soort", "Kind") }
  package var filesHeading: String { pick("Bestanden", "Files") }
  package var fileHeading: String { pick("Bestand", "File") }
  package var rowsReadHeading: String { pick("Rijen", "Rows") }
  package var rowsUsedHeading: String { pick("Gebruikt", "Used") }
  package var rowsSetAsideHeading: String { pick("Apart gezet", "Set aside") }
  package var togetherLabel: String { pick("Samen", "Together") }

  package func everyFile(_ number: Int) -> String {
    pick(
      number == 1 ? "Het bestand" : "Alle \(count(number)) bestanden",
      number == 1 ? "The file" : "All \(count(number)) files")
  }

  /// Errors, warnings and notices in one line.
  package func findingsLine(errors: Int, warnings: Int, notices: Int) -> String {
    if errors + warnings + notices == 0 {
      return pick("Er was niets op aan te merken.", "There was nothing to remark.")
    }
    let parts = [
      errors == 0
        ? nil
        : pick(
          errors == 1 ? "1 fout" : "\(count(errors)) fouten",
          errors == 1 ? "1 error" : "\(count(errors)) errors"),
      warnings == 0
        ? nil
        : pick(
          warnings == 1 ? "1 waarschuwing" : "\(count(warnings)) waarschuwingen",
          warnings == 1 ? "1 warning" : "\(count(warnings)) warnings"),
      notices == 0
        ? nil
        : pick(
          notices == 1 ? "1 opmerking" : "\(count(notices)) opmerkingen",
          notices == 1 ? "1 notice" : "\(count(notices)) notices"),
    ].compactMap { $0 }
    return pick("Gevonden: ", "Found: ") + parts.joined(separator: ", ") + "."
  }

  // Coverage.

  package func coverageLead(received: Int, total: Int) -> String {
    received == total
      ? pick(
        "Alle \(count(total)) gemeenten stuurden een opgave.",
        "All \(count(total)) municipalities sent a delivery.")
      : pick(
        "\(count(received)) van \(count(total)) gemeenten stuurden een opgave, zelf of via een "
          + "samenwerkingsverband. Leden van de andere gemeenten zijn niet gecontroleerd: afwezigheid "
          + "bewijst dan niets.",
        "\(count(received)) of \(count(total)) municipalities sent a delivery, themselves or through "
          + "a shared body. Members of the others were not checked: absence proves nothing there.")
  }

  package var receivedLegend: String { pick("opgave ontvangen", "delivery received") }
  package var missingLegend: String { pick("nog niets ontvangen", "nothing received yet") }
  package var provinceHeading: String { pick("Provincie", "Province") }
  package var receivedHeading: String { pick("Ontvangen", "Received") }
  package var municipalitiesHeading: String { pick("Gemeenten", "Municipalities") }
  package var missingHeading: String { pick("Nog niets ontvangen van", "Nothing received from") }

  package func missingToggle(_ number: Int) -> String {
    pick(
      number == 1
        ? "De gemeente die nog niets stuurde"
        : "De \(count(number)) gemeenten die nog niets stuurden",
      number == 1
        ? "The municipality that sent nothing yet"
        : "The \(count(number)) municipalities that sent nothing yet")
  }

  package func partOf(_ part: Int, _ whole: Int) -> String {
    pick("\(count(part)) van \(count(whole))", "\(count(part)) of \(count(whole))")
  }

  // Outcomes.

  package var outcomeHeading: String { pick("Uitkomst", "Outcome") }
  package var membersHeading: String { pick("Leden", "Members") }
  package var openHeading: String { pick("Wacht", "Waiting") }

  package func decisionsLine(applied: Int, rejected: Int, open: Int) -> String {
    pick(
      "Overgenomen: \(count(applied)). Niet overgenomen: \(count(rejected)). "
        + "Wacht op een besluit: \(count(open)).",
      "Accepted: \(count(applied)). Not accepted: \(count(rejected)). "
        + "Awaiting a decision: \(count(open)).")
  }

  // Contribution.

  package func contributionLead(_ tieOut: BudgetTieOut, year: Int) -> String {
    let rise = percentage(tieOut.indexation)
    return tieOut.ties
      ? pick(
        "De tarieven stijgen met \(rise). Samen is dat \(amount(tieOut.newTotal)); dat sluit aan op "
          + "de begroting van \(amount(tieOut.budget)).",
        "Tariffs rise by \(rise). Together that is \(amount(tieOut.newTotal)), which ties out with "
          + "the budget of \(amount(tieOut.budget)).")
      : pick(
        "De tarieven stijgen met \(rise). Samen is dat \(amount(tieOut.newTotal)); de begroting is "
          + "\(amount(tieOut.budget)), een verschil van \(signed(tieOut.difference)).",
        "Tariffs rise by \(rise). Together that is \(amount(tieOut.newTotal)); the budget is "
          + "\(amount(tieOut.budget)), a difference of \(signed(tieOut.difference)).")
  }

  package var stepHeading: String { pick("Stap", "Step") }
  package var amountHeading: String { pick("Bedrag", "Amount") }
  package var scaleHeading: String { pick("Op schaal", "To scale") }

  package func previousBudgetStep(year: Int) -> String {
    pick("Begroot voor \(year)", "Budgeted for \(year)")
  }
  package var volumeStep: String {
    pick("Leden en inwoners erbij en eraf", "Members and inhabitants come and gone")
  }
  package func oldTotalStep(year: Int) -> String {
    pick("Volgens de tarieven van \(year)", "By the tariffs of \(year)")
  }
  package func rateStep(_ percentage: Percentage) -> String {
    pick(
      "Stijging van \(self.percentage(percentage))", "Rise of \(self.percentage(percentage))")
  }
  package var roundingStep: String {
    pick("Afronding op hele centen", "Rounding to whole cents")
  }
  package func newTotalStep(year: Int) -> String {
    pick("Contributie \(year)", "Contribution \(year)")
  }
  package func budgetStep(year: Int) -> String {
    pick("Begroting \(year)", "Budget \(year)")
  }
  package var differenceStep: String {
    pick("Verschil met de begroting", "Difference with the budget")
  }

  // Invoices.

  package func name(of status: Invoice.Status) -> String {
    switch status {
    case .concept: pick("Concept", "Concept")
    case .released: pick("Definitief", "Released")
    case .sent: pick("Verzonden", "Sent")
    case .credited: pick("Gecrediteerd", "Credited")
    }
  }

  package var creditNotesLabel: String { pick("Creditnota’s", "Credit notes") }
  package var statusHeading: String { pick("Stand", "State") }
  package var numberHeading: String { pick("Aantal", "Number") }

  package func heldLine(_ number: Int) -> String {
    pick(
      number == 0
        ? "Er wordt geen debiteur vastgehouden."
        : number == 1
          ? "1 debiteur wordt vastgehouden en krijgt nog geen factuur:"
          : "\(count(number)) debiteuren worden vastgehouden en krijgen nog geen factuur:",
      number == 0
        ? "No debtor is held back."
        : number == 1
          ? "1 debtor is held back and gets no invoice yet:"
          : "\(count(number)) debtors are held back and get no invoice yet:")
  }

  package func name(of reason: Billing.Reason) -> String {
    switch reason {
    case .paidByDebtor: pick("betaalt via een debiteur", "pays through a debtor")
    case .debtorWithoutMembers: pick("debiteur zonder leden", "debtor without members")
    case .openProposal: pick("er wacht nog een voorstel", "a proposal is still open")
    case .noDebtor: pick("geen debiteur bekend", "no debtor known")
    case .exemptByOffice: pick("vrijgesteld door het bureau", "exempted by the office")
    case .exemptByTariff: pick("vrijgesteld volgens het tarief", "exempt by tariff")
    case .endedBefore: pick("lidmaatschap is geëindigd", "membership has ended")
    case .invoiceDataMissing: pick("factuurgegevens ontbreken", "invoice data are missing")
    case .noTariff: pick("geen tarief bekend", "no tariff known")
    case .rowSetAside: pick("rij niet gelezen", "row not read")
    }
  }

  // Rayons.

  package var rayonHeading: String { pick("Rayon", "Rayon") }
  package var onListHeading: String { pick("Op de lijst", "On the list") }
  package var contactsHeading: String { pick("Contactpersonen", "Contact persons") }
  package var functionHeading: String { pick("Functie", "Function") }

  package func unplacedLine(_ number: Int) -> String {
    pick(
      number == 0
        ? "Ieder lid heeft een rayon."
        : number == 1
          ? "1 lid heeft nog geen rayon." : "\(count(number)) leden hebben nog geen rayon.",
      number == 0
        ? "Every member has a rayon."
        : number == 1
          ? "1 member has no rayon yet." : "\(count(number)) members have no rayon yet.")
  }

  // Documents.

  package var mainDocuments: String { pick("Om mee te werken", "To work with") }
  package var dataDocuments: String {
    pick("Gegevens voor andere programma’s", "Data for other programs")
  }

  package func documentCount(_ number: Int) -> String {
    pick(
      number == 1 ? "1 document" : "\(count(number)) documenten",
      number == 1 ? "1 document" : "\(count(number)) documents")
  }
}

// The register and how fresh the data are.
extension Wording {
  package var registeredNow: String { pick("Ingeschreven", "Registered") }
  package func registerGoalRow(year: Int) -> String { pick("Doel \(year)", "Goal \(year)") }
  package var freshnessTitle: String { pick("Actualiteit", "Freshness") }
  package var ageHeading: String { pick("Laatste bewijs", "Last proof") }
}
