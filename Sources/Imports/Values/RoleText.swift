import Domain

/// Reads the canonical functions of reference tables.
enum RoleText {
  private static let byKey: [String: Role] = {
    var roles: [String: Role] = [:]
    for role in Role.allCases { roles[Folding.key(role.rawValue)] = role }
    roles["doorstroomcoordinator"] = .doorstroomcoordinator
    roles["leerplicht doorstroom"] = .leerplichtAndDoorstroom
    roles["combi"] = .leerplichtAndDoorstroom
    roles["combifunctie"] = .leerplichtAndDoorstroom
    roles["leerplicht rmc"] = .leerplichtAndDoorstroom
    roles["rmc coordinator"] = .doorstroomcoordinator
    roles["rmc consulent"] = .doorstroomcoach
    roles["geen"] = .outside
    roles["overig"] = .outside
    roles["buiten"] = .outside
    roles["generiek"] = .generic
    return roles
  }()

  /// `combi_leerplicht_doorstroom`, `Leerplichtambtenaar`; nil for what is no canonical function.
  static func read(_ text: String) -> Role? { byKey[Folding.key(text)] }
}
