import Domain

/// What the explanation of a tariff says beside its columns.
enum TariffNote {
  /// The amount behind the word `minimum`, as tables without a column for it write it:
  /// `elke schijf tegen eigen tarief; minimum 250,00`. nil when there is none, or something else
  /// than an amount follows.
  static func minimum(in note: String) -> Money? {
    let words = note.split(whereSeparator: { " ;()\t\n".contains($0) }).map { $0.lowercased() }
    guard
      let position = words.firstIndex(where: {
        $0.drop(while: { !$0.isLetter }).hasPrefix("minimum") || $0.hasPrefix("minimaal")
      })
    else { return nil }
    for word in words[(position + 1)...].prefix(3) {
      var text = word[...]
      while let last = text.last, !last.isNumber, last != "-" { text.removeLast() }
      if text.contains(where: \.isNumber) { return SettingDecimal.amount(text) }
    }
    return nil
  }
}
