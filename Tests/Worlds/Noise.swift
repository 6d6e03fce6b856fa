import Domain

/// What typing, exporting and time do to what was right.
struct Noise: Sendable {
  /// 1 is ordinary, 2 is twice as much.
  let level: Double
  private static let neighbours: [Character: String] = [
    "a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj",
    "i": "uo", "j": "hk", "k": "jl", "l": "k", "m": "n", "n": "bm", "o": "ip", "p": "o", "r": "et",
    "s": "ad", "t": "ry", "u": "yi", "v": "cb", "w": "qe", "y": "tu", "z": "x",
  ]
  private static let sounds = [
    ("ij", "ei"), ("ei", "ij"), ("ou", "au"), ("k", "ck"), ("ck", "k"), ("f", "ph"), ("z", "s"),
    ("v", "f"), ("t", "th"), ("g", "ch"), ("s", "ss"), ("m", "mm"), ("aa", "a"),
  ]

  private func happens(_ rate: Double, _ dice: inout Dice) -> Bool {
    dice.chance(min(0.9, rate * level))
  }

  func name(_ human: Human, _ dice: inout Dice) -> PersonName {
    var name = human.name
    if happens(0.05, &dice) { name.familyName = slip(name.familyName, &dice) }
    if happens(0.03, &dice) { name.callName = slip(name.callName, &dice) }
    if happens(0.15, &dice) { name.callName = "" }
    if happens(0.08, &dice) { name.initials = String(human.initials.prefix(1)) + "." }
    if happens(0.05, &dice) { name.initials = String(human.initials) }
    if happens(0.005, &dice) { name.initials = slip(name.initials, &dice) }
    if happens(0.6, &dice) { name.birthName = "" }
    if happens(0.05, &dice) { name.familyName = name.familyName.replacing("-", with: " ") }
    if happens(0.02, &dice) { name = inCapitals(name) }
    if happens(0.03, &dice) { name = plain(name) }
    wearPrefix(of: &name, &dice)
    if happens(0.006, &dice), !name.callName.isEmpty {
      (name.callName, name.familyName) = (name.familyName, name.callName)
    }
    return name
  }

  private func wearPrefix(of name: inout PersonName, _ dice: inout Dice) {
    guard !name.prefix.isEmpty, happens(0.12, &dice) else { return }
    switch dice.number(0...3) {
    case 0: name.prefix = ""
    case 1:
      name.familyName = "\(name.prefix) \(name.familyName)"
      name.prefix = ""
    case 2:
      name.familyName = "\(name.familyName), \(name.prefix)"
      name.prefix = ""
    default: name.prefix = name.prefix.split(separator: " ").map { $0.prefix(1) + "." }.joined()
    }
  }

  private func inCapitals(_ name: PersonName) -> PersonName {
    var name = name
    name.callName = name.callName.uppercased()
    name.prefix = name.prefix.uppercased()
    name.familyName = name.familyName.uppercased()
    return name
  }

  private func plain(_ name: PersonName) -> PersonName {
    var name = name
    name.callName = Folding.key(name.callName)
    name.familyName = Folding.key(name.familyName)
    return name
  }

  /// One slip of the keyboard or the ear.
  func slip(_ text: String, _ dice: inout Dice) -> String {
    var letters = Array(text)
    guard letters.count >= 4 else { return text }
    let place = dice.number(1...(letters.count - 2))
    switch dice.number(0...4) {
    case 0: letters.swapAt(place, place + 1)
    case 1: letters.remove(at: place)
    case 2: letters.insert(letters[place], at: place)
    case 3:
      if let near = Noise.neighbours[letters[place]] { letters[place] = dice.pick(Array(near)) }
    default:
      let (from, to) = dice.pick(Noise.sounds)
      if let range = text.firstRange(of: from) { return text.replacingCharacters(range, to) }
      letters.remove(at: place)
    }
    return String(letters)
  }

  func title(_ title: String, _ dice: inout Dice) -> String {
    if happens(0.06, &dice) {
      return title + " " + dice.pick(["(m/v)", "32 uur", "a.i.", "A", "B"])
    }
    if happens(0.03, &dice) { return dice.pick(["Sr. ", "Junior "]) + title.lowercased() }
    return happens(0.1, &dice) ? title.lowercased() : title
  }

  func place(_ name: String, _ dice: inout Dice) -> String {
    if happens(0.03, &dice) { return "Gemeente " + name }
    return happens(0.02, &dice) ? name.uppercased() : name
  }

  func isLost(_ rate: Double, _ dice: inout Dice) -> Bool { happens(rate, &dice) }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<String.Index>, _ text: String) -> String {
    var copy = self
    copy.replaceSubrange(range, with: text)
    return copy
  }
}
