package import Domain

/// How values are written for people: Dutch in Dutch, English in English.
extension Wording {
  /// `€ 1.234,56`, `€ -12,50`; in English `€1,234.56`. A no-break space keeps sign and digits
  /// together.
  package func amount(_ money: Money) -> String {
    pick("€\u{A0}\(digits(of: money))", "€\(digits(of: money))")
  }

  /// `1.234,56` without the currency.
  package func digits(of money: Money) -> String {
    let fraction = money.cents.magnitude % 100
    return (money.cents < 0 ? "-" : "") + grouped(money.cents.magnitude / 100)
      + pick(",", ".") + (fraction < 10 ? "0" : "") + String(fraction)
  }

  /// `13.864`; in English `13,864`.
  package func count(_ number: Int) -> String {
    (number < 0 ? "-" : "") + grouped(UInt64(number.magnitude))
  }

  /// `15-01-2026`, in English `15 Jan 2026`.
  package func date(_ date: CalendarDate) -> String {
    let day = (date.day < 10 ? "0" : "") + String(date.day)
    let month = (date.month < 10 ? "0" : "") + String(date.month)
    return pick(
      "\(day)-\(month)-\(date.year)", "\(date.day) \(monthName(date.month).prefix(3)) \(date.year)")
  }

  /// `15 januari 2026`.
  package func longDate(_ date: CalendarDate) -> String {
    "\(date.day) \(monthName(date.month)) \(date.year)"
  }

  /// 1 is January.
  package func monthName(_ month: Int) -> String {
    let dutch = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ]
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    precondition((1...12).contains(month), "months run from 1 to 12")
    return pick(dutch[month - 1], english[month - 1])
  }

  /// `4,52%`, as many decimals as the percentage has.
  package func percentage(_ percentage: Percentage) -> String {
    percentage.decimal.replacing(".", with: pick(",", ".")) + "%"
  }

  /// `13,7%`: `part` of `whole`, rounded half up to a tenth of a percent; `–` when there is no whole.
  package func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let tenths = Rounding.halfUp.quotient(Int128(part) * 1_000, by: Int128(whole))
    return PlainDecimal.text(of: tenths, decimals: 1, keeping: 1)
      .replacing(".", with: pick(",", ".")) + "%"
  }

  /// `97%`; what falls short of certain never reads as 100%.
  package func probability(_ probability: Probability) -> String {
    let nearest = Rounding.halfUp.quotient(Int128(probability.units), by: 100)
    return "\(probability.units < 10_000 ? min(nearest, 99) : nearest)%"
  }

  private func grouped(_ number: UInt64) -> String {
    let digits = String(number)
    var result = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position) % 3 == 0 { result.append(pick(".", ",")) }
      result.append(digit)
    }
    return result
  }
}
