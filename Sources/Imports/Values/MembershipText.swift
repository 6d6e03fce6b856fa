import Domain

/// Reads the numbers of memberships.
enum MemberNumberText {
  /// nil for what is no number of anything: without a digit, with a blank, or longer than forty
  /// characters. A workbook's `10004.0` is `10004`.
  static func read(_ written: String) -> MemberNumber? {
    var text = written.trimmed
    if text.hasSuffix(".0"), Digits.areAll(text.dropLast(2)) { text.removeLast(2) }
    guard text.utf8.count <= 40, text.contains(where: \.isNumber),
      !text.contains(where: { $0.isWhitespace || $0 == "@" })
    else { return nil }
    return MemberNumber(text)
  }
}

/// Reads kinds of membership.
enum MemberKindText {
  static let municipality = MemberKind("gemeente")

  /// `via gemeente`, `Gemeentelid` and `gemeente` are one kind; a kind that is not known keeps its
  /// own folded name.
  static func read(_ written: String) -> MemberKind {
    let key = Folding.key(written)
    return MemberKind(synonyms[key] ?? key)
  }

  private static let synonyms: [String: String] = [
    "via gemeente": "gemeente", "gemeentelid": "gemeente", "gemeentelijk lid": "gemeente",
    "gemeentelijk": "gemeente", "lid via gemeente": "gemeente", "gemeente lid": "gemeente",
    "gemeenten": "gemeente", "municipality": "gemeente", "via de gemeente": "gemeente",
    "persoonlijk lid": "persoonlijk", "individueel": "persoonlijk",
    "individueel lid": "persoonlijk", "op persoonlijke titel": "persoonlijk",
    "persoon": "persoonlijk", "personal": "persoonlijk", "individual": "persoonlijk",
    "aspirant lid": "aspirant", "aspirantlid": "aspirant", "studentlid": "student",
    "student lid": "student", "organisatielid": "organisatie", "instelling": "organisatie",
    "organisation": "organisatie", "organization": "organisatie", "erelidmaatschap": "erelid",
    "lid van verdienste": "erelid", "honorary": "erelid",
    "via samenwerkingsverband": "samenwerkingsverband", "samenwerking": "samenwerkingsverband",
    "rbl": "samenwerkingsverband", "via rbl": "samenwerkingsverband",
    "gemeenschappelijke regeling": "samenwerkingsverband",
  ]
}
