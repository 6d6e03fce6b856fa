package import Domain

/// What came of the proposals of a run.
package struct Settled: Hashable, Sendable {
  /// One for every assessment, in its order.
  package let proposals: [Proposal]
  /// Decisions that were recorded now: new ones and changed ones.
  package let recorded: [Decision]
  /// What was applied or taken back now.
  package let changes: [DecidedChange]
  package let findings: [Finding]
}
