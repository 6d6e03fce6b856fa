import Domain
import Formats

/// Infers which elements of an XML file are its records, and reads them as rows.
struct XMLTables {
  let headingReader: HeadingReader

  func tables(of file: InputFile) throws(TableFault) -> [SourceTable] {
    let events: XMLEvents
    let structure: XMLStructure
    do throws(XMLReadError) {
      events = try XMLEvents(file.source)
      structure = try XMLStructure(of: events)
    } catch {
      throw TableFault(error)
    }
    if structure.nodes.first?.name == OrganisationRegister.rootName {
      return [OrganisationRegister.table(of: file, events: events, structure: structure)]
    }
    let places = XMLColumns(structure: structure).places
    guard
      let (record, kind) = record(in: structure, places: places, isExact: true)
        ?? record(in: structure, places: places, isExact: false)
    else { return try grid(of: file, events, structure) }
    return [
      table(
        of: file, events: events, structure: structure, places: places, record: record, kind: kind)
    ]
  }

  private func grid(
    of file: InputFile, _ events: XMLEvents, _ structure: XMLStructure
  ) throws(TableFault) -> [SourceTable] {
    do { return try XMLGrid(in: structure)?.tables(of: file, events: events) ?? [] } catch {
      throw TableFault(error)
    }
  }

  /// The innermost element that holds most of what a kind of table asks for.
  /// - Parameter isExact: only names that the alias table holds count.
  private func record(
    in structure: XMLStructure, places: [(place: XMLPlace, heading: Heading)], isExact: Bool
  ) -> (node: Int, kind: SourceFile.Kind)? {
    var best: (node: Int, kind: SourceFile.Kind, score: Int)?
    for kind in SourceFile.Kind.tables {
      let fields = fieldsBelow(structure, places: places, kind: kind, isExact: isExact)
      let most = fields.indices.filter { kind.fits(fields[$0]) }.map { fields[$0].count }.max()
      guard let most, most > (best?.score ?? 0) else { continue }
      let enough = fields.indices.filter {
        kind.fits(fields[$0]) && fields[$0].count * 10 >= most * 6
      }
      guard let node = enough.max(by: { isLess($0, $1, in: structure) }) else { continue }
      best = (node, kind, most)
    }
    return best.map { ($0.node, $0.kind) }
  }

  private func isLess(_ left: Int, _ right: Int, in structure: XMLStructure) -> Bool {
    let (one, other) = (structure.nodes[left], structure.nodes[right])
    return (one.depth, one.count, -left) < (other.depth, other.count, -right)
  }

  /// The fields that stand in each element or below it.
  private func fieldsBelow(
    _ structure: XMLStructure, places: [(place: XMLPlace, heading: Heading)],
    kind: SourceFile.Kind, isExact: Bool
  ) -> [Set<Field>] {
    var fields = [Set<Field>](repeating: [], count: structure.nodes.count)
    for (place, heading) in places {
      let meaning =
        isExact
        ? headingReader.exactMeaning(of: heading, kind: kind)
        : headingReader.meaning(of: heading, kind: kind)?.meaning
      guard case .field(let field)? = meaning else { continue }
      var next: Int? = place.node
      while let node = next {
        fields[node].insert(field)
        next = structure.nodes[node].parent
      }
    }
    return fields
  }

  private func table(
    of file: InputFile, events: XMLEvents, structure: XMLStructure,
    places: [(place: XMLPlace, heading: Heading)], record: Int, kind: SourceFile.Kind
  ) -> SourceTable {
    // Beside the record's own values those of the elements around it and of a head in front.
    let isAncestor = { (node: Int) in structure.isAncestor(node, of: record) }
    let isInside = { (node: Int) in node == record || structure.isAncestor(record, of: node) }
    let places = places.map { place, heading in
      var heading = heading
      heading.isAround = !isInside(place.node)
      return (place: place, heading: heading)
    }
    let known = places.map { headingReader.meaning(of: $0.heading, kind: kind)?.meaning }
    let used = places.indices.filter {
      known[$0] != nil || isInside(places[$0].place.node) || isAncestor(places[$0].place.node)
    }
    var unknown: [(name: String, line: Int)] = []
    for index in places.indices where known[index] == nil {
      let name = places[index].heading.text
      guard !unknown.contains(where: { $0.name == name }) else { continue }
      unknown.append((name, structure.nodes[places[index].place.node].firstLine))
    }
    let groups = Set(
      structure.nodes.indices.filter { node in
        node != record && isInside(node) && structure.nodes[node].mostSiblings > 1
          && isEmployment(node, structure, places: places, known: known)
      })
    let reader = XMLRecords(
      record: record, groups: groups, structure: structure,
      columns: Dictionary(
        uniqueKeysWithValues: used.enumerated().map { (places[$1].place, $0) }), width: used.count)
    return SourceTable(
      file: file.path, sheet: "", shape: (used.map { places[$0].heading }, kind),
      unknownElements: unknown
    ) { row throws(TableFault) in
      do throws(XMLReadError) {
        return try reader.read(events, row: row)
      } catch {
        throw TableFault(error)
      }
    }
  }

  /// Whether an element that repeats within a person is an employment: each is a row of its own.
  private func isEmployment(
    _ node: Int, _ structure: XMLStructure, places: [(place: XMLPlace, heading: Heading)],
    known: [ColumnMeaning?]
  ) -> Bool {
    let employment: Set<Field> = [
      .functionTitle, .operationalFunction, .employmentStart, .employmentEnd, .unitName,
      .employerName,
    ]
    return structure.nodes[node].children.isEmpty == false
      && places.indices.contains { index in
        guard case .field(let field)? = known[index], employment.contains(field) else {
          return false
        }
        return places[index].place.node == node
          || structure.isAncestor(node, of: places[index].place.node)
      }
  }
}
