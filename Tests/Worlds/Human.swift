import Domain

/// Someone as they really are, before any file gets hold of them.
struct Human: Sendable {
  /// Capital letters.
  var initials: [Character]
  var call: String
  var prefix: String
  var family: String
  /// Empty when the family name is the one at birth.
  var birth: String
  var phone: String

  /// - Parameter rareNames: share of family names of three parts, of which there are many: the larger
  ///   a country, the more names it has.
  static func invented(_ dice: inout Dice, rareNames: Double) -> Human {
    let first = Human.firstName(&dice)
    var initials = [Character(String(first.formal.prefix(1)))]
    while initials.count < 4, dice.chance(0.45) {
      initials.append(dice.pick(Array("AABCCDEFGHJJJKLMMMNPRSTW")))
    }
    let (prefix, family) = Human.familyName(&dice, rareNames)
    var human = Human(
      initials: initials, call: first.call, prefix: prefix, family: family, birth: "",
      phone: Human.phone(&dice))
    if first.isFemale, dice.chance(0.25) { human.marry(&dice, rareNames: rareNames) }
    return human
  }

  private static func firstName(_ dice: inout Dice) -> (
    call: String, formal: String, isFemale: Bool
  ) {
    // The product of two draws favours the front of the list.
    let position = Int(dice.unit() * dice.unit() * Double(Vocabulary.firstNames.count))
    return Vocabulary.firstNames[position]
  }

  static func familyName(
    _ dice: inout Dice, _ rareNames: Double
  ) -> (prefix: String, name: String) {
    // In the country the seventy commonest names are borne by one in eight people.
    if dice.chance(0.2) {
      let position = Int(dice.unit() * dice.unit() * Double(Vocabulary.commonFamilies.count))
      return Vocabulary.commonFamilies[position]
    }
    var name = dice.pick(Vocabulary.familyStarts)
    if rareNames > 0, dice.chance(rareNames) {
      name += dice.pick(Vocabulary.familyStarts).lowercased()
    }
    name += dice.pick(Vocabulary.familyEnds)
    return (dice.chance(0.3) ? dice.pick(Vocabulary.prefixes) : "", name)
  }

  static func phone(_ dice: inout Dice) -> String {
    "+316" + String(dice.number(10_000_000...99_999_999))
  }

  /// Takes a partner's name, in front of the own one or instead of it.
  mutating func marry(_ dice: inout Dice, rareNames: Double) {
    birth = prefix.isEmpty ? family : "\(prefix) \(family)"
    let partner = Human.familyName(&dice, rareNames)
    if dice.chance(0.6) {
      family = "\(partner.name)-\(birth)"
    } else {
      family = partner.name
    }
    prefix = partner.prefix
  }

  /// The part of a mailbox, in the manner of the house.
  func mailbox(style: Int) -> String {
    let first = Folding.joined(call)
    let letter = initials.first.map { Folding.joined(String($0)) } ?? ""
    let surname =
      Folding.joined(prefix)
      + String(
        Folding.joined(family.split(separator: "-").first.map(String.init) ?? family))
    switch style {
    case 0: return "\(letter).\(surname)"
    case 1: return "\(first).\(surname)"
    case 2: return "\(letter)\(surname)"
    default:
      return
        "\(letter).\(Folding.joined(prefix)).\(surname.dropFirst(Folding.joined(prefix).count))"
        .replacing("..", with: ".")
    }
  }

  /// As a clean list writes the name.
  var name: PersonName {
    PersonName(
      initials: initials.map { "\($0)." }.joined(), callName: call, prefix: prefix,
      familyName: family, birthName: birth)
  }
}
