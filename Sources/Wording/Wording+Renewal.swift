package import Domain

/// What is said about tariffs, contributions and the budget.
extension Wording {
  /// A tariff as people call it: `gemeente/basis` is `Gemeente, basisbedrag`, `gemeente/0-19999`
  /// `Gemeente, 0 t/m 19.999 inwoners`.
  package func name(of tariff: TariffID) -> String {
    let parts = tariff.text.split(separator: "/").map(String.init)
    let named = parts.enumerated().map { position, part in
      partName(part) ?? rangeName(part)
        ?? (position == 0 ? sentenceCase(part) : part).replacing("_", with: " ")
    }
    return named.joined(separator: ", ")
  }

  package func name(of unit: TariffUnit) -> String {
    switch unit {
    case .euro: pick("euro", "euro")
    case .euroPerInhabitant: pick("euro per inwoner", "euro per inhabitant")
    }
  }

  /// `€ 442,64`, or `€ 0,01480` for a rate.
  package func amount(_ amount: TariffAmount) -> String {
    switch amount {
    case .amount(let money): self.amount(money)
    case .rate(let rate):
      pick("€\u{A0}\(rate.decimal.replacing(".", with: ","))", "€\(rate.decimal)")
    }
  }

  /// The change in percent to a hundredth: `+4,52%`; a dash when there was nothing before.
  package func change(from old: Money, to new: Money) -> String {
    guard old > .zero else { return "–" }
    let hundredths = Rounding.halfUp.quotient(
      Int128(new.cents - old.cents) * 10_000, by: Int128(old.cents))
    let digits = PlainDecimal.text(of: hundredths, decimals: 2, keeping: 2)
    return (hundredths > 0 ? "+" : "") + digits.replacing(".", with: pick(",", ".")) + "%"
  }

  // MARK: - Sheets and headings

  package var tariffsSheet: String { pick("Tarieven", "Tariffs") }
  package var perDebtorSheet: String { pick("Per debiteur", "Per debtor") }
  package var tieOutSheet: String { pick("Aansluiting begroting", "Budget tie-out") }

  package var tariffHeading: String { pick("tarief", "tariff") }
  package var tariffNameHeading: String { pick("omschrijving", "description") }
  package var unitHeading: String { pick("eenheid", "unit") }
  package func oldHeading(_ year: Int) -> String { pick("tot \(year)", "before \(year)") }
  package func newHeading(_ year: Int) -> String { pick("vanaf \(year)", "from \(year)") }
  package var differenceHeading: String { pick("verschil", "difference") }
  package var changeHeading: String { pick("verandering", "change") }
  package var debtorHeading: String { pick("debiteur", "debtor") }
  package var debtorNameHeading: String { pick("naam", "name") }
  package var inhabitantsHeading: String { pick("inwoners", "inhabitants") }
  package var remarkHeading: String { pick("opmerking", "remark") }

  /// Above the tariffs: what was decided, when and by which source.
  package func riseSentence(_ indexation: IndexationSettings) -> String {
    let rise = percentage(indexation.percentage)
    let day = longDate(indexation.effectiveDate)
    var sentence = pick(
      "De tarieven gaan per \(day) met \(rise) omhoog.", "The tariffs rise by \(rise) on \(day).")
    if let decided = indexation.decidedOn {
      sentence += pick(
        " De leden besloten dit op \(longDate(decided)).",
        " The members decided this on \(longDate(decided)).")
    }
    if !indexation.source.isEmpty {
      sentence += pick(" Bron: \(indexation.source).", " Source: \(indexation.source).")
    }
    return sentence
  }

  // MARK: - The tie-out

  /// The lines of the tie-out from last year's budget to this year's total, top to bottom.
  package func rows(of tieOut: BudgetTieOut) -> [(label: String, amount: Money)] {
    let rise = percentage(tieOut.indexation)
    var rows: [(label: String, amount: Money)] = []
    if let previous = tieOut.previousBudget {
      rows = [
        (pick("Begroting vorig jaar", "Budget of last year"), previous),
        (
          pick(
            "Debiteuren en inwoners erbij en eraf", "Debtors and inhabitants that came and went"),
          tieOut.volumeEffect
        ),
      ]
    }
    rows += [
      (pick("Alle debiteuren vóór de verhoging", "All debtors before the rise"), tieOut.oldTotal),
      (pick("De verhoging van \(rise)", "The rise of \(rise)"), tieOut.rateEffect),
      (pick("Afronding op hele centen", "Rounding to whole cents"), tieOut.roundingEffect),
      (pick("Alle debiteuren na de verhoging", "All debtors after the rise"), tieOut.newTotal),
    ]
    if tieOut.leavesOutLate {
      rows.append(
        (
          pick(
            "Waarvan lid geworden na de peildatum, naast de begroting",
            "Of which became a member after the reference date, beside the budget"),
          tieOut.lateTotal
        ))
    }
    rows += [
      (pick("Begroting dit jaar", "Budget of this year"), tieOut.budget),
      (pick("Verschil met de begroting", "Difference with the budget"), tieOut.difference),
      (pick("Zoveel mag het schelen", "Allowed difference"), tieOut.tolerance),
    ]
    return rows
  }

