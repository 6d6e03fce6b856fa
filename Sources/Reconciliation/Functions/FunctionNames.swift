package import Domain

/// What the titles on a member list mean in the field, for documents that spell them alike.
package enum FunctionNames {
  /// The role of each title that stands for a function of the field, misspelt or with words of grade
  /// and size included. Titles that say something else, or nothing, are missing.
  package static func roles(
    of titles: some Sequence<String>, in dictionary: FunctionDictionary
  ) -> [String: Role] {
    let reader = TitleReader(dictionary: dictionary)
    var roles: [String: Role] = [:]
    for title in Set(titles) {
      guard let role = reader.read(title)?.role, role.isInField else { continue }
      roles[title] = role
    }
    return roles
  }
}
