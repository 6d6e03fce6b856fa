import Domain
import Foundation
import Worlds

/// What the real command made of one world.
struct Evaluation {
  static let referenceDate = "2026-01-15"

  let name: String
  let score: Score
  /// Nil when the truth does not tell.
  let newStaff: Agreement?
  /// Contributors counted and true; nil when the truth does not tell.
  let community: (counted: Int, truth: Int)?

  /// Runs `leden` on a fresh workspace with the world's files.
  init(of world: WorldFolder, leden: String) throws {
    name = world.name
    let community = try world.community()
    let results = try TemporaryFolder.with { workspace in
      try Evaluation.furnish(workspace, with: world, communityUntil: community?.until)
      return try Evaluation.run(leden, in: workspace, withCommunity: community != nil)
    }
    score = Score(results.calls, against: try world.fates())
    newStaff = try world.newStaff().map { Agreement(of: results.newStaff, with: $0) }
    self.community = community.flatMap { truth in
      results.contributors.map { (counted: $0, truth: truth.contributed) }
    }
  }

  private static func furnish(
    _ workspace: String, with world: WorldFolder, communityUntil: String?
  ) throws {
    let day = try world.referenceDate()
    let settings = """
      year = 2026
      reference_date = \(day)
      community_until = \(communityUntil ?? day)

      [community]
      own_domains = ["vereniging.example"]

      """
    try TextFile.write(settings, to: "\(workspace)/leden.toml")
    try FileManager.default.createDirectory(
      atPath: "\(workspace)/Imports", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: world.files, toPath: "\(workspace)/Imports/2026")
  }

  private struct Results {
    let calls: [MemberNumber: Call]
    let newStaff: Set<StaffID>
    let contributors: Int?
  }

  private static func run(
    _ leden: String, in workspace: String, withCommunity: Bool
  ) throws -> Results {
    struct Community: Decodable {
      let contributors: Int
    }
    let data = "\(workspace)/Reports/2026/data"
    _ = try ChildProcess.run(leden, ["check", "--evaluation", "--workspace", workspace])
    let calls = try Verdicts(Table(path: "\(data)/reconciliation.csv")).calls
    let newStaff = try Table(path: "\(data)/new_staff.csv").rows.map { StaffID($0["staff_id"]) }
    var contributors: Int?
    if withCommunity {
      _ = try ChildProcess.run(leden, ["community", "--workspace", workspace])
      contributors = try TextFile.decode(Community.self, from: "\(data)/community.json")
        .contributors
    }
    return Results(calls: calls, newStaff: Set(newStaff), contributors: contributors)
  }
}
