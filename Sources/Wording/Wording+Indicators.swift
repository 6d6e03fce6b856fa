package import Domain

/// What each figure of `kpi.json` means.
extension Wording {
  package func definition(of indicator: IndicatorName) -> String {
    switch indicator {
    case .members:
      pick(
        "Lidnummers op de ledenlijst op de peildatum.",
        "Member numbers on the member list on the reference date.")
    case .membersJoined:
      pick(
        "Leden die in de twaalf maanden tot en met de peildatum lid werden, van alle leden.",
        "Members who joined in the twelve months up to the reference date, of all members.")
    case .membersRegistered:
      pick(
        "Leden met een registratie in het beroepsregister (KRSD), van alle leden.",
        "Members with a registration in the professional register (KRSD), of all members.")
    case .deliveries:
      pick(
        "Gemeenten die zelf of via een samenwerkingsverband een personeelsopgave stuurden, van alle "
          + "gemeenten.",
        "Municipalities that sent a staff delivery, themselves or through a shared body, of all "
          + "municipalities.")
    case .membersFresh:
      pick(
        "Leden met een bewijs (opgave, eigen antwoord of community) van hooguit een jaar oud, van alle "
          + "leden.",
        "Members with a proof (delivery, own answer or community) of a year old at most, of all "
          + "members.")
    case .membersConfirmed:
      pick(
        "Leden die ongewijzigd in een opgave staan, van alle leden.",
        "Members who stand unchanged in a delivery, of all members.")
    case .proposalsDecided:
      pick(
        "Voorstellen waarover is besloten, van alle voorstellen die een besluit vragen.",
        "Proposals that were decided, of all proposals that ask for a decision.")
    case .contribution:
      pick(
        "Contributie van alle debiteuren samen na de verhoging, zonder btw.",
        "Contribution of all debtors together after the rise, without VAT.")
    case .contributionDifference:
      pick(
        "Contributie na de verhoging min de begroting.",
        "Contribution after the rise less the budget.")
    case .invoicesReleased:
      pick(
        "Facturen die definitief of verzonden zijn, van alle facturen van het jaar.",
        "Invoices that were released or sent, of all invoices of the year.")
    case .invoicesSent:
      pick(
        "Facturen die zijn verzonden, van alle facturen van het jaar.",
        "Invoices that were sent, of all invoices of the year.")
    case .communityContributors:
      pick(
        "Lidnummers die volgens de ingestelde definitie deelnamen aan de community in het jaar, van "
          + "alle lidnummers op de ledenlijst; de definitie staat in community.json.",
        "Member numbers that took part in the community in the year by the definition set, of all "
          + "member numbers on the list; the definition stands in community.json.")
    case .rayonsWithContact:
      pick(
        "Rayons met minstens één contactpersoon, van alle rayons.",
        "Rayons with at least one contact person, of all rayons.")
    }
  }
}
