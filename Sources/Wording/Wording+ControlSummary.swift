package import Domain

/// The words of the first page of the control workbook.
extension Wording {
  package var summarySheet: String { pick("Samenvatting", "Summary") }

  package func controlSubtitle(association: String, reference: CalendarDate) -> String {
    association
      + pick(
        " · stand op de peildatum ", " · as on the reference date ") + longDate(reference)
  }

  package func controlLead(open: Int, members: Int) -> String {
    switch open {
    case 0:
      pick(
        "Er wacht niets op uw besluit.", "Nothing awaits your decision.")
    case 1:
      pick(
        "1 voorstel wacht op uw besluit.",
        "1 proposal awaits your decision.")
    default:
      pick(
        "\(count(open)) voorstellen over \(count(members)) leden wachten op uw besluit.",
        "\(count(open)) proposals about \(count(members)) members await your decision.")
    }
  }

  package var summaryHeadings: [String] {
    [
      pick("Uitkomst", "Outcome"), pick("Leden", "Members"), pick("Wacht nog", "Waiting"),
      pick("Besloten", "Decided"), pick("Wat het betekent", "What it means"),
    ]
  }

  package var summaryTotal: String { pick("Samen", "Together") }

  package var howToTitle: String { pick("Zo werkt het", "How it works") }

  /// One step a line.
  package func howTo(fileName: String, year: Int) -> [String] {
    [
      pick(
        "Open een blad (klik op de uitkomst) en kies per rij een besluit. Bovenaan staat wie een rol "
          + "heeft, daarna wat het meest oplevert.",
        "Open a sheet (click the outcome) and choose a decision per row. Who has a role stands on "
          + "top, then what helps most."),
      pick(
        "Liever per gemeente of per rayon? De bladen ‘\(byPlaceSheet)’ en ‘\(byRayonSheet)’ tonen "
          + "dezelfde voorstellen. Een besluit op één blad is genoeg.",
        "Rather by municipality or rayon? The sheets ‘\(byPlaceSheet)’ and ‘\(byRayonSheet)’ show "
          + "the same proposals. A decision on one sheet is enough."),
      pick(
        "Veel in één keer? Vul boven de tabel een percentage in achter ‘\(acceptAllLabel)’. Dat "
          + "geldt alleen voor rijen zonder besluit. Het kan ook voor één gemeente, op het blad "
          + "‘\(placesSheet)’.",
        "Many at once? Enter a percentage above the table behind ‘\(acceptAllLabel)’. It holds "
          + "only for rows without a decision. One municipality can be done on the sheet "
          + "‘\(placesSheet)’."),
      pick(
        "Weet u het niet, kies dan ‘\(word(for: .askAround))’ of laat de cel leeg; een half "
          + "ingevuld bestand is goed.",
        "If you do not know, choose ‘\(word(for: .askAround))’ or leave the cell empty; a half "
          + "filled-in file is fine."),
      pick(
        "Is het iemand anders, kies dan ‘\(word(for: .otherPerson))’ en vul diens personeelsnummer in.",
        "If it is someone else, choose ‘\(word(for: .otherPerson))’ and enter their personnel number."
      ),
      pick(
        "Sla op en laat het bestand staan waar het staat, of zet het in Imports/\(year). Bij de "
          + "volgende ronde worden uw besluiten verwerkt.",
        "Save, and leave the file where it is or put it in Imports/\(year). Your decisions are "
          + "taken over in the next run."),
      pick(
        "Sorteren en filteren mag: elke rij draagt haar eigen sleutel. Wat u niet overneemt, komt "
          + "niet terug zolang er niets nieuws bekend is.",
        "You may sort and filter: every row carries its own key. What you do not accept does not "
          + "come back while nothing new is known."),
    ]
  }

  package var roleHoldersTitle: String {
    pick("Eerst deze leden: zij hebben een rol", "First these members: they have a role")
  }

  package var roleHoldersNote: String {
    pick(
      "Zolang over een contactpersoon een voorstel openstaat, gaat er geen rayonlijst naar hem of haar.",
      "While a proposal about a contact person is open, no rayon list goes to them.")
  }

  package func role(ofContactFor rayon: String) -> String {
    pick("contactpersoon rayon \(rayon)", "contact person of rayon \(rayon)")
  }

  package var undeliveredNote: String {
    pick(
      "Deze gemeenten en samenwerkingen stuurden geen opgave. Over hun leden wordt niets "
        + "voorgesteld; vraag de opgave op en draai de controle opnieuw.",
      "These municipalities and shared bodies sent no delivery. Nothing is proposed about their "
        + "members; ask for the delivery and run the check again.")
  }

  package var undeliveredHeadings: [String] {
    [
      pick("Gemeente of samenwerking", "Municipality or shared body"), pick("Code", "Code"),
      pick("Leden", "Members"), pick("Lidnummers", "Member numbers"),
    ]
  }

  package var workplaceNotStated: String { pick("(niet ingevuld)", "(not stated)") }
}
