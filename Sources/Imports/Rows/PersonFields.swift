import Domain

extension RowReader {
  /// The person's name; nil, with a finding, when no field holds one.
  mutating func personName(lexicon: NameLexicon) -> PersonName? {
    let parts = NameParts(
      whole: text(.displayName), initials: text(.initials), callName: text(.callName),
      givenNames: text(.givenNames), prefix: text(.prefix), familyName: text(.familyName),
      birthPrefix: text(.birthPrefix), birthName: text(.birthName),
      partnerPrefix: text(.partnerPrefix), partnerName: text(.partnerName),
      usage: text(.nameUsage))
    if let name = parts.name(lexicon: lexicon) { return name }
    let field = [Field.familyName, .displayName, .birthName].first(where: plan.has)
    report(.missingValue(field: Field.familyName.rawValue), field)
    return nil
  }

  /// The title in use: an operational function goes before the formal one.
  var functionTitle: String {
    let operational = text(.operationalFunction)
    return operational.isEmpty ? text(.functionTitle) : operational
  }

  /// Where the person works.
  /// - Parameters:
  ///   - email: helps where the words leave it open.
  ///   - fallback: what the table as a whole says, for a row that says nothing.
  mutating func workplace(
    _ resolver: inout WorkplaceResolver, email: EmailAddress?, fallback: String = ""
  ) -> Workplace {
    var words = WorkplaceResolver.Words(
      municipality: text(.municipalityName), organisation: text(.employerName),
      code: text(.municipalityCode), email: email)
    if words.municipality.isEmpty, words.organisation.isEmpty { words.municipality = fallback }
    let (workplace, problem) = resolver.workplace(words)
    if let problem {
      let field: Field = text(.municipalityName).isEmpty ? .employerName : .municipalityName
      report(problem, field, value: workplace.written)
    }
    return workplace
  }
}
