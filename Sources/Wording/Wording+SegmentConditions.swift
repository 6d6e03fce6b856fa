package import Domain

/// What a segment asks, and why someone is not in it.
extension Wording {
  /// `leden op 1 april 2026; functie manager of beleidsmedewerker; per provincie`.
  package func conditions(of segment: SegmentDefinition) -> String {
    let day = segment.keyDate.map { pick("leden op \(longDate($0))", "members on \(longDate($0))") }
    var parts = [day ?? pick("leden op de peildatum", "members on the reference date")]
    if segment.partners { parts.append(pick("partners apart", "partners apart")) }
    if !segment.functions.isEmpty {
      let names = segment.functions.sorted { $0.rawValue < $1.rawValue }.map { name(of: $0) }
      parts.append(pick("functie \(either(names))", "function \(either(names))"))
    }
    parts += places(of: segment)
    if !segment.kinds.isEmpty {
      parts.append(pick("lidsoort ", "kind ") + either(segment.kinds.sorted()))
    }
    if !segment.roles.isEmpty {
      parts.append(pick("met rol ", "with role ") + either(segment.roles.sorted()))
    }
    if let isRegistered = segment.isRegistered {
      parts.append(
        isRegistered
          ? pick("ingeschreven in het beroepsregister", "in the professional register")
          : pick("niet in het beroepsregister", "not in the professional register"))
    }
    return (parts + times(of: segment) + forms(of: segment)).joined(separator: "; ")
  }

  private func places(of segment: SegmentDefinition) -> [String] {
    var parts: [String] = []
    if !segment.provinces.isEmpty {
      parts.append(pick("provincie ", "province ") + either(segment.provinces.sorted()))
    }
    if !segment.regions.isEmpty {
      let numbers = segment.regions.sorted().map { "\($0.value)" }
      parts.append(pick("regio ", "region ") + either(numbers))
    }
    if !segment.rayons.isEmpty {
      parts.append(pick("rayon ", "rayon ") + either(segment.rayons.sorted()))
    }
    return parts
  }

  private func times(of segment: SegmentDefinition) -> [String] {
    var parts: [String] = []
    if let months = segment.joinedWithin {
      parts.append(
        pick(
          "lid geworden in de laatste \(months) maanden", "joined in the last \(months) months"))
    }
    if let months = segment.startedWithin {
      parts.append(
        pick(
          "begonnen in de laatste \(months) maanden", "started in the last \(months) months"))
    }
    if let months = segment.silentFor {
      parts.append(
        pick(
          "in \(months) maanden niets gedaan in de community",
          "did nothing in the community in \(months) months"))
    }
    return parts
  }

  private func forms(of segment: SegmentDefinition) -> [String] {
    var parts: [String] = []
    if segment.needsConsent {
      parts.append(
        pick(
          "met toestemming en een adres dat post aanneemt",
          "with consent and an address that takes mail"))
    }
    if segment.countsCopies {
      parts.append(pick("exemplaren per postadres", "copies per postal address"))
    }
    switch segment.split {
    case .province: parts.append(pick("per provincie", "by province"))
    case .region: parts.append(pick("per regio", "by region"))
    case .rayon: parts.append(pick("per rayon", "by rayon"))
    case nil: break
    }
    return parts
  }

  private func either(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + pick(" of ", " or ") + last
  }
}

// Why someone is not in a segment.
extension Wording {
  package var notMemberThen: String {
    pick("is dan geen lid", "is no member then")
  }
  package var otherFunction: String {
    pick("heeft een andere functie", "has another function")
  }
  package var worksElsewhere: String {
    pick("werkt elders", "works elsewhere")
  }
  package var otherKind: String {
    pick("is een ander soort lid", "is another kind of member")
  }
  package var holdsNoRole: String {
    pick("heeft de rol niet", "does not hold the role")
  }
  package var otherRegistration: String {
    pick("staat anders in het beroepsregister", "is registered otherwise")
  }
  package var joinedBefore: String {
    pick("is al langer lid", "has been a member for longer")
  }
  package var startedBefore: String {
    pick("werkt er al langer", "has worked there for longer")
  }
  package var wasHeardFrom: String {
    pick("liet van zich horen of is nog kort lid", "was heard from or joined recently")
  }
  package var listedTwice: String {
    pick(
      "staat er al in, als lid of onder een ander lidnummer",
      "is in it already, as a member or under another number")
  }
  package var gaveNoConsent: String {
    pick("gaf geen toestemming", "gave no consent")
  }
  package var hasNoEmail: String {
    pick("heeft geen e-mailadres", "has no e-mail address")
  }
  package var mailBounces: String {
    pick("e-mail komt terug", "mail comes back")
  }
  package var hasNoAddress: String {
    pick(
      "van de gemeente is geen postadres bekend", "no postal address is known of the municipality")
  }
}
