/// How a contribution is cut to the part of the year in which a debtor is a member.
package enum ProRata: String, CaseIterable, Sendable {
  /// Who is a member for a day pays the year.
  case wholeYear = "none"
  /// By calendar month; a month that was begun counts.
  case month
  /// By calendar quarter; a quarter that was begun counts.
  case quarter
}
