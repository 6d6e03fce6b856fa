import Domain

/// Where a value stands in an XML file.
struct XMLPlace: Hashable {
  let node: Int
  /// nil for the element's own text.
  let attribute: String?
}

/// The places of an XML file that hold values, as headings.
struct XMLColumns {
  let structure: XMLStructure

  /// Names of elements that only wrap a value: the value belongs to the element around them.
  private static let wrappers: Set<String> = ["waarde", "value", "text", "tekst", "val"]
  private static let descriptions: Set<String> = [
    "omschrijvingwaarde", "omschrijving", "description", "label", "waardeomschrijving",
  ]
  /// Say only what kind of value stands beside them.
  private static let codes: Set<String> = ["rubriekcode", "fieldcode", "veldcode"]

  /// Every place with its heading, in the order of the file.
  var places: [(place: XMLPlace, heading: Heading)] {
    structure.nodes.indices.flatMap { node in
      let info = structure.nodes[node]
      let path = structure.path(to: node)
      let own = info.attributes.map { name in
        let isWrapper = path.count > 2 && XMLColumns.wrappers.contains(Folding.joined(name))
        return (
          XMLPlace(node: node, attribute: name),
          isWrapper
            ? Heading(text: info.name, context: path.dropLast())
            : Heading(text: name, context: path)
        )
      }
      let mayHoldText = info.hasText || (info.children.isEmpty && info.attributes.isEmpty)
      guard mayHoldText, let text = heading(ofPath: path) else {
        return own
      }
      return own + [(XMLPlace(node: node, attribute: nil), text)]
    }
  }

  private func heading(ofPath path: [String]) -> Heading? {
    guard let name = path.last else { return nil }
    let around = Array(path.dropLast())
    let key = Folding.joined(name)
    if XMLColumns.codes.contains(key) { return nil }
    guard path.count > 2, let parent = around.last else {
      return Heading(text: name, context: around)
    }
    let above = Array(around.dropLast())
    if XMLColumns.wrappers.contains(key) { return Heading(text: parent, context: above) }
    if XMLColumns.descriptions.contains(key) {
      return Heading(text: "\(parent) omschrijving", context: above, isDescription: true)
    }
    return Heading(text: name, context: around)
  }
}
