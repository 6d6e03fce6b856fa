import Domain

/// Reads member lists.
struct MemberRows {
  let lexicon: NameLexicon
  let functions: FunctionDictionary
  var resolver: WorkplaceResolver
  /// Folded titles that were reported already: each once per table.
  private var reportedTitles: Set<String> = []

  init(lexicon: NameLexicon, functions: FunctionDictionary, resolver: WorkplaceResolver) {
    self.lexicon = lexicon
    self.functions = functions
    self.resolver = resolver
  }

  /// The member, when the row has a number and a name. Whether it may be used the row says.
  mutating func member(_ number: MemberNumber, _ row: inout RowReader) -> Member? {
    let name = row.personName(lexicon: lexicon)
    let workEmail = row.email(.workEmail)
    let email = workEmail ?? row.email(.privateEmail)
    let since = row.date(.memberSince)
    let until = row.date(.memberUntil)
    if let since, let until, until < since { row.report(.endBeforeStart, .memberUntil) }
    let workplace = row.workplace(&resolver, email: workEmail)
    let title = row.functionTitle
    check(title, &row)
    guard let name else { return nil }
    let debtor = row.text(.debtorNumber)
    return Member(
      number: number, name: name, email: email, phone: row.phone(.workMobile, .workPhone),
      functionTitle: title, workplace: workplace, kind: kind(row, workplace: workplace),
      memberSince: since, memberUntil: until, newsletter: newsletter(&row),
      isShielded: isShielded(&row), krsdNumber: row.text(.krsdNumber),
      debtor: debtor.isEmpty ? nil : DebtorID(debtor), origin: row.origin)
  }

  /// The member number; nil, with a finding, when there is none.
  static func number(_ row: inout RowReader) -> MemberNumber? {
    let written = row.required(.memberNumber)
    guard !written.isEmpty else { return nil }
    if let number = MemberNumberText.read(written) { return number }
    row.report(.notAnIdentifier(kind: Field.memberNumber.rawValue), .memberNumber)
    return nil
  }

  private func kind(_ row: RowReader, workplace: Workplace) -> MemberKind {
    let written = row.text(.memberKind)
    if !written.isEmpty { return MemberKindText.read(written) }
    // A list that names no kinds lists people whose employer is the member.
    return workplace == .none ? MemberKind("") : MemberKindText.municipality
  }

  /// Consent columns say what they ask: `Nieuwsbrief: ja` receives it, `Geen mailing: ja` does not.
  private func newsletter(_ row: inout RowReader) -> Bool? {
    if let optedOut = row.yesOrNo(.optOutMail) { return !optedOut }
    return row.yesOrNo(.optInMail)
  }

  private func isShielded(_ row: inout RowReader) -> Bool {
    let optedOut = row.yesOrNo(.optOutList) ?? false
    let agreed = row.yesOrNo(.optInList) ?? true
    return optedOut || !agreed
  }

  private mutating func check(_ title: String, _ row: inout RowReader) {
    guard !title.isEmpty, functions.role(ofTitle: title) == nil,
      functions.role(ofTitle: FunctionTitleText.core(of: title)) == nil,
      reportedTitles.insert(Folding.key(title)).inserted
    else { return }
    let field: Field =
      row.text(.operationalFunction).isEmpty ? .functionTitle : .operationalFunction
    row.report(.functionUnknown, field)
  }
}
