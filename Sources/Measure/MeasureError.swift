/// Why something could not be measured.
enum MeasureError: Error, CustomStringConvertible {
  case notStarted(String)
  case failed(String, status: Int32, said: String)
  case missing(String)
  case unreadable(String, why: String)
  case unknownOutcome(String, path: String)

  var description: String {
    switch self {
    case .notStarted(let command): "'\(command)' could not be started."
    case .failed(let command, let status, let said):
      "'\(command)' ended with status \(status):\n\(said)"
    case .missing(let path): "'\(path)' is missing."
    case .unreadable(let path, let why): "'\(path)' cannot be read: \(why)."
    case .unknownOutcome(let word, let path): "'\(word)' in '\(path)' is not an outcome."
    }
  }
}
