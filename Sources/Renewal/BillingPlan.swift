package import Domain

/// How every bill stands: each member exactly once, then the debtors without members.
package struct BillingPlan: Sendable {
  /// Debtors whose invoice waits for a decision.
  package let held: Set<DebtorID>

  private let renewal: RenewalResult
  private let members: [Member]
  private let setAside: [MemberNumber]
  private let settings: Settings
  private let billed: Set<DebtorID>

  /// - Parameters:
  ///   - members: the register's truth, as given to the renewal.
  ///   - setAside: rows of the list that could not be used; those of known members are passed over.
  ///   - proposals: of all members.
  package init(
    _ renewal: RenewalResult, members: [Member], setAside: [SetAsideMember] = [],
    proposals: [Proposal], settings: Settings
  ) {
    self.renewal = renewal
    self.members = members.sorted { $0.number < $1.number }
    self.settings = settings
    let known = Set(members.map(\.number))
    self.setAside = Set(setAside.map(\.number)).subtracting(known).sorted()
    billed = Set(renewal.contributions.map(\.debtor))
    held = BillingPlan.held(renewal, proposals: proposals)
  }

  /// - Parameters:
  ///   - numbers: the invoice of each debtor that has one, provisional ones included.
  ///   - incomplete: debtors whose invoice cannot be made because data are missing.
  package func billings(
    numbers: [DebtorID: InvoiceNumber] = [:], incomplete: Set<DebtorID> = []
  ) -> [Billing] {
    func billing(_ member: MemberNumber?, _ debtor: DebtorID) -> Billing {
      let state = state(of: debtor, incomplete: incomplete)
      let reason =
        state.reason == .paidByDebtor && member == nil
        ? Billing.Reason.debtorWithoutMembers : state.reason
      return Billing(
        member: member, debtor: debtor, number: state.status == .billed ? numbers[debtor] : nil,
        status: state.status, reason: reason)
    }
    var result: [Billing] = []
    var withMembers: Set<DebtorID> = []
    for member in members {
      guard let debtor = renewal.payers[member.number] else {
        result.append(withoutDebtor(member))
        continue
      }
      withMembers.insert(debtor)
      result.append(
        isOutsideYear(member)
          ? Billing(
            member: member.number, debtor: debtor, number: nil, status: .exempt,
            reason: .endedBefore)
          : billing(member.number, debtor))
    }
    result += setAside.map {
      Billing(member: $0, debtor: nil, number: nil, status: .held, reason: .rowSetAside)
    }
    result.sort { ($0.member ?? MemberNumber("")) < ($1.member ?? MemberNumber("")) }
    let others = renewal.debtors.map(\.id).filter { !withMembers.contains($0) }
    return result + others.map { billing(nil, $0) }
  }

  private func state(
    of debtor: DebtorID, incomplete: Set<DebtorID>
  ) -> (status: Billing.Status, reason: Billing.Reason) {
    if let reason = renewal.unbilled[debtor] {
      switch reason {
      case .exempted: return (.exempt, .exemptByOffice)
      case .zeroTariff: return (.exempt, .exemptByTariff)
      case .outsideYear: return (.exempt, .endedBefore)
      case .noTariff: return (.held, .noTariff)
      case .undetermined: return (.held, .invoiceDataMissing)
      }
    }
    guard billed.contains(debtor) else { return (.held, .noTariff) }
    if held.contains(debtor) { return (.held, .openProposal) }
    if incomplete.contains(debtor) { return (.held, .invoiceDataMissing) }
    return (.billed, .paidByDebtor)
  }

  private func withoutDebtor(_ member: Member) -> Billing {
    if isOutsideYear(member) {
      return Billing(
        member: member.number, debtor: nil, number: nil, status: .exempt, reason: .endedBefore)
    }
    let hasNoTariff = renewal.withoutTariff.contains(member.number)
    return Billing(
      member: member.number, debtor: nil, number: nil, status: .held,
      reason: hasNoTariff ? .noTariff : .noDebtor)
  }

  private func isOutsideYear(_ member: Member) -> Bool {
    YearShare.of(since: member.memberSince, until: member.memberUntil, settings: settings) == nil
  }

  /// An open proposal holds an invoice only where it changes the amount: a line is charged for that
  /// very member, who left, is enrolled twice, or moves away from the employer that pays it. What a
  /// municipality owes does not depend on who works there.
  private static func held(_ renewal: RenewalResult, proposals: [Proposal]) -> Set<DebtorID> {
    var charged: [MemberNumber: DebtorID] = [:]
    for contribution in renewal.contributions {
      for line in contribution.lines {
        if let member = line.member { charged[member] = contribution.debtor }
      }
    }
    var paysItself: Set<DebtorID> = []
    for debtor in renewal.debtors where debtor.municipalities.isEmpty && debtor.members.count == 1 {
      paysItself.insert(debtor.id)
    }
    var held: Set<DebtorID> = []
    for proposal in proposals where proposal.isOpen {
      guard let debtor = charged[proposal.assessment.member] else { continue }
      switch proposal.assessment.outcome {
      case .left, .duplicate: held.insert(debtor)
      case .municipalityChanged, .bothChanged:
        if !paysItself.contains(debtor) { held.insert(debtor) }
      case .confirmed, .functionChanged, .uncertain, .municipalityMerged, .notCheckable: break
      }
    }
    return held
  }
}
