import Domain

/// Reads the answers that members gave on the website.
enum AnswerRows {
  static func answer(_ row: inout RowReader) -> ConfirmationAnswer? {
    let code = row.required(.confirmationCode)
    let written = row.required(.answer)
    guard !code.isEmpty, !written.isEmpty else { return nil }
    guard let kind = kind(written) else {
      row.report(.notAnIdentifier(kind: Field.answer.rawValue), .answer)
      return nil
    }
    return ConfirmationAnswer(
      code: ConfirmationCode(code), kind: kind, municipality: row.text(.municipalityName),
      function: row.text(.functionTitle), email: row.email(.workEmail),
      date: row.date(.answeredOn), origin: row.origin)
  }

  /// By the words of the website's form, in either language; nil for any other.
  static func kind(_ written: String) -> ConfirmationAnswer.Kind? { words[Folding.key(written)] }

  private static let words: [String: ConfirmationAnswer.Kind] = [
    "klopt": .confirmed, "bevestigd": .confirmed, "ja": .confirmed, "akkoord": .confirmed,
    "correct": .confirmed, "confirmed": .confirmed, "yes": .confirmed,
    "gewijzigd": .changed, "wijziging": .changed, "anders": .changed, "nee": .changed,
    "klopt niet": .changed, "changed": .changed, "no": .changed,
    "vertrokken": .left, "uit dienst": .left, "gestopt": .left, "weg": .left, "left": .left,
    "afmelden": .left,
  ]
}
