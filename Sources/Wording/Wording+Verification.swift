package import Domain

/// What checking the register found.
extension Wording {
  package func sentence(for verification: Verification) -> String {
    let lines = count(verification.entries)
    let documents = count(verification.documents)
    let erased =
      verification.erased == 0
      ? ""
      : pick(
        " Van \(count(verification.erased)) regels is de inhoud gewist, zoals gevraagd.",
        " The contents of \(count(verification.erased)) lines were erased, as asked.")
    guard verification.faults.isEmpty else {
      return pick(
        "Het ledenregister klopt niet: \(count(verification.faults.count)) fouten.\(erased)",
        "The member register is not sound: \(count(verification.faults.count)) faults.\(erased)")
    }
    return pick(
      "Het ledenregister klopt: \(lines) regels in het journaal en \(documents) uitgegeven "
        + "documenten nagerekend.\(erased)",
      "The member register is sound: \(lines) journal lines and \(documents) released documents "
        + "recomputed.\(erased)")
  }

  package func sentence(for fault: RegisterFault) -> String {
    switch fault {
    case .file(let report):
      pick(
        "Het bestand van het register is beschadigd (\(report)). Zet de laatste reservekopie terug.",
        "The register's file is damaged (\(report)). Put the last backup back.")
    case .reference(let table):
      pick(
        "In ‘\(table)’ verwijst een regel naar iets wat er niet meer is. Zet de laatste "
          + "reservekopie terug.",
        "A row of ‘\(table)’ refers to something that is gone. Put the last backup back.")
    case .link(let sequence):
      pick(
        "Journaalregel \(sequence) past niet op de regel ervoor: het journaal is van buitenaf "
          + "veranderd. Zet de laatste reservekopie terug.",
        "Journal line \(sequence) does not fit the line before: the journal was changed from "
          + "outside. Put the last backup back.")
    case .contents(let sequence):
      pick(
        "De inhoud van journaalregel \(sequence) is niet wat er geschreven is. Zet de laatste "
          + "reservekopie terug.",
        "The contents of journal line \(sequence) are not what was written. Put the last backup "
          + "back.")
    case .member(let number, let field):
      pick(
        "Bij lid \(number) is ‘\(field.rawValue)’ buiten het journaal om gewijzigd. Zet de laatste "
          + "reservekopie terug.",
        "Of member \(number), ‘\(field.rawValue)’ was changed past the journal. Put the last backup "
          + "back.")
    case .numberMissing(let year, let position):
      pick(
        "In \(year) ontbreekt het factuurnummer na nummer \(position). Zet de laatste reservekopie "
          + "terug.",
        "In \(year) the invoice number after number \(position) is missing. Put the last backup "
          + "back.")
    case .sum(let number):
      pick(
        "De regels van factuur \(number) tellen niet op tot haar totaal. Zet de laatste "
          + "reservekopie terug.",
        "The lines of invoice \(number) do not add up to its total. Put the last backup back.")
    case .billedTwice(let number, let year):
      pick(
        "Lid \(number) staat in \(year) op twee facturen die allebei gelden. Crediteer er een.",
        "Member \(number) stands on two invoices of \(year) that both hold. Credit one.")
    case .decidedByNobody(let number, let field):
      pick(
        "Bij lid \(number) is ‘\(name(of: field))’ gewijzigd door een voorstel dat niemand overnam. "
          + "Zet de laatste reservekopie terug.",
        "Of member \(number), ‘\(name(of: field))’ was changed by a proposal that nobody accepted. "
          + "Put the last backup back.")
    case .document(let path):
      pick(
        "Het uitgegeven document \(path) ontbreekt of is veranderd. Zet het terug uit de "
          + "reservekopie.",
        "The released document \(path) is missing or was changed. Put it back from the backup.")
    case .unknownDocument(let path):
      pick(
        "\(path) hoort bij geen enkele uitgegeven factuur. Is er een oude reservekopie teruggezet? Zet "
          + "dan een latere terug; haal het bestand anders weg.",
        "\(path) belongs to no released invoice. Was an old backup put back? Then put back a later "
          + "one; otherwise take the file away.")
    }
  }
}
