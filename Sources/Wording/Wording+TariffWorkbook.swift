package import Domain

/// The words of `tarieven <year>.xlsx` beside those about renewal.
extension Wording {
  package func tariffsFileName(year: Int) -> String { "tarieven \(year).xlsx" }

  package func tariffsTitle(year: Int) -> String { pick("Tarieven \(year)", "Tariffs \(year)") }

  package func perDebtorTitle(year: Int) -> String {
    pick("Contributie per debiteur \(year)", "Contribution per debtor \(year)")
  }

  package func perDebtorNote(count number: Int, old: Money, new: Money) -> String {
    pick(
      "\(count(number)) debiteuren: samen \(amount(old)) vóór en \(amount(new)) na de verhoging.",
      "\(count(number)) debtors: together \(amount(old)) before and \(amount(new)) after the rise.")
  }

  package func tieOutTitle(year: Int) -> String {
    pick("Aansluiting op de begroting \(year)", "Tie-out against the budget \(year)")
  }

  /// One sentence that says whether the contribution comes to the budget.
  package func verdict(on tieOut: BudgetTieOut) -> String {
    let difference = Money(cents: Int64(clamping: tieOut.difference.cents.magnitude))
    if tieOut.ties {
      return pick(
        "De contributie sluit aan op de begroting: het verschil is \(amount(difference)).",
        "The contribution ties out against the budget: the difference is \(amount(difference)).")
    }
    return tieOut.difference < .zero
      ? pick(
        "De contributie komt \(amount(difference)) tekort voor de begroting.",
        "The contribution falls \(amount(difference)) short of the budget.")
      : pick(
        "De contributie komt \(amount(difference)) boven de begroting uit.",
        "The contribution exceeds the budget by \(amount(difference)).")
  }

  package var printedBudgetSheet: String { pick("Begroting nagerekend", "Budget checked") }
  package var printedBudgetTitle: String {
    pick("De begroting zoals gedrukt, nagerekend", "The budget as printed, checked")
  }
  package var printedBudgetNote: String {
    pick(
      "Het programma verandert geen bedrag. Kijk bij elk verschil na wat is vastgesteld.",
      "The program changes no amount. Check at each difference what was decided.")
  }
  package var printedBudgetHeadings: [String] {
    [
      pick("Wat moet kloppen", "What has to fit"), pick("Gedrukt", "Printed"),
      pick("Nagerekend", "Computed"), pick("Verschil", "Difference"), pick("Oordeel", "Verdict"),
      pick("Toelichting", "Explanation"),
    ]
  }
  package func verdict(_ check: BudgetCheck) -> String {
    check.holds ? pick("klopt", "fits") : pick("klopt niet", "does not fit")
  }
  package var likelyMisprint: String { pick("mogelijk verwisseld", "possibly exchanged") }

  /// `2025, contributie`.
  package func name(of correction: BudgetCorrection) -> String {
    "\(correction.column), \(correction.line ?? pick("totaal", "total"))"
  }

  package var noTariffs: String { pick("Er zijn geen tarieven.", "There are no tariffs.") }

  package var noContributions: String {
    pick("Er is geen contributie berekend.", "No contribution was computed.")
  }
}
