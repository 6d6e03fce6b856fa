import Domain
import Formats

/// Elements that name what they hold in an attribute: `<veld naam="Functie">` reads as `<Functie>`.
enum XMLNaming {
  private static let carriers: Set<String> = [
    "veld", "field", "cel", "cell", "kolom", "column", "property", "prop", "eigenschap",
    "attribuut", "attribute", "param", "parameter", "rubriek", "gegeven", "data",
  ]
  private static let keys: Set<String> = [
    "naam", "name", "kolom", "column", "key", "veld", "field", "label", "kop", "id",
  ]

  /// The name that counts and the attributes that remain.
  static func read(
    _ element: String, _ attributes: [XMLAttribute]
  ) -> (name: String, attributes: [XMLAttribute]) {
    guard !attributes.isEmpty, carriers.contains(element.lowercased()),
      let key = attributes.firstIndex(where: { keys.contains($0.name.lowercased()) }),
      attributes[key].value.contains(where: \.isLetter), attributes[key].value.utf8.count <= 60
    else { return (element, attributes) }
    var rest = attributes
    let name = rest.remove(at: key).value.trimmed
    return (name, rest)
  }
}
