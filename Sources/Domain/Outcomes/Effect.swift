/// What an accepted conclusion changes about a member.
package enum Effect: Hashable, Sendable {
  case functionTitle(String)
  case workplace(Workplace)
  /// The last day of the membership.
  case memberUntil(CalendarDate)

  package var field: MemberField {
    switch self {
    case .functionTitle: .functionTitle
    case .workplace: .workplace
    case .memberUntil: .memberUntil
    }
  }
}

extension Assessment {
  /// The last day in service, for someone who left with a known end.
  package var departure: CalendarDate? {
    guard outcome == .left else { return nil }
    return staff?.end ?? (reason == .employmentEnded ? alternatives.first?.end : nil)
  }

  /// What changes when a person agrees with the conclusion, in the order of `MemberField`; empty for
  /// outcomes that leave the member as they are.
  ///
  /// - Parameters:
  ///   - referenceDate: a membership that ends on no known date, or on a later one, ended on the day
  ///     before: on the reference date itself it counts no more.
  ///   - officialName: the name of a municipality; nil when it is unknown.
  package func effects(
    referenceDate: CalendarDate, officialName: (MunicipalityCode) -> String?
  ) -> [Effect] {
    switch outcome {
    case .confirmed, .uncertain, .notCheckable: []
    case .functionChanged: title.map { [.functionTitle($0)] } ?? []
    case .municipalityChanged, .municipalityMerged:
      workplace(officialName: officialName).map { [.workplace($0)] } ?? []
    case .bothChanged:
      (title.map { [.functionTitle($0)] } ?? [])
        + (workplace(officialName: officialName).map { [.workplace($0)] } ?? [])
    case .left:
      [.memberUntil(min(departure ?? referenceDate, referenceDate.adding(days: -1)))]
    case .duplicate: [.memberUntil(referenceDate.adding(days: -1))]
    }
  }

  private var title: String? {
    let written = newFunction ?? staff?.functionTitle ?? ""
    return written.isEmpty ? nil : written
  }

  /// The municipality by its official name; the employer as delivered when it is a shared body.
  private func workplace(officialName: (MunicipalityCode) -> String?) -> Workplace? {
    guard let code = newMunicipality else { return staff?.employer }
    return Workplace(written: officialName(code) ?? code.text, meaning: .municipality(code))
  }
}

extension Member {
  /// Whether the effect would change nothing: the same title but for capitals, the same place
  /// however written, and for an end any end.
  package func shows(_ effect: Effect) -> Bool {
    switch effect {
    case .functionTitle(let title): Folding.key(functionTitle) == Folding.key(title)
    case .workplace(let workplace): self.workplace.isSamePlace(as: workplace)
    case .memberUntil: memberUntil != nil
    }
  }

  package mutating func apply(_ effect: Effect) {
    switch effect {
    case .functionTitle(let title): functionTitle = title
    case .workplace(let workplace): self.workplace = workplace
    case .memberUntil(let date): memberUntil = date
    }
  }
}
