/// The one thing that the office does next.
package enum NextStep: String, CaseIterable, Sendable {
  /// There is no workspace yet.
  case initialize = "init"
  /// There are settings, but no files of the year.
  case bringFiles = "bring_files"
  /// Files came or changed.
  case run = "year"
  case decide
  case release = "invoice release"
  case send = "invoice sent"
  case handOut = "lists"
}
