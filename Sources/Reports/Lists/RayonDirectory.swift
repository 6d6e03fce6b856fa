package import Domain

/// Which rayon a workplace lies in, on the reference date of the municipalities.
package struct RayonDirectory: Sendable {
  private let directory: MunicipalityDirectory
  private let byException: [MunicipalityCode: Set<RayonCode>]
  private let byRegion: [RegionNumber: Set<RayonCode>]

  package init(rayons: [Rayon], municipalities: MunicipalityDirectory) {
    directory = municipalities
    var byException: [MunicipalityCode: Set<RayonCode>] = [:]
    var byRegion: [RegionNumber: Set<RayonCode>] = [:]
    for rayon in rayons {
      for code in rayon.exceptions { byException[code, default: []].insert(rayon.code) }
      for region in rayon.regions { byRegion[region, default: []].insert(rayon.code) }
    }
    self.byException = byException
    self.byRegion = byRegion
  }

  /// Every member once, in order of member number, and after what they know of no member the rows
  /// that were set aside.
  package func placements(
    of members: [Member], setAside: [SetAsideMember] = []
  ) -> [RayonPlacement] {
    let known = Set(members.map(\.number))
    let unread = Set(setAside.map(\.number)).subtracting(known).map {
      RayonPlacement(member: $0, rayon: nil, reason: .rowSetAside)
    }
    return (members.map(placement) + unread).sorted { $0.member < $1.member }
  }

  /// A membership that does not run on the reference date matters more than where it would lie, and
  /// that more than the wish to be left off.
  package func placement(of member: Member) -> RayonPlacement {
    let place = place(of: member.workplace)
    let date = directory.referenceDate
    let reason: RayonPlacement.Reason? =
      if let until = member.memberUntil, until < date {
        .ended
      } else if let since = member.memberSince, since > date {
        .notBegun
      } else if case .failure(let reason) = place {
        reason
      } else {
        member.isShielded ? .shielded : nil
      }
    return RayonPlacement(member: member.number, rayon: place.rayon, reason: reason)
  }

  private enum Place: Hashable {
    case rayon(RayonCode)
    case failure(RayonPlacement.Reason)

    var rayon: RayonCode? { if case .rayon(let code) = self { code } else { nil } }
  }

  private func place(of workplace: Workplace) -> Place {
    switch workplace.meaning {
    case .municipality(let code): place(of: code)
    case .ended(let code, let successors):
      if let own = byException[code] {
        only(own)
      } else {
        common(successors, otherwise: .municipalitySplit)
      }
    case .bureau(let id): place(of: id)
    case .ambiguous(let codes): common(codes, otherwise: .workplaceAmbiguous)
    case .unknown:
      .failure(
        workplace.written.isEmpty && workplace.organisation.isEmpty
          ? .noWorkplace : .workplaceUnknown)
    }
  }

  /// An exception goes before the region.
  private func place(of code: MunicipalityCode) -> Place {
    if let exception = byException[code] { return only(exception) }
    guard let region = directory[code]?.region else { return .failure(.noRegion) }
    guard let rayons = byRegion[region] else { return .failure(.regionWithoutRayon) }
    return only(rayons)
  }

  /// Where its host lies, or else the rayon that all its municipalities share.
  private func place(of id: BureauID) -> Place {
    guard let bureau = directory[id] else { return .failure(.workplaceUnknown) }
    if let host = bureau.host, case .rayon(let code) = place(of: host) { return .rayon(code) }
    return common(bureau.municipalities, otherwise: .bureauAcrossRayons)
  }

  private func common(
    _ codes: [MunicipalityCode], otherwise reason: RayonPlacement.Reason
  ) -> Place {
    let places = Set(codes.map { place(of: $0) })
    guard let first = places.first else { return .failure(.workplaceUnknown) }
    return places.count == 1 ? first : .failure(reason)
  }

  private func only(_ rayons: Set<RayonCode>) -> Place {
    guard let code = rayons.first, rayons.count == 1 else { return .failure(.severalRayons) }
    return .rayon(code)
  }
}
