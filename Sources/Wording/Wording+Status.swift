package import Domain

/// What `leden` says without a subcommand.
extension Wording {
  package func statusFiles(_ files: Int, settings: Bool) -> String {
    let found = counted(
      files, pick("bestand", "file"), pick("bestanden", "files"))
    return settings
      ? pick("Gevonden: leden.toml en \(found).", "Found: leden.toml and \(found).")
      : pick("Gevonden: \(found), geen leden.toml.", "Found: \(found), no leden.toml.")
  }

  package func statusRun(members: Int, open: Int, concepts: Int, released: Int) -> String {
    pick(
      "Vorige keer: \(counted(members, "lid", "leden")), "
        + "\(counted(open, "open voorstel", "open voorstellen")), "
        + "\(counted(concepts, "conceptfactuur", "conceptfacturen")), "
        + "\(counted(released, "definitieve factuur", "definitieve facturen")).",
      "Last time: \(counted(members, "member", "members")), "
        + "\(counted(open, "open proposal", "open proposals")), "
        + "\(counted(concepts, "concept invoice", "concept invoices")), "
        + "\(counted(released, "released invoice", "released invoices")).")
  }

  package var statusOutdated: String {
    pick(
      "Sindsdien zijn er bestanden bijgekomen of gewijzigd.",
      "Since then files were added or changed.")
  }

  package var statusNeverRun: String {
    pick("Dit jaar is nog niet gedraaid.", "This year was not run yet.")
  }

  package func nextStep(_ step: NextStep, year: Int) -> String {
    switch step {
    case .initialize:
      pick(
        "Dit is nog geen werkmap. Volgende stap: leden init .",
        "This is no workspace yet. Next: leden init .")
    case .bringFiles:
      pick(
        "Zet de ledenlijst en de opgaven van gemeenten in Imports/\(year). Daarna: leden year",
        "Put the member list and the staff lists in Imports/\(year). Then: leden year")
    case .run: pick("Volgende stap: leden year", "Next: leden year")
    case .decide:
      pick(
        "Vul uw besluiten in in Reports/\(year)/ledencontrole \(year).xlsx. Daarna: leden year",
        "Fill in your decisions in Reports/\(year)/ledencontrole \(year).xlsx. Then: leden year")
    case .release:
      pick(
        "Bekijk de conceptfacturen in Reports/\(year)/facturen. Daarna: leden invoice release",
        "Look at the concept invoices in Reports/\(year)/facturen. Then: leden invoice release")
    case .send:
      pick(
        "Verstuur de facturen uit Reports/\(year)/facturen (peppol, mail, post.pdf). Daarna: leden "
          + "invoice sent",
        "Send the invoices in Reports/\(year)/facturen (peppol, mail, post.pdf). Then: leden invoice "
          + "sent")
    case .handOut:
      pick(
        "Alles is bij. Nieuwe lijsten voor de rayons geeft u uit met: leden lists",
        "All is up to date. New lists for the rayons are handed out with: leden lists")
    }
  }
}
