import Domain

/// Reads the tables in which an office defines segments of its own, or other conditions for a
/// shipped one.
extension SettingFields {
  /// The shipped ones, changed where a table says so, then those of the office by name.
  mutating func segments(shipped: [SegmentDefinition]) -> [SegmentDefinition] {
    let prefix = SegmentKey.table + "."
    let names = Set(
      document.values.keys.filter { $0.hasPrefix(prefix) }.compactMap { key in
        key.dropFirst(prefix.count).split(separator: ".").first.map(String.init)
      })
    var definitions = shipped
    for name in names.sorted() {
      let known = definitions.firstIndex { $0.name == name }
      var definition = known.map { definitions[$0] } ?? SegmentDefinition(name: name)
      let isOff = read(&definition)
      if let known {
        definitions[known] = definition
        if isOff { definitions.remove(at: known) }
      } else if !isOff {
        definitions.append(definition)
      }
    }
    return definitions
  }

  /// Whether the key stands in a table of a segment and means something there.
  static func isSegmentKey(_ key: String) -> Bool {
    let parts = key.split(separator: ".")
    return parts.count == 3 && parts[0] == SegmentKey.table
      && SegmentKey(rawValue: String(parts[2])) != nil
  }

  /// Returns whether the segment is left out.
  private mutating func read(_ definition: inout SegmentDefinition) -> Bool {
    let name = definition.name
    func path(_ key: SegmentKey) -> String { "\(SegmentKey.table).\(name).\(key.rawValue)" }
    if let title = text(path(.title)) { definition.title = title }
    if let functions = functions(path(.functions)) { definition.functions = functions }
    if let words = words(path(.provinces)) { definition.provinces = words }
    if let words = words(path(.rayons)) { definition.rayons = words }
    if let words = words(path(.kinds)) { definition.kinds = words }
    if let words = words(path(.roles)) { definition.roles = words }
    if let regions = regions(path(.regions)) { definition.regions = regions }
    if let answer = yesOrNo(path(.registered)) { definition.isRegistered = answer }
    if let answer = yesOrNo(path(.newsletter)) { definition.needsConsent = answer }
    if let answer = yesOrNo(path(.partners)) { definition.partners = answer }
    if let answer = yesOrNo(path(.copies)) { definition.countsCopies = answer }
    if let answer = yesOrNo(path(.repeated)) { definition.isRepeated = answer }
    if let months = months(path(.joinedWithin)) { definition.joinedWithin = months }
    if let months = months(path(.startedWithin)) { definition.startedWithin = months }
    if let months = months(path(.silentFor)) { definition.silentFor = months }
    if let date = date(path(.keyDate)) { definition.keyDate = date }
    if let split = parsed(path(.split), as: SegmentDefinition.Split.init(rawValue:)) {
      definition.split = split
    }
    return yesOrNo(path(.off)) ?? false
  }

  private mutating func words(_ key: String) -> Set<String>? {
    list(key).map { Set($0.map { Folding.key($0) }) }
  }

  private mutating func months(_ key: String) -> Int? { number(key, in: 1...600) }

  private mutating func functions(_ key: String) -> Set<Role>? {
    guard let names = list(key) else { return nil }
    let roles = names.compactMap(Role.init(rawValue:)).filter(\.isInField)
    if roles.count != names.count { refuse(key) }
    return Set(roles)
  }

  private mutating func regions(_ key: String) -> Set<RegionNumber>? {
    guard let names = list(key) else { return nil }
    let numbers = names.compactMap { Int($0) }.filter { (1...99).contains($0) }
    if numbers.count != names.count { refuse(key) }
    return Set(numbers.map { RegionNumber($0) })
  }
}
