import ArgumentParser
import Linkage

/// What the tables that are linked for measuring hold.
enum LinkRecipe: String, ExpressibleByArgument {
  /// People of FEBRL, an Australian set with invented errors.
  case febrl
  /// Members and staff records in plain columns.
  case staff

  func linker(isOneToOne: Bool) -> Linker {
    switch self {
    case .febrl: LinkRecipe.febrl(isOneToOne: isOneToOne)
    case .staff: LinkRecipe.ofStaff
    }
  }

  private static func febrl(isOneToOne: Bool) -> Linker {
    let name = Comparator.jaroWinkler([0.92, 0.8])
    let number = Comparator.slips([1, 2])
    return Linker(
      fields: [
        LinkageField("given_name", name, weighsFrequency: true),
        LinkageField("surname", name, weighsFrequency: true),
        LinkageField("street_number", .slips([1])),
        LinkageField("address_1", .jaroWinkler([0.92, 0.8])),
        LinkageField("suburb", .jaroWinkler([0.92, 0.8]), weighsFrequency: true),
        LinkageField("postcode", number), LinkageField("state", .exact),
        LinkageField("date_of_birth", number), LinkageField("soc_sec_id", number),
      ],
      keys: [
        BlockingKey([(8, nil)]), BlockingKey([(7, nil)]), BlockingKey([(0, nil), (5, nil)]),
        BlockingKey([(1, nil), (5, nil)]), BlockingKey([(3, nil)]),
        BlockingKey([(0, 3), (1, 3)]), BlockingKey([(8, 4)]), BlockingKey([(2, nil), (5, nil)]),
        BlockingKey([(0, nil), (4, nil)]), BlockingKey([(1, nil), (2, nil)]),
      ], isOneToOne: isOneToOne)
  }

  private static let ofStaff = Linker(
    fields: [
      LinkageField("family_name", .jaroWinkler([0.94, 0.86]), weighsFrequency: true),
      LinkageField("call_name", .jaroWinkler([0.94, 0.86]), weighsFrequency: true),
      LinkageField("initials", .slips([1])),
      LinkageField("email", .slips([2])), LinkageField("phone", .exact),
      LinkageField("municipality", .jaroWinkler([0.94])), LinkageField("role", .exact),
    ],
    keys: [
      BlockingKey([(3, nil)]), BlockingKey([(4, nil)]), BlockingKey([(0, nil), (2, 1)]),
      BlockingKey([(0, nil), (1, nil)]), BlockingKey([(0, 4), (5, nil)]),
      BlockingKey([(1, nil), (5, nil)]), BlockingKey([(2, nil), (0, 5)]),
    ], largestBlock: 200_000)
}
