import Domain

/// Finds out where someone works, from the words of a file.
///
/// In order: the municipality's code, the municipality field by name or alias, the organisation
/// field, and where these leave it open the domain of the e-mail address; near spelling counts only
/// when one name alone comes close.
struct WorkplaceResolver {
  let directory: MunicipalityDirectory
  private let near: NearNames
  private var known: [String: NearNames.Reading] = [:]

  /// - Parameter placeKeys: folded names that are names of places only; they count when written
  ///   exactly, never for near spelling.
  init(directory: MunicipalityDirectory, placeKeys: Set<String>) {
    self.directory = directory
    near = NearNames(directory: directory, placeKeys: placeKeys)
  }

  /// What a file says about a workplace.
  struct Words {
    var municipality = ""
    var organisation = ""
    var code = ""
    var email: EmailAddress?
  }

  /// The workplace, and what there is to say about it; the problem concerns the municipality field.
  mutating func workplace(_ words: Words) -> (workplace: Workplace, problem: ReadingProblem?) {
    let hasField = !words.municipality.isEmpty
    let written = hasField ? words.municipality : words.organisation
    let organisation = hasField ? words.organisation : ""
    let (meaning, problem) = meaning(written: written, organisation: organisation, words: words)
    return (Workplace(written: written, organisation: organisation, meaning: meaning), problem)
  }

  private mutating func meaning(
    written: String, organisation: String, words: Words
  ) -> (Workplace.Meaning, ReadingProblem?) {
    if let code = MunicipalityCode(words.code) {
      let meaning = directory.meaning(of: code)
      if meaning != .unknown { return (meaning, ended(meaning)) }
    }
    let own = reading(written)
    if case .ambiguous(let candidates) = own.meaning {
      if let settled = settled(candidates, email: words.email) { return (settled, nil) }
      return (own.meaning, .municipalityAmbiguous(candidates: candidates.map(name)))
    }
    if own.meaning != .unknown {
      return (own.meaning, own.isNear ? suggestion(own.meaning) : ended(own.meaning))
    }
    let other = reading(organisation)
    if other.meaning != .unknown, !other.isNear { return (other.meaning, ended(other.meaning)) }
    let byDomain = words.email.map { directory.meaning(ofDomain: $0.domain) } ?? .unknown
    if byDomain != .unknown { return (byDomain, written.isEmpty ? nil : suggestion(byDomain)) }
    return (.unknown, written.isEmpty ? nil : .municipalityUnknown(suggestion: ""))
  }

  /// What a name means, exactly or by near spelling.
  private mutating func reading(_ written: String) -> NearNames.Reading {
    if written.isEmpty { return .unknown }
    if let reading = known[written] { return reading }
    let exact = exactMeaning(written)
    let reading =
      exact == .unknown
      ? near.reading(of: written) : NearNames.Reading(meaning: exact, isNear: false)
    known[written] = reading
    return reading
  }

  /// By name, by a code where a name was asked, by name without what stands in brackets.
  private func exactMeaning(_ written: String) -> Workplace.Meaning {
    let meaning = directory.meaning(ofName: written)
    if meaning != .unknown { return meaning }
    if written.utf8.count <= 6, let code = MunicipalityCode(written) {
      return directory.meaning(of: code)
    }
    if written.contains("&") {
      return directory.meaning(ofName: written.replacing("&", with: " en "))
    }
    guard let open = written.firstIndex(of: "(") else { return .unknown }
    return directory.meaning(ofName: written[..<open])
  }

  /// A name that several municipalities bear, settled by the domain of the e-mail address.
  private func settled(
    _ candidates: [MunicipalityCode], email: EmailAddress?
  ) -> Workplace.Meaning? {
    guard let email, case .municipality(let code) = directory.meaning(ofDomain: email.domain),
      candidates.contains(code)
    else { return nil }
    return .municipality(code)
  }

  private func ended(_ meaning: Workplace.Meaning) -> ReadingProblem? {
    guard case .ended(_, let successors) = meaning else { return nil }
    return .municipalityEnded(successors: successors.map(name))
  }

  private func suggestion(_ meaning: Workplace.Meaning) -> ReadingProblem? {
    switch meaning {
    case .municipality(let code), .ended(let code, _): .municipalityUnknown(suggestion: name(code))
    case .bureau(let id): .municipalityUnknown(suggestion: directory[id]?.name ?? id.text)
    case .ambiguous(let codes): .municipalityAmbiguous(candidates: codes.map(name))
    case .unknown: .municipalityUnknown(suggestion: "")
    }
  }

  private func name(_ code: MunicipalityCode) -> String {
    directory[code]?.name ?? directory.endedMunicipality(code)?.name ?? code.text
  }
}
