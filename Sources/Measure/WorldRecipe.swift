import ArgumentParser
import Domain
import Worlds

/// The sizes of worlds that are made.
struct WorldRecipe: ParsableArguments {
  @Option(help: "How many memberships a made world has.")
  var members = 3_500

  @Option(help: "Staff records delivered per membership.")
  var staffPerMember = 4.0

  @Option(help: "Noise in a made world: 1 is ordinary, 2 twice as much.")
  var noise = 1.0

  func validate() throws {
    guard members > 0, staffPerMember >= 1, noise >= 0 else {
      throw ValidationError(
        "A world has members, a record for each at least, and no less than no noise.")
    }
  }

  /// Makes the world of a seed.
  func world(seed: UInt64) -> World {
    guard let day = CalendarDate(iso: Evaluation.referenceDate) else {
      preconditionFailure("the reference date is a day")
    }
    return WorldBuilder.world(
      members: members, staffPerMember: staffPerMember, noise: noise, seed: seed,
      referenceDate: day)
  }

  /// Makes the world of a seed, as files with the truth beside them.
  func write(seed: UInt64, to folder: String) throws {
    let world = world(seed: seed)
    for document in WorldFiles(world).documents {
      try TextFile.write(document.bytes, to: "\(folder)/\(document.path)")
    }
  }

  func description(seeds: [UInt64]) -> String {
    let list = seeds.map(String.init).joined(separator: ", ")
    return """
      Worlds named after a seed were made for this run: seeds \(list), \(members) members, \
      \(Figure.fixed(staffPerMember, 1)) records each, noise \(Figure.fixed(noise, 1)).
      """
  }
}
