import Domain
import Formats

/// The elements of an XML file as a tree of paths, each once.
struct XMLStructure {
  struct Node {
    let name: String
    let parent: Int?
    let depth: Int
    let firstLine: Int
    var count = 0
    /// Holds text of its own somewhere.
    var hasText = false
    var attributes: [String] = []
    var children: [String: Int] = [:]
    /// The most that stand side by side under one parent.
    var mostSiblings = 0
    fileprivate var siblings = 0
  }

  /// The root is node 0.
  private(set) var nodes: [Node] = []

  init(of events: XMLEvents) throws(XMLReadError) {
    var nodes: [Node] = []
    var stack: [Int] = []
    try events.read { event in
      switch event {
      case .start(let element, let found, let line):
        let (name, attributes) = XMLNaming.read(element, found)
        let node = XMLStructure.node(name, under: stack.last, line: line, in: &nodes)
        nodes[node].count += 1
        nodes[node].siblings += 1
        nodes[node].mostSiblings = max(nodes[node].mostSiblings, nodes[node].siblings)
        for attribute in attributes where !nodes[node].attributes.contains(attribute.name) {
          nodes[node].attributes.append(attribute.name)
        }
        for child in nodes[node].children.values { nodes[child].siblings = 0 }
        stack.append(node)
      case .text:
        if let node = stack.last { nodes[node].hasText = true }
      case .end:
        stack.removeLast()
      }
    }
    self.nodes = nodes
  }

  private static func node(
    _ name: String, under parent: Int?, line: Int, in nodes: inout [Node]
  ) -> Int {
    if let parent {
      if let known = nodes[parent].children[name] { return known }
      nodes[parent].children[name] = nodes.count
    } else if !nodes.isEmpty {
      return 0
    }
    nodes.append(
      Node(
        name: name, parent: parent, depth: parent.map { nodes[$0].depth + 1 } ?? 0,
        firstLine: line))
    return nodes.count - 1
  }

  /// The names from the root to the node, the node's own last.
  func path(to node: Int) -> [String] {
    var names: [String] = []
    var next: Int? = node
    while let current = next {
      names.append(nodes[current].name)
      next = nodes[current].parent
    }
    return names.reversed()
  }

  func isAncestor(_ node: Int, of other: Int) -> Bool {
    var next = nodes[other].parent
    while let current = next {
      if current == node { return true }
      next = nodes[current].parent
    }
    return false
  }
}
