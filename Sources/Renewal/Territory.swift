import Domain

/// Which debtors pay for which municipalities, as these exist on the reference date.
struct Territory {
  private(set) var municipalities: [DebtorID: [MunicipalityCode]] = [:]
  private(set) var debtors: [MunicipalityCode: [DebtorID]] = [:]
  private(set) var findings: [Finding] = []

  private var bodiesByName: [String: DebtorID] = [:]
  private let directory: MunicipalityDirectory

  init(_ table: [Debtor], settings: Settings, in directory: MunicipalityDirectory) {
    self.directory = directory
    for debtor in table {
      municipalities[debtor.id] = Territory.codes(of: debtor, in: directory)
    }
    let active = table.filter { debtor in
      YearShare.of(since: debtor.memberSince, until: debtor.memberUntil, settings: settings) != nil
    }
    for debtor in active where debtor.exemption.isEmpty { add(debtor) }
    // An exempted debtor answers for a municipality only when nobody else pays for it: `betaald door
    // het bureau` is how an office says that someone else does.
    let paid = Set(debtors.keys)
    for debtor in active where !debtor.exemption.isEmpty { add(debtor, except: paid) }
  }

  private mutating func add(_ debtor: Debtor, except paid: Set<MunicipalityCode> = []) {
    for name in [debtor.name, debtor.id.text] {
      let key = Folding.key(name)
      if bodiesByName[key] == nil { bodiesByName[key] = debtor.id }
    }
    for code in municipalities[debtor.id] ?? [] where !paid.contains(code) {
      if debtors[code] != nil {
        findings.append(
          Finding(
            .contribution(.paidTwice(municipality: code)), at: debtor.origin, value: code.text))
      }
      debtors[code, default: []].append(debtor.id)
    }
  }

  /// Who pays for someone who works there; nil when nobody does or the workplace is open.
  ///
  /// For a shared body: a debtor that bears its name, else the one of its host, else the first of its
  /// municipalities that someone pays for.
  func payer(of workplace: Workplace) -> DebtorID? {
    if let code = workplace.municipality { return debtors[code]?.first }
    guard let id = workplace.bureau, let bureau = directory[id] else { return nil }
    return bodiesByName[Folding.key(bureau.name)] ?? bodiesByName[Folding.key(id.text)]
      ?? bureau.host.flatMap { debtors[$0]?.first }
      ?? bureau.municipalities.sorted().lazy.compactMap { debtors[$0]?.first }.first
  }

  /// Codes in their order, an ended one replaced by its only successor, none twice. A debtor without
  /// codes whose identifier is the code of a municipality pays for that.
  private static func codes(
    of debtor: Debtor, in directory: MunicipalityDirectory
  ) -> [MunicipalityCode] {
    var codes = debtor.municipalities
    if codes.isEmpty, debtor.members.isEmpty, debtor.id.text.uppercased().hasPrefix("GM"),
      let own = MunicipalityCode(debtor.id.text)
    {
      codes = [own]
    }
    let current = codes.map { code in
      guard directory[code] == nil, let gone = directory.endedMunicipality(code),
        gone.successors.count == 1
      else { return code }
      return gone.successors[0]
    }
    return Set(current).sorted()
  }
}
