import Domain
import Foundation
import Worlds

/// An invented association on disk: `files` as they would arrive, `truth` beside them.
struct WorldFolder {
  let name: String
  let path: String

  var files: String { "\(path)/files" }

  /// The worlds in a folder, by name.
  static func all(in folder: String) throws -> [WorldFolder] {
    guard FileManager.default.fileExists(atPath: folder) else {
      throw MeasureError.missing(folder)
    }
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .map { WorldFolder(name: $0, path: "\(folder)/\($0)") }
      .filter { FileManager.default.fileExists(atPath: "\($0.path)/truth/truth.csv") }
      .filter { FileManager.default.fileExists(atPath: $0.files) }
  }

  func fates() throws -> [MemberNumber: Fate] {
    let path = "\(path)/truth/truth.csv"
    return try WorldFolder.fates(Table(path: path), path: path)
  }

  static func fates(
    _ table: Table, path: String = "truth.csv"
  ) throws(MeasureError) -> [MemberNumber: Fate] {
    var fates: [MemberNumber: Fate] = [:]
    for row in table.rows {
      let word = row["klasse"]
      guard let outcome = outcomes[word] else { throw .unknownOutcome(word, path: path) }
      let first = row["dubbel_van"]
      let situations = row["trap"].split(separator: "+").map(String.init)
      fates[MemberNumber(row["lidnummer"])] = Fate(
        outcome: outcome,
        staff: Set(row["staff_ids_ok"].split(separator: "|").map { StaffID(String($0)) }),
        duplicateOf: first.isEmpty ? nil : MemberNumber(first),
        situations: situations.isEmpty ? ["gewoon"] : situations)
    }
    return fates
  }

  /// People in the field who are no member; nil when the truth does not say.
  func newStaff() throws -> Set<StaffID>? {
    let path = "\(path)/truth/truth_nieuw.csv"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return Set(try Table(path: path).rows.map { StaffID($0["staff_id"]) })
  }

  /// Who took part in the community; nil when the truth does not say.
  func community() throws -> CommunityTruth? {
    let path = "\(path)/truth/community_2026.json"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try TextFile.decode(CommunityTruth.self, from: path)
  }

  /// The day the world is looked at; mid January unless `meta.json` says otherwise.
  func referenceDate() throws -> String {
    struct Meta: Decodable {
      let referenceDate: String?

      enum CodingKeys: String, CodingKey {
        case referenceDate = "reference_date"
      }
    }
    let path = "\(path)/truth/meta.json"
    guard FileManager.default.fileExists(atPath: path) else { return Evaluation.referenceDate }
    return try TextFile.decode(Meta.self, from: path).referenceDate ?? Evaluation.referenceDate
  }

  static let words: [(outcome: Outcome, word: String)] = [
    (.confirmed, "bevestigd"), (.functionChanged, "functie_gewijzigd"),
    (.municipalityChanged, "gemeente_gewijzigd"), (.bothChanged, "beide_gewijzigd"),
    (.left, "vertrokken"), (.uncertain, "onduidelijk"), (.municipalityMerged, "herindeling"),
    (.duplicate, "dubbel"),
  ]

  private static let outcomes = Dictionary(uniqueKeysWithValues: words.map { ($1, $0) })
}

struct CommunityTruth: Decodable {
  let until: String
  let contributed: Int
}
