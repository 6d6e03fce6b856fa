/// A finished document: bytes with the path they belong at.
package struct NamedDocument: Hashable, Sendable {
  /// Path below `Reports/<year>`, with `/`: `facturen/concept/…pdf`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}

/// Names of files and folders that are valid on Windows too.
package enum FileName {
  /// `text` without what no file system takes: separators, control characters, `<>:"|?*`, marks
  /// that change the writing direction, trailing points and spaces, reserved device names; at most
  /// 80 characters. Never empty.
  package static func safe(_ text: some StringProtocol) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF:
        continue
      case 0x22, 0x2A, 0x2F, 0x3A, 0x3C, 0x3E, 0x3F, 0x5C, 0x7C: scalars.append("-")
      default: scalars.append(scalar)
      }
    }
    var name = String(String(scalars).prefix(80))
    while let last = name.last, last == "." || last == " " { name.removeLast() }
    while let first = name.first, first == "." || first == " " { name.removeFirst() }
    let stem = name.prefix(while: { $0 != "." }).uppercased()
    let reserved = ["CON", "PRN", "AUX", "NUL"]
    let isPort =
      stem.count == 4 && (stem.hasPrefix("COM") || stem.hasPrefix("LPT"))
      && stem.last?.isNumber == true
    if reserved.contains(stem) || isPort { name = "_" + name }
    return name.isEmpty ? "_" : name
  }

  /// Safe names for the texts, in their order, that differ whatever the case: the second of a name
  /// bears a number.
  ///
  /// - Parameters:
  ///   - endings: what files of one text put behind its name; two texts share none of those either.
  ///   - taken: names that are given already.
  package static func distinct(
    _ texts: [String], endings: [String] = [""], besides taken: [String] = []
  ) -> [String] {
    var taken = Set(taken.map { $0.lowercased() })
    return texts.map { text in
      let plain = safe(text)
      let names = { (name: String) in endings.map { (name + $0).lowercased() } }
      var name = plain
      var number = 2
      while !taken.isDisjoint(with: names(name)) {
        name = "\(plain) \(number)"
        number += 1
      }
      taken.formUnion(names(name))
      return name
    }
  }
}
