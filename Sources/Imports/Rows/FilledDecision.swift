import Domain

/// A decision as it stands in a workbook, with what tells how it got there.
struct FilledDecision {
  let decision: Decision
  /// What the decision cell held when the workbook was made; nil when it was empty.
  let printed: Verdict?
  /// Chosen for this row; false when a cell for the whole sheet or place accepts it.
  let isOfItsOwn: Bool

  /// Printed by the program and left as it was.
  private var isEcho: Bool { printed == decision.verdict }

  /// The decisions that count, in the order given, each said once.
  ///
  /// A proposal stands on several sheets and perhaps in several workbooks. What a person chose for
  /// the row goes before what a cell for all accepts, what was changed before what was printed, and
  /// a change of a printed decision before other sheets that still say what was printed. What then
  /// contradicts stays, for the settlement to report.
  static func counting(_ filled: [FilledDecision]) -> [Decision] {
    var positions: [ProposalKey: [Int]] = [:]
    for (position, one) in filled.enumerated() {
      positions[one.decision.key, default: []].append(position)
    }
    let kept = positions.values.flatMap { group in counting(group, of: filled) }
    return kept.sorted { $0.position < $1.position }.map(\.decision)
  }

  private static func counting(
    _ group: [Int], of filled: [FilledDecision]
  ) -> [(position: Int, decision: Decision)] {
    var group = group
    func keep(_ wanted: (FilledDecision) -> Bool) {
      let kept = group.filter { wanted(filled[$0]) }
      if !kept.isEmpty { group = kept }
    }
    keep(\.isOfItsOwn)
    keep { !$0.isEcho }
    let replaced = Set(
      group.compactMap { position in
        filled[position].isEcho ? nil : filled[position].printed
      })
    keep { !replaced.contains($0.decision.verdict) }
    var said: [(position: Int, decision: Decision)] = []
    for position in group {
      let decision = filled[position].decision
      if let same = said.firstIndex(where: { $0.decision.saysTheSame(as: decision) }) {
        // A note on either sheet is kept.
        if said[same].decision.note.isEmpty, !decision.note.isEmpty {
          said[same] = (said[same].position, decision)
        }
      } else {
        said.append((position, decision))
      }
    }
    return said
  }
}
