import Domain
import Formats

/// Rows of cells without names in XML: a spreadsheet that Excel saved as XML, or a table of a page.
struct XMLGrid {
  /// The element of a row.
  let row: Int
  /// The elements of its cells.
  let cells: Set<Int>
  let structure: XMLStructure

  /// The rows with the most cells side by side; nil when nothing in the file looks like rows.
  init?(in structure: XMLStructure) {
    let candidates = structure.nodes.indices.filter { node in
      let children = structure.nodes[node].children
      return structure.nodes[node].mostSiblings > 1 && structure.nodes[node].parent != nil
        && !children.isEmpty
        && (children.count == 1 || Set(children.keys.map { $0.lowercased() }) == ["td", "th"])
        && children.values.contains { structure.nodes[$0].mostSiblings > 2 }
        && children.values.allSatisfy { structure.nodes[$0].children.count <= 2 }
    }
    let most = candidates.max { structure.nodes[$0].count < structure.nodes[$1].count }
    guard let row = most else { return nil }
    self.row = row
    cells = Set(structure.nodes[row].children.values)
    self.structure = structure
  }

  /// A table for each element that holds rows, named as an element around it is.
  func tables(of file: InputFile, events: XMLEvents) throws(XMLReadError) -> [SourceTable] {
    var names: [String] = []
    _ = try read(events, begin: { names.append($0) }, cells: { _, _, _ in })
    return names.indices.map { index in
      SourceTable(file: file.path, sheet: names[index]) { row throws(TableFault) in
        do throws(XMLReadError) {
          return try read(events, begin: { _ in }) { table, number, cells in
            if table == index { row(number, cells) }
          }
        } catch {
          throw TableFault(error)
        }
      }
    }
  }

  private struct State {
    var stack: [Int] = []
    var names: [String] = []
    var table = -1
    var rowNumber = 0
    var cells: [Cell] = []
    var text: String?
  }

  /// - Parameters:
  ///   - begin: called with the name of each table.
  ///   - cells: called with the table from 0, the row from 1 and its cells.
  private func read(
    _ events: XMLEvents, begin: (String) -> Void,
    cells emit: (_ table: Int, _ number: Int, _ cells: [Cell]) -> Void
  ) throws(XMLReadError) -> ByteNotices {
    var state = State()
    let reading = try events.read { event in
      switch event {
      case .start(let element, let found, _):
        let (name, attributes) = XMLNaming.read(element, found)
        let node = state.stack.last.flatMap { structure.nodes[$0].children[name] } ?? 0
        state.stack.append(node)
        state.names.append(attributes.first { $0.name.lowercased() == "name" }?.value ?? "")
        open(node, attributes, state: &state, begin: begin)
      case .text(let text):
        if let before = state.text { state.text = before + text }
      case .end:
        let node = state.stack.removeLast()
        state.names.removeLast()
        if self.cells.contains(node), let text = state.text {
          state.cells.append(Cell(text: text, kind: text.trimmed.isEmpty ? .empty : .text))
          state.text = nil
        } else if node == row {
          emit(state.table, state.rowNumber, state.cells)
        }
      }
    }
    return ByteNotices(mended: reading.mended, undefinedBytes: reading.undefinedBytes)
  }

  private func open(
    _ node: Int, _ attributes: [XMLAttribute], state: inout State, begin: (String) -> Void
  ) {
    /// A position that skips cells or rows without content.
    func index() -> Int? {
      attributes.first { $0.name == "Index" }.flatMap { Int($0.value) }
    }
    if node == structure.nodes[row].parent {
      state.table += 1
      state.rowNumber = 0
      begin(state.names.last { !$0.isEmpty } ?? "")
    } else if node == row {
      state.rowNumber = max(state.rowNumber + 1, index() ?? 0)
      state.cells = []
    } else if cells.contains(node) {
      state.text = ""
      if let position = index(), position - 1 > state.cells.count, position <= 1_000 {
        let gap = position - 1 - state.cells.count
        state.cells += [Cell](repeating: .empty, count: gap)
      }
    }
  }
}
