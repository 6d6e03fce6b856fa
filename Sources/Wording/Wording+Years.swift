/// Closing a year and opening the next.
extension Wording {
  package func closePreview(year: Int, open: Int, concepts: Int, unsent: Int) -> String {
    var lines = [
      pick(
        "\(year) afsluiten: daarna verandert er aan dit jaar niets meer.",
        "Closing \(year): afterwards nothing of this year changes any more.")
    ]
    let left = [
      (
        open, pick("voorstel is niet besloten", "proposal is undecided"),
        pick("voorstellen zijn niet besloten", "proposals are undecided")
      ),
      (
        concepts, pick("factuur is nog concept", "invoice is still a concept"),
        pick("facturen zijn nog concept", "invoices are still concepts")
      ),
      (
        unsent,
        pick(
          "definitieve factuur is niet als verzonden vastgelegd",
          "released invoice is not recorded as sent"),
        pick(
          "definitieve facturen zijn niet als verzonden vastgelegd",
          "released invoices are not recorded as sent")
      ),
    ].filter { $0.0 > 0 }
    lines +=
      left.isEmpty
      ? [pick("Alles is af.", "Everything is done.")]
      : left.map { "  " + counted($0.0, $0.1, $0.2) }
    return lines.joined(separator: "\n")
  }

  package func yearClosed(_ year: Int) -> String {
    pick(
      "\(year) is afgesloten. Begin het nieuwe jaar met: leden year open \(year + 1)",
      "\(year) is closed. Begin the new year with: leden year open \(year + 1)")
  }

  package func yearIsClosed(_ year: Int) -> String {
    pick(
      "\(year) is afgesloten; er verandert niets meer aan. Begin het nieuwe jaar met: leden year open "
        + "\(year + 1)",
      "\(year) is closed; nothing of it changes any more. Begin the new year with: leden year open "
        + "\(year + 1)")
  }

  package func notTheNextYear(_ year: Int, current: Int) -> String {
    pick(
      "In leden.toml staat \(current); daarna komt \(current + 1), niet \(year).",
      "leden.toml says \(current); the next year is \(current + 1), not \(year).")
  }

  /// - Parameter settings: the path of the settings; `kept` that of the old ones.
  package func yearOpened(_ year: Int, settings: String, kept: String, folder: String) -> String {
    pick(
      """
      \(year) staat klaar. Besluiten, nummers en alles wat het register weet gaan mee.
        \(settings) is bijgewerkt; het oude staat in \(kept).
      Wat u nog doet:
        1. Kijk \(settings) na: de datums, de begroting, en het nieuwe percentage met bron en besluit.
        2. Zet in tarieven.csv de tarieven van \(year - 1) met hun ingangsdatum; die worden verhoogd.
        3. Vul in debiteuren.csv de inkoopnummers voor \(year) in.
        4. Zet de ledenlijst en de opgaven van \(year) in \(folder), en gemeenten of herindelingen die
           per 1 januari \(year) veranderen.
      Daarna: leden year
      """,
      """
      \(year) is ready. Decisions, numbers and all that the register knows come along.
        \(settings) was brought up to date; the old one is in \(kept).
      What is left to do:
        1. Look through \(settings): the dates, the budget, and the new percentage with its source.
        2. Put the tariffs of \(year - 1) in tarieven.csv with their first day; they are raised.
        3. Fill in the order references for \(year) in debiteuren.csv.
        4. Put the member list and the staff lists of \(year) in \(folder), and municipalities or mergers
           that change on 1 January \(year).
      Then: leden year
      """)
  }
}
