import Domain

/// Who pays for whom: debtor and workplace are two relations.
///
/// A member's debtor is, in this order: the one whose row lists the number or bears it as its identifier;
/// the one that the member list names; the member, when the kind of membership has a tariff of its own; the one that pays
/// for the municipality or shared body where the member works.
struct Payers {
  /// The debtors of the table and the members who pay for themselves, by identifier.
  let debtors: [Debtor]
  let byMember: [MemberNumber: DebtorID]
  /// Members whose kind has no tariff and whom no debtor lists.
  let withoutTariff: Set<MemberNumber>
  /// The debtors that pay for a municipality; more than one is a mistake of the table.
  let byMunicipality: [MunicipalityCode: [DebtorID]]
  /// Per debtor the members that are charged one by one, by their own kind.
  let chargedMembers: [DebtorID: [Member]]
  /// Debtors that paid only for municipalities that ended and are paid for by others now.
  let ended: Set<DebtorID>
  /// Municipalities of a debtor, as they exist on the reference date.
  let municipalities: [DebtorID: [MunicipalityCode]]
  let findings: [Finding]

  init(_ input: RenewalInput, tariffs: RenewedTariffs) {
    let kinds = PersonalKinds(tariffs)
    let territory = Territory(input.debtors, settings: input.settings, in: input.directory)
    municipalities = territory.municipalities
    byMunicipality = territory.debtors
    ended = territory.ended

    let known = Set(input.debtors.map(\.id))
    let listed = Payers.listed(in: input.debtors)
    var payers: [MemberNumber: DebtorID] = [:]
    var charged: [DebtorID: [Member]] = [:]
    var added: [Debtor] = []
    var unpriced: [Member] = []
    var payments: [MemberKind: PersonalKinds.Payment] = [:]
    for member in input.members.sorted(by: { $0.number < $1.number })
    where payers[member.number] == nil {
      let named =
        listed[member.number]
        ?? [member.debtor, DebtorID(member.number.text)].compactMap(\.self).first(
          where: known.contains)
      let payment = payments[member.kind] ?? kinds.payment(of: member.kind)
      payments[member.kind] = payment
      switch payment {
      case .own:
        let debtor = Payers.ownDebtor(member)
        let payer = named ?? debtor.id
        payers[member.number] = payer
        charged[payer, default: []].append(member)
        if named == nil { added.append(debtor) }
      case .employer:
        payers[member.number] = named ?? territory.payer(of: member.workplace)
      case .unknown:
        payers[member.number] = named
        if named == nil { unpriced.append(member) }
      }
    }
    debtors = (input.debtors + added).sorted { $0.id < $1.id }
    byMember = payers
    chargedMembers = charged
    withoutTariff = Set(unpriced.map(\.number))
    findings = territory.findings + Payers.findings(for: unpriced)
  }

  /// One for each kind, at its first member.
  private static func findings(for members: [Member]) -> [Finding] {
    var kinds: Set<String> = []
    return members.filter { kinds.insert(Folding.key($0.kind.text)).inserted }.map { member in
      Finding(
        .contribution(.noTariff(kind: member.kind)), at: member.origin, value: member.kind.text)
    }
  }

  private static func listed(in debtors: [Debtor]) -> [MemberNumber: DebtorID] {
    var result: [MemberNumber: DebtorID] = [:]
    for debtor in debtors {
      for member in debtor.members where result[member] == nil { result[member] = debtor.id }
    }
    return result
  }

  /// A member as a debtor of its own. Its address is not on the member list, so that the invoice is
  /// among those for which data are missing until the office adds a row.
  private static func ownDebtor(_ member: Member) -> Debtor {
    Debtor(
      id: DebtorID(member.number.text),
      name: member.name.display.isEmpty ? member.name.written : member.name.display,
      kind: member.kind, members: [member.number],
      address: PostalAddress(street: "", postcode: "", city: ""), email: member.email,
      memberSince: member.memberSince, memberUntil: member.memberUntil, origin: member.origin)
  }
}

/// How each kind of membership is paid.
struct PersonalKinds {
  enum Payment {
    case own, employer, unknown
  }

  private let own: Set<String>
  private let employers: Set<String>

  init(_ tariffs: RenewedTariffs) {
    let municipal = tariffs.municipal?.key
    let bodies = tariffs.kinds.filter { $0.sumsParticipants || $0.countsInhabitants }.map(\.key)
    employers = Set(bodies).union(
      [municipal, "gemeente", "samenwerkingsverband"].compactMap(\.self))
    own = Set(tariffs.kinds.map(\.key)).subtracting(employers)
  }

  /// A kind with an amount of its own is paid by the member; `via gemeente` and its kin, and no kind
  /// at all, by the employer.
  func payment(of kind: MemberKind) -> Payment {
    let key = Folding.key(kind.text)
    if own.contains(key) { return .own }
    if key.isEmpty || employers.contains(key) || key.hasPrefix("via ") { return .employer }
    let words = key.split(separator: " ")
    let names: Set<Substring> = [
      "gemeente", "gemeentelijk", "gemeentelid", "werkgever", "collectief", "rbl", "bureau",
    ]
    return words.contains(where: names.contains) ? .employer : .unknown
  }
}
