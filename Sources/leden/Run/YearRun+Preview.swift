import Domain
import MemberRegister
import Wording

extension YearRun {
  /// Says what reading the files would change, for who has to trust it first. Nothing is written.
  mutating func preview() {
    guard let year, let takenIn else { return }
    let names = Dictionary(
      year.members.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    func shown(_ numbers: [MemberNumber]) -> [String] {
      numbers.map { number in names[number].map(wording.sample) ?? number.text }
    }
    say(wording.wouldAdd, shown(takenIn.created))
    say(
      wording.wouldChange,
      takenIn.changes.filter { $0.effect != .reread }.map(wording.previewed))
    say(wording.wouldMiss, takenIn.newlyAbsent.map(\.text))
    say(wording.wouldSetAside, year.membersSetAside.map { wording.place($0.origin) })
    say(wording.samplesLabel, YearRun.spread(year.members).map(wording.sample), isCounted: false)
    summary.say(wording.extremesLabel, wording.extremes(of: year))
    let consents = takenIn.sources.flatMap(\.columns).compactMap(wording.consent)
    if !consents.isEmpty { summary.say(wording.consentLabel, consents) }
    let severities = Severity.allCases.map { severity in
      (severity, findings.count { $0.severity == severity })
    }
    summary.say(wording.findingsLabel, [wording.findingsNote(counts: severities)])
    summary.say(wording.madeLabel, [wording.nothingWritten])
    for (key, number) in [
      ("members_added", takenIn.created.count), ("members_missing", takenIn.newlyAbsent.count),
      ("fields_changed", takenIn.changes.count),
    ] {
      summary.count(key, number)
    }
    if severities.contains(where: { $0.0 != .notice && $0.1 > 0 }) {
      summary.raise(to: .attention)
    }
  }

  private static let most = 10

  /// The number and the first ten.
  private mutating func say(_ label: String, _ lines: [String], isCounted: Bool = true) {
    if lines.isEmpty, !isCounted { return }
    let head = isCounted ? [wording.count(lines.count)] : []
    let rest = lines.count > YearRun.most ? [wording.andMore(lines.count - YearRun.most)] : []
    summary.say(label, head + lines.prefix(YearRun.most) + (isCounted ? rest : []))
  }

  /// Ten members, from the first to the last of the list.
  private static func spread(_ members: [Member]) -> [Member] {
    guard members.count > most else { return members }
    return (0..<most).map { members[$0 * (members.count - 1) / (most - 1)] }
  }
}
