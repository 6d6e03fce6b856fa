import Domain
import Formats

/// Reads decisions back from one sheet of a filled-in control workbook.
struct DecisionRows {
  /// Rows without a decision count as accepted from this certainty on; nil when the cell is empty.
  let threshold: Probability?
  /// The same for single places, from the workbook's sheet for them.
  let places: [String: Probability]

  /// - Parameter titles: the rows above the headings, where the cell that accepts a whole sheet is.
  init(titles: [[Cell]], places: [String: Probability] = [:]) {
    threshold = titles.lazy.compactMap(DecisionRows.threshold).first
    self.places = places
  }

  /// A row of the sheet with a cell per place; nil when the cell is empty.
  static func acceptance(_ row: inout RowReader) -> (place: String, from: Probability)? {
    let place = row.text(.placeCode)
    let written = row.text(.acceptFrom)
    guard !place.isEmpty, !written.isEmpty else { return nil }
    guard let certainty = certainty(written) else {
      row.report(.notANumber, .acceptFrom)
      return nil
    }
    return (place, certainty)
  }

  /// The certainty beside the label, as a fraction or in percents.
  private static func threshold(in cells: [Cell]) -> Probability? {
    guard
      let label = cells.firstIndex(where: { cell in
        let key = Folding.key(cell.text)
        return key.hasPrefix("alles overnemen vanaf zekerheid")
          || key.hasPrefix("accept all from certainty")
      })
    else { return nil }
    return cells[(label + 1)...].lazy.compactMap { certainty($0.text) }.first
  }

  /// `0.97`, `97%`, `97`, `97,5`; nil for anything else. Up to one it is a fraction.
  static func certainty(_ written: String) -> Probability? {
    var text = written.trimmed
    let isPercentage = text.hasSuffix("%")
    if isPercentage { text = String(Substring(text.dropLast()).trimmed) }
    guard let value = Double(text.replacing(",", with: ".")), value >= 0, value <= 100 else {
      return nil
    }
    return Probability(isPercentage || value > 1 ? value / 100 : value)
  }

  /// The decision of a row; nil when there is none yet.
  func decision(_ row: inout RowReader) -> FilledDecision? {
    let key = row.text(.proposalKey)
    let written = row.text(.verdict)
    guard !key.isEmpty else {
      if !written.isEmpty { row.report(.deciding(.unknownProposal), .proposalKey) }
      return nil
    }
    guard let verdict = verdict(written, &row), let member = MemberRows.number(&row) else {
      return nil
    }
    let other = row.text(.otherStaff)
    let note = row.text(.decisionNote)
    return FilledDecision(
      decision: Decision(
        key: ProposalKey(key), member: member, verdict: verdict,
        otherStaff: other.isEmpty ? nil : StaffID(other), note: note,
        confirmsName: DecisionRows.confirms(note), origin: row.origin(of: .verdict)),
      printed: VerdictText.read(row.text(.printedVerdict)), isOfItsOwn: !written.isEmpty)
  }

  /// `klopt` or `correct`, whatever follows; `klopt niet` is none.
  static func confirms(_ note: String) -> Bool {
    let words = Folding.key(note).split { !$0.isLetter }
    return ["klopt", "correct"].contains(words.first)
      && !["niet", "not"].contains(words.dropFirst().first)
  }

  private func verdict(_ written: String, _ row: inout RowReader) -> Verdict? {
    if written.isEmpty {
      guard let from = acceptedFrom(row),
        let certainty = DecisionRows.certainty(row.text(.certainty))
      else { return nil }
      return certainty >= from ? .accept : nil
    }
    if let verdict = VerdictText.read(written) { return verdict }
    row.report(.deciding(.unknownVerdict), .verdict)
    return nil
  }

  /// The lower of what holds for the sheet and for the place.
  private func acceptedFrom(_ row: RowReader) -> Probability? {
    [threshold, places[row.text(.placeCode)]].compactMap(\.self).min()
  }
}

/// Reads the words of the decision column.
enum VerdictText {
  static func read(_ written: String) -> Verdict? { words[Folding.key(written)] }

  private static let words: [String: Verdict] = [
    "overnemen": .accept, "accepteren": .accept, "accept": .accept, "akkoord": .accept,
    "ja": .accept, "yes": .accept, "ok": .accept, "neem over": .accept,
    "niet overnemen": .reject, "afwijzen": .reject, "reject": .reject, "nee": .reject,
    "no": .reject, "do not accept": .reject, "niet akkoord": .reject,
    "andere persoon": .otherPerson, "other person": .otherPerson, "ander": .otherPerson,
    "navragen": .askAround, "ask around": .askAround, "ask": .askAround, "uitzoeken": .askAround,
  ]
}
