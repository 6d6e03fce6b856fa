import ArgumentParser
import Foundation
import Linkage

/// Links two plain tables with the engine alone, beside which other tools can be set.
struct LinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Link two tables with the engine alone and score it on true pairs, as JSON.")

  @Option(help: "A table with the headings id and those of the recipe.")
  var left: String

  @Option(help: "The other table; none finds duplicates in the first.")
  var right: String?

  @Option(help: "True pairs, with the headings left and right.")
  var truth: String

  @Option(help: "How to compare: febrl or staff.")
  var recipe: LinkRecipe

  @Option(help: "Links less likely than this are left out.")
  var least = 0.5

  func run() throws {
    let linker = recipe.linker(isOneToOne: right != nil)
    let names = linker.fields.map(\.name)
    let (leftIDs, leftTable) = try LinkCommand.table(left, names)
    let other = try right.map { try LinkCommand.table($0, names) }
    let pairs = try Table(path: truth).rows.map { [$0["left"], $0["right"]] }
    let clock = ContinuousClock()
    let start = clock.now
    let result = linker.link(leftTable, other?.table, least: least)
    let seconds = (clock.now - start) / .seconds(1)
    let rightIDs = other?.ids ?? leftIDs
    let found = Set(result.links.map { LinkCommand.pair(leftIDs[$0.left], rightIDs[$0.right]) })
    // Within one table the order of a pair says nothing.
    let known = Set(pairs.map { LinkCommand.pair($0[0], $0[1]) })
    let isWithin = right == nil
    func key(_ pair: [String]) -> [String] { isWithin ? pair.sorted() : pair }
    let said = Set(found.map(key))
    let truths = Set(known.map(key))
    let hits = said.intersection(truths).count
    let report = LinkReport(
      f1: 2 * Double(hits) / Double(max(1, said.count + truths.count)),
      precision: Double(hits) / Double(max(1, said.count)),
      recall: Double(hits) / Double(max(1, truths.count)), seconds: seconds, links: said.count,
      pairs: result.pairs,
      completeness: LinkCommand.completeness(
        linker, leftTable, other?.table, pairs, leftIDs, rightIDs))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    print(String(decoding: try encoder.encode(report), as: UTF8.self))
  }

  private static func pair(_ one: String, _ other: String) -> [String] { [one, other] }

  private static func completeness(
    _ linker: Linker, _ left: LinkageTable, _ right: LinkageTable?, _ truth: [[String]],
    _ leftIDs: [String], _ rightIDs: [String]
  ) -> Double {
    let lefts = Dictionary(leftIDs.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
    let rights = Dictionary(rightIDs.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
    let rows = truth.compactMap { pair -> (Int, Int)? in
      guard let one = lefts[pair[0]], let other = rights[pair[1]] else { return nil }
      return right == nil ? (min(one, other), max(one, other)) : (one, other)
    }
    return LinkageResult.completeness(of: linker, left, right, truth: rows)
  }

  private static func table(
    _ path: String, _ names: [String]
  ) throws -> (ids: [String], table: LinkageTable) {
    let rows = try Table(path: path).rows
    return (
      rows.map { $0["id"] },
      LinkageTable(rows: rows.map { row in names.map { row[$0] } }, fields: names.count)
    )
  }
}

struct LinkReport: Encodable {
  let f1: Double
  let precision: Double
  let recall: Double
  let seconds: Double
  let links: Int
  /// That were compared.
  let pairs: Int
  /// Share of the true pairs among them.
  let completeness: Double
}
