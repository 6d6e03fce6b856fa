import Domain

/// The fields in which a file holds one person's name, as written.
struct NameParts {
  var whole = ""
  var initials = ""
  var callName = ""
  var givenNames = ""
  var prefix = ""
  var familyName = ""
  var birthPrefix = ""
  var birthName = ""
  var partnerPrefix = ""
  var partnerName = ""
  var usage = ""

  /// The name they make; nil when no field says how the person is called.
  func name(lexicon: NameLexicon) -> PersonName? {
    var name = PersonName()
    if familyName.isEmpty, birthName.isEmpty, !whole.isEmpty {
      name = WholeName.parts(of: whole, lexicon: lexicon)
    } else {
      setFamilyName(of: &name, lexicon: lexicon)
    }
    setFirstNames(of: &name, lexicon: lexicon)
    setOtherNames(of: &name, lexicon: lexicon)
    if name.familyName.isEmpty { return nil }
    return name
  }

  private func setFamilyName(of name: inout PersonName, lexicon: NameLexicon) {
    if familyName.isEmpty {
      setFamilyNameByUsage(of: &name, lexicon: lexicon)
      return
    }
    let (front, family) = NameParts.split(familyName, lexicon: lexicon)
    name.prefix = prefix.isEmpty ? front : prefix
    // The same tussenvoegsel twice, apart and in front of the name, is one.
    let isRepeated = Folding.key(front) == Folding.key(prefix)
    let isSplit = prefix.isEmpty || isRepeated
    name.familyName = isSplit ? family : NameCase.mended(familyName, lexicon: lexicon)
    name.prefix = NameParts.calmed(name.prefix)
  }

  /// The name in use made of birth and partner names by the usage code: own name (E, 1), partner's
  /// (P, 2), partner's before own (V, C, 3), own before partner's (N, D, 4).
  private func setFamilyNameByUsage(of name: inout PersonName, lexicon: NameLexicon) {
    let ownPrefix = birthPrefix.isEmpty ? prefix : birthPrefix
    let (ownFront, own) = NameParts.split(birthName, lexicon: lexicon)
    let (partnerFront, partner) = NameParts.split(partnerName, lexicon: lexicon)
    let front = ownPrefix.isEmpty ? ownFront : NameParts.calmed(ownPrefix)
    let otherFront = partnerPrefix.isEmpty ? partnerFront : NameParts.calmed(partnerPrefix)
    func joined(_ prefix: String, _ family: String) -> String {
      prefix.isEmpty ? family : "\(prefix) \(family)"
    }
    switch partner.isEmpty ? .own : NameUsage(usage) {
    case .own: (name.prefix, name.familyName) = (front, own)
    case .partner: (name.prefix, name.familyName) = (otherFront, partner)
    case .partnerOwn:
      (name.prefix, name.familyName) = (otherFront, "\(partner)-\(joined(front, own))")
    case .ownPartner:
      (name.prefix, name.familyName) = (front, "\(own)-\(joined(otherFront, partner))")
    }
  }

  private func setFirstNames(of name: inout PersonName, lexicon: NameLexicon) {
    if !initials.isEmpty {
      let words = initials.split(separator: " ")
      let given = GivenNames(words, isShouted: false, lexicon: lexicon)
      // A first name in the field for initials is a first name.
      if given.initials.isEmpty, callName.isEmpty, given.callName.count > 4 {
        name.callName = given.callName
      } else {
        name.initials = initials
      }
    }
    let called = callName.isEmpty ? givenNames : callName
    guard !called.isEmpty else { return }
    let words = called.split(separator: " ")
    let isShouted = called == called.uppercased()
    let given = GivenNames(words, isShouted: isShouted, lexicon: lexicon)
    if given.callName.isEmpty {
      if name.initials.isEmpty { name.initials = called }
    } else {
      name.callName = NameCase.mended(called, lexicon: lexicon)
    }
  }

  private func setOtherNames(of name: inout PersonName, lexicon: NameLexicon) {
    func whole(_ prefix: String, _ family: String) -> String {
      let mended = NameCase.mended(family, lexicon: lexicon)
      return prefix.isEmpty ? mended : "\(NameParts.calmed(prefix)) \(mended)"
    }
    let inUse = Folding.joined(name.prefix + name.familyName)
    if !birthName.isEmpty {
      let birth = whole(birthPrefix.isEmpty && familyName.isEmpty ? prefix : birthPrefix, birthName)
      if Folding.joined(birth) != inUse { name.birthName = birth }
    }
    if !partnerName.isEmpty {
      let partner = whole(partnerPrefix, partnerName)
      if Folding.joined(partner) != inUse { name.partnerName = partner }
    }
  }

  /// The tussenvoegsel in front of a family name (`van Dijk`), behind a comma (`Dijk, van`) or
  /// behind it (`Dijk van`), and the name without it.
  private static func split(
    _ written: String, lexicon: NameLexicon
  ) -> (prefix: String, family: String) {
    let plain = WholeName.withTightHyphens(written)
    let words = plain.split { $0 == " " || $0 == "\u{A0}" }
    guard words.count > 1 else { return ("", NameCase.mended(plain, lexicon: lexicon)) }
    func result(_ prefix: ArraySlice<Substring>, _ family: ArraySlice<Substring>) -> (
      String, String
    ) {
      let name = family.joined(separator: " ").filter { $0 != "," }
      return (calmed(prefix.joined(separator: " ")), NameCase.mended(name, lexicon: lexicon))
    }
    let front = lexicon.prefixLength(atFrontOf: words[...])
    if front > 0 { return result(words.prefix(front), words.dropFirst(front)) }
    let back = lexicon.prefixLength(atBackOf: words.dropFirst())
    if back > 0 { return result(words.suffix(back), words.dropLast(back)) }
    return ("", NameCase.mended(plain, lexicon: lexicon))
  }

  /// Tussenvoegsels are written small behind a first name.
  private static func calmed(_ prefix: String) -> String { prefix.lowercased() }
}

/// Which names a person bears (naamgebruik).
private enum NameUsage {
  case own, partner, partnerOwn, ownPartner

  init(_ written: String) {
    let key = Folding.key(written)
    let (own, partner) = (key.firstRange(of: "eigen"), key.firstRange(of: "partner"))
    switch (own, partner) {
    case (let own?, let partner?):
      self = own.lowerBound < partner.lowerBound ? .ownPartner : .partnerOwn
    case (nil, .some): self = .partner
    default:
      switch key {
      case "p", "2": self = .partner
      case "v", "c", "3": self = .partnerOwn
      case "n", "d", "4": self = .ownPartner
      default: self = .own
      }
    }
  }
}
