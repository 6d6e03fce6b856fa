/// What can be wrong with `leden.toml`.
package enum SettingsProblem: Hashable, Sendable {
  /// The file does not follow TOML; the reader's own message and place.
  case malformed(message: String)
  /// A key holds a value of another kind than is asked.
  case invalid(key: String)
  /// A key that a stage needs is missing.
  case missing(key: String)
  /// A key that means nothing to this program, often a slip of the pen.
  case unknown(key: String)

  package var severity: Severity {
    switch self {
    case .malformed, .invalid: .error
    case .missing, .unknown: .warning
    }
  }

  package var code: String {
    switch self {
    case .malformed: "settings_malformed"
    case .invalid: "settings_invalid"
    case .missing: "settings_missing"
    case .unknown: "settings_unknown"
    }
  }
}
