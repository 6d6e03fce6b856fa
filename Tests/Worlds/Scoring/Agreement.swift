/// How far what was said agrees with what is true.
package struct Agreement: Hashable, Sendable {
  /// Said and true.
  package var right = 0
  /// Said but not true.
  package var wrong = 0
  /// True but not said.
  package var missed = 0

  package init(right: Int = 0, wrong: Int = 0, missed: Int = 0) {
    self.right = right
    self.wrong = wrong
    self.missed = missed
  }

  package init<Element: Hashable>(of said: Set<Element>, with truth: Set<Element>) {
    right = said.intersection(truth).count
    wrong = said.count - right
    missed = truth.count - right
  }

  /// Of what was said the share that is true; 0 when nothing was said.
  package var precision: Double { Agreement.share(right, of: right + wrong) }
  /// Of what is true the share that was said; 0 when nothing is true.
  package var recall: Double { Agreement.share(right, of: right + missed) }
  /// The harmonic mean of both; 0 when nothing is right.
  package var f1: Double { Agreement.share(2 * right, of: 2 * right + wrong + missed) }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}
