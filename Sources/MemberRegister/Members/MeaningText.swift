import Domain

/// How the register writes down what a workplace was understood to mean.
enum MeaningText {
  static func text(of meaning: Workplace.Meaning) -> String {
    switch meaning {
    case .municipality(let code): "municipality:\(code.text)"
    case .ended(let code, let successors): "ended:\(code.text)>\(list(successors))"
    case .bureau(let id): "bureau:\(id.text)"
    case .ambiguous(let codes): "ambiguous:\(list(codes))"
    case .unknown: "unknown"
    }
  }

  /// Anything that is not of the form above means nothing.
  static func meaning(of text: String) -> Workplace.Meaning {
    guard let colon = text.firstIndex(of: ":") else { return .unknown }
    let value = text[text.index(after: colon)...]
    switch text[..<colon] {
    case "municipality": return MunicipalityCode(value).map { .municipality($0) } ?? .unknown
    case "bureau": return .bureau(BureauID(String(value)))
    case "ambiguous": return .ambiguous(codes(value))
    case "ended":
      let parts = value.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let code = MunicipalityCode(parts[0]) else { return .unknown }
      return .ended(code, successors: codes(parts[1]))
    default: return .unknown
    }
  }

  private static func list(_ codes: [MunicipalityCode]) -> String {
    codes.map(\.text).joined(separator: ",")
  }

  private static func codes(_ text: Substring) -> [MunicipalityCode] {
    text.split(separator: ",").compactMap { MunicipalityCode($0) }
  }
}
