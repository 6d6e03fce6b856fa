import Domain

/// Which debtors pay for which municipalities, as these exist on the reference date.
struct Territory {
  private(set) var municipalities: [DebtorID: [MunicipalityCode]] = [:]
  private(set) var debtors: [MunicipalityCode: [DebtorID]] = [:]
  /// Debtors that paid only for municipalities that ended and are paid for by others now.
  private(set) var ended: Set<DebtorID> = []
  private(set) var findings: [Finding] = []

  private var bodiesByName: [String: DebtorID] = [:]
  private let directory: MunicipalityDirectory

  init(_ table: [Debtor], settings: Settings, in directory: MunicipalityDirectory) {
    self.directory = directory
    let active = table.filter { debtor in
      YearShare.of(since: debtor.memberSince, until: debtor.memberUntil, settings: settings) != nil
    }
    let standing = Set(
      active.filter(\.exemption.isEmpty).flatMap(Territory.written).filter {
        directory[$0] != nil
      })
    for debtor in table {
      let written = Territory.written(debtor)
      let codes = written.compactMap { current($0, unless: standing) }
      municipalities[debtor.id] = Set(codes).sorted()
      if !written.isEmpty, codes.isEmpty { ended.insert(debtor.id) }
    }
    for debtor in active where debtor.exemption.isEmpty { add(debtor) }
    // An exempted debtor answers for a municipality only when nobody else pays for it: `betaald door
    // het bureau` is how an office says that someone else does.
    let paid = Set(debtors.keys)
    for debtor in active where !debtor.exemption.isEmpty { add(debtor, except: paid) }
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

  /// A municipality that ended counts as its only successor, unless a row of today pays for that
  /// already: then the old row is left over from an earlier year. One that was divided counts no
  /// more. A code that no table knows stays as it is.
  private func current(
    _ code: MunicipalityCode, unless standing: Set<MunicipalityCode>
  ) -> MunicipalityCode? {
    guard directory[code] == nil, let gone = directory.endedMunicipality(code) else { return code }
    guard gone.successors.count == 1, !standing.contains(gone.successors[0]) else { return nil }
    return gone.successors[0]
  }

  /// The codes of a debtor; without any, its identifier when that is the code of a municipality.
  private static func written(_ debtor: Debtor) -> [MunicipalityCode] {
    guard debtor.municipalities.isEmpty, debtor.members.isEmpty,
      debtor.id.text.uppercased().hasPrefix("GM"), let own = MunicipalityCode(debtor.id.text)
    else { return debtor.municipalities }
    return [own]
  }
}
