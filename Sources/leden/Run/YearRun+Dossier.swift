import Domain
import MemberRegister
import Renewal
import Reports

extension YearRun {
  /// What the stages that ran know of one member.
  ///
  /// - Throws: `memberUnknown` for a number that neither the list nor the register has.
  func dossier(of number: MemberNumber) throws -> Dossier {
    var dossier = Dossier(member: number)
    guard let year else { return dossier }
    dossier.listed = year.members.first { $0.number == number }
    dossier.row =
      dossier.listed?.origin ?? year.membersSetAside.first { $0.number == number }?.origin
    if dossier.row == nil {
      let known = try register.registered().contains { $0.current.number == number }
      guard known else { throw Failure.memberUnknown(number) }
    }
    dossier.proposal = proposals.first { $0.assessment.member == number }
    if let proposal = dossier.proposal {
      dossier.decision = try register.journal(of: number.text).last {
        $0.entry.action == .decided && $0.entry.new == proposal.verdict?.rawValue
      }
      dossier.waiting = year.decisions.first {
        $0.key == proposal.key && $0.verdict != proposal.verdict
      }
    }
    dossier.billing = billings.first { $0.member == number }
    dossier.debtor = renewal?.debtors.first { $0.id == dossier.billing?.debtor }
    dossier.invoice = invoices.last {
      $0.debtor == dossier.billing?.debtor && $0.kind == .invoice
    }
    let lists = RayonLists(
      members: try register.members(), setAside: year.membersSetAside, rayons: year.rayons,
      directory: year.reference.directory)
    dossier.placement = year.rayons.isEmpty ? nil : lists.placements.first { $0.member == number }
    dossier.rayon = year.rayons.first { $0.code == dossier.placement?.rayon }
    dossier.takesPart = overview.community.map { figures in
      figures.contributors.contains { $0.member == number }
    }
    return dossier
  }
}
