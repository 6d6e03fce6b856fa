import Domain
import Formats

/// Streams the records of an XML file as rows.
struct XMLRecords {
  let record: Int
  /// Elements inside a record that may repeat, each a row of its own.
  let groups: Set<Int>
  let structure: XMLStructure
  let columns: [XMLPlace: Int]
  /// How many cells a row has.
  let width: Int

  func read(_ events: XMLEvents, row: SourceTable.Row) throws(XMLReadError) -> ByteNotices {
    var state = State(width: width)
    let reading = try events.read { event in
      switch event {
      case .start(let name, let attributes, let line):
        let (name, attributes) = XMLNaming.read(name, attributes)
        open(name, attributes: attributes, line: line, state: &state)
      case .text(let text):
        if let node = state.stack.last {
          set(XMLPlace(node: node, attribute: nil), to: text, state: &state)
        }
      case .end:
        close(state: &state, row: row)
      }
    }
    return ByteNotices(mended: reading.mended, undefinedBytes: reading.undefinedBytes)
  }

  /// A record or a group inside one: its values and the groups below it.
  private struct Frame {
    let node: Int
    let line: Int
    var values: [(column: Int, text: String)] = []
    var below: [Frame] = []
  }

  private struct State {
    var stack: [Int] = []
    var frames: [Frame] = []
    /// What holds for all records below the element that said it.
    var around: [(depth: Int, column: Int, text: String)] = []
    let width: Int
  }

  private func open(
    _ name: String, attributes: [XMLAttribute], line: Int, state: inout State
  ) {
    let node = state.stack.last.flatMap { structure.nodes[$0].children[name] } ?? 0
    state.stack.append(node)
    if node == record || (groups.contains(node) && !state.frames.isEmpty) {
      state.frames.append(Frame(node: node, line: line))
    }
    for attribute in attributes {
      set(XMLPlace(node: node, attribute: attribute.name), to: attribute.value, state: &state)
    }
  }

  private func set(_ place: XMLPlace, to text: String, state: inout State) {
    guard let column = columns[place] else { return }
    if state.frames.isEmpty {
      state.around.append((state.stack.count, column, text))
    } else {
      state.frames[state.frames.count - 1].values.append((column, text))
    }
  }

  private func close(state: inout State, row: SourceTable.Row) {
    let node = state.stack.removeLast()
    if let frame = state.frames.last, frame.node == node {
      state.frames.removeLast()
      if state.frames.isEmpty {
        emit(frame, state: state, row: row)
      } else {
        state.frames[state.frames.count - 1].below.append(frame)
      }
    }
    if state.frames.isEmpty, node != record { leave(node, state: &state) }
  }

  /// What an element around the records said ends with it; what a head in front of them said holds
  /// until the element around both ends.
  private func leave(_ node: Int, state: inout State) {
    let depth = state.stack.count
    if structure.isAncestor(node, of: record) {
      state.around.removeAll { $0.depth > depth }
      return
    }
    for index in state.around.indices where state.around[index].depth > depth {
      state.around[index].depth = depth
    }
  }

  private func emit(_ frame: Frame, state: State, row: SourceTable.Row) {
    var cells = [Cell](repeating: .empty, count: state.width)
    for value in state.around { cells[value.column] = Cell(text: value.text, kind: .text) }
    emit(frame, onto: cells, row: row)
  }

  private func emit(_ frame: Frame, onto cells: [Cell], row: SourceTable.Row) {
    var cells = cells
    for value in frame.values where cells[value.column].isEmpty {
      cells[value.column] = Cell(text: value.text, kind: .text)
    }
    if frame.below.isEmpty { row(frame.line, cells) }
    for group in frame.below { emit(group, onto: cells, row: row) }
  }
}
