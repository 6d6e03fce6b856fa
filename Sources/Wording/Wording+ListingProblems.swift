package import Domain

/// Sentences about lists that are made.
extension Wording {
  package func sentence(for problem: ListingProblem) -> String {
    switch problem {
    case .unplaced(let member):
      pick(
        "lid \(member) hoort in geen enkel rayon. Vul de gemeente van dit lid in, of zet de gemeente "
          + "of regio in de rayontabel.",
        "member \(member) belongs to no rayon. Fill in the member's municipality, or put the "
          + "municipality or region in the table of rayons.")
    case .noContact(let rayon):
      pick(
        "rayon \(rayon) heeft geen contactpersoon. Zet een naam en e-mailadres in de rayontabel.",
        "rayon \(rayon) has no contact person. Put a name and e-mail address in the table of rayons."
      )
    case .logLeftOut(let rows, let year):
      pick(
        "\(count(rows)) regels van \(year) tellen niet mee voor de community, omdat een ander logboek "
          + "het hele jaar bevat. Bij de controle van de leden helpen ze wel; u hoeft niets te doen.",
        "\(count(rows)) rows of \(year) do not count for the community, because another log holds "
          + "the whole year. They do help in checking the members; nothing needs doing.")
    }
  }
}
