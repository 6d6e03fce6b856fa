package import Domain

/// The words of the page `index.html`: titles, headings and what stands under them.
extension Wording {
  package func pageTitle(year: Int) -> String {
    pick("Ledenjaar \(year)", "Membership year \(year)")
  }

  package func pageSubtitle(association: String, reference: CalendarDate) -> String {
    pick(
      "\(association) · stand op \(longDate(reference))",
      "\(association) · as on \(longDate(reference))")
  }

  package var skipLink: String { pick("Naar de inhoud", "Skip to content") }
  package var onThisPage: String { pick("Op deze pagina", "On this page") }
  package var figuresTitle: String { pick("Het jaar in vijf cijfers", "The year in five figures") }
  package var todoNowTitle: String { pick("Nu te doen", "To do now") }
  package var pageFilesTitle: String { pick("Gelezen bestanden", "Files read") }
  package var pageCoverageTitle: String {
    pick("Opgaven van gemeenten", "Deliveries of municipalities")
  }
  package var outcomesTitle: String { pick("Uitkomst van de controle", "Outcome of the check") }
  package var contributionTitle: String { pick("Contributie", "Contribution") }
  package var invoicesTitle: String { pick("Facturen", "Invoices") }
  package var rayonsTitle: String { pick("Rayons", "Rayons") }
  package var documentsTitle: String { pick("Documenten", "Documents") }

  package var nothingToDo: String {
    pick("Er is nu niets dat op u wacht.", "Nothing waits for you now.")
  }

  package var tableToggle: String { pick("Cijfers in een tabel", "Figures in a table") }

  package var pageFooter: String {
    pick(
      "Gemaakt door Leden. Deze pagina staat op zichzelf: zij haalt niets op van internet en "
        + "bevat geen scripts. Uitkomsten zijn voorstellen; een mens besluit.",
      "Made by Leden. This page stands on its own: it fetches nothing from the internet and holds "
        + "no scripts. Outcomes are proposals; a person decides.")
  }

  // The five figures.

  package var membersLabel: String { pick("Leden", "Members") }
  package var deliveriesLabel: String { pick("Opgaven ontvangen", "Deliveries received") }
  package var openLabel: String { pick("Wacht op besluit", "Awaits decision") }
  package func contributionLabel(year: Int) -> String {
    pick("Contributie \(year)", "Contribution \(year)")
  }
  package var takingPartLabel: String { pick("Deed mee", "Took part") }

  package func joinedNote(_ number: Int) -> String {
    pick("\(count(number)) nieuw in twaalf maanden", "\(count(number)) new in twelve months")
  }

  package func deliveriesNote(of total: Int) -> String {
    pick("van \(count(total)) gemeenten", "of \(count(total)) municipalities")
  }

  package func decidedNote(_ number: Int) -> String {
    pick(
      number == 1 ? "1 voorstel is besloten" : "\(count(number)) voorstellen zijn besloten",
      number == 1 ? "1 proposal is decided" : "\(count(number)) proposals are decided")
  }

  package func budgetNote(_ tieOut: BudgetTieOut) -> String {
    tieOut.ties
      ? pick("sluit aan op de begroting", "ties out with the budget")
      : pick(
        "\(signed(tieOut.difference)) ten opzichte van de begroting",
        "\(signed(tieOut.difference)) against the budget")
  }

  package func goalNote(_ percentage: Percentage, needed: Int) -> String {
    let goal = self.percentage(percentage)
    return needed == 0
      ? pick("doel van \(goal) gehaald", "goal of \(goal) reached")
      : pick("doel \(goal), nog \(count(needed)) leden", "goal \(goal), \(count(needed)) to go")
  }

  package var stageNotRun: String { pick("nog niet gedaan", "not done yet") }

  /// `€ 403.913`: whole euros, for a large figure; the cents stand in the tables.
  package func wholeEuros(_ money: Money) -> String {
    let euros = Rounding.halfUp.quotient(Int128(money.cents), by: 100)
    return pick("€\u{A0}\(count(Int(euros)))", "€\(count(Int(euros)))")
  }

  /// `+ € 0,07`, `− € 18.813,24`, `€ 0,00`.
  package func signed(_ money: Money) -> String {
    if money == .zero { return amount(money) }
    return money < .zero ? "−\u{A0}\(amount(-money))" : "+\u{A0}\(amount(money))"
  }
}