  // MARK: - A printed budget that contradicts itself

  package func sentence(_ check: BudgetCheck) -> String {
    let printed = amount(check.printed)
    let computed = amount(check.computed)
    let difference = amount(check.difference)
    switch check.equation {
    case .sum(let column):
      return check.holds
        ? pick(
          "\(column): de regels tellen op tot het totaal van \(printed).",
          "\(column): the lines add up to the total of \(printed).")
        : pick(
          "\(column): de regels tellen op tot \(computed), maar als totaal staat er \(printed): "
            + "een verschil van \(difference).",
          "\(column): the lines add up to \(computed), but the total says \(printed): a difference "
            + "of \(difference).")
    case .result(let label):
      return check.holds
        ? pick(
          "\(label): baten min lasten is \(printed).", "\(label): income less costs is \(printed).")
        : pick(
          "\(label): baten min lasten is \(computed), maar er staat \(printed): een verschil van "
            + "\(difference).",
          "\(label): income less costs is \(computed), but it says \(printed): a difference of "
            + "\(difference).")
    case .rise(let rise):
      let percentage = percentage(rise.percentage)
      return check.holds
        ? pick(
          "\(rise.line): \(rise.from) met \(percentage) erbij is \(rise.to), \(printed).",
          "\(rise.line): \(rise.from) plus \(percentage) is \(rise.to), \(printed).")
        : pick(
          "\(rise.line): \(rise.from) met \(percentage) erbij is \(computed), maar bij \(rise.to) "
            + "staat \(printed): een verschil van \(difference).",
          "\(rise.line): \(rise.from) plus \(percentage) is \(computed), but \(rise.to) says "
            + "\(printed): a difference of \(difference).")
    }
  }

  package func sentence(_ correction: BudgetCorrection) -> String {
    let figure = correction.line ?? pick("het totaal", "the total")
    let printed = amount(correction.printed)
    let corrected = amount(correction.corrected)
    let mended = correction.mends.map { name(of: $0) }.joined(separator: pick(" en ", " and "))
    return pick(
      "Bij \(correction.column), \(figure), staat \(printed). Met twee cijfers omgewisseld, "
        + "\(corrected), klopt \(mended). Kijk na welk bedrag is vastgesteld; het programma verandert "
        + "het niet.",
      "For \(correction.column), \(figure), it says \(printed). With two digits changed places, "
        + "\(corrected), \(mended) fits. Check which amount was decided; the program does not change "
        + "it.")
  }

  package func name(of equation: BudgetEquation) -> String {
    switch equation {
    case .sum(let column):
      pick("de optelling van \(column)", "the sum of \(column)")
    case .result(let label): pick("\(label)", "\(label)")
    case .rise(let rise):
      pick("de stap van \(rise.from) naar \(rise.to)", "the step from \(rise.from) to \(rise.to)")
    }
  }

  // MARK: - Parts of a tariff's name

  private func partName(_ part: String) -> String? {
    switch part {
    case "basis": pick("basisbedrag", "base amount")
    case "per_inwoner": pick("per inwoner", "per inhabitant")
    case "minimum": pick("minimum", "minimum")
    case "maximum": pick("maximum", "maximum")
    default: nil
    }
  }

  private func rangeName(_ part: String) -> String? {
    if part.hasSuffix("+"), let from = Int(part.dropLast()) {
      return pick("vanaf \(count(from)) inwoners", "from \(count(from)) inhabitants")
    }
    let bounds = part.split(separator: "-").map { Int($0) }
    guard bounds.count == 2, let from = bounds[0], let through = bounds[1] else { return nil }
    return pick(
      "\(count(from)) t/m \(count(through)) inwoners",
      "\(count(from)) through \(count(through)) inhabitants")
  }

  private func sentenceCase(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
