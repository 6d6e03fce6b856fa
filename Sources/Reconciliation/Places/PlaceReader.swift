import Domain
import Linkage

/// Where someone works, as small numbers that can be compared.
///
/// A municipality has its position in the directory, a shared body comes after those.
struct PlaceReader: Sendable {
  static let nowhere: Int32 = -1

  private let directory: MunicipalityDirectory
  private let numberByCode: [MunicipalityCode: Int32]
  private let numberByBureau: [BureauID: Int32]
  private let bureausByMunicipality: [MunicipalityCode: [Int32]]
  /// Per place a number for its province; -1 when unknown.
  private let provinces: [Int]

  init(directory: MunicipalityDirectory) {
    self.directory = directory
    numberByCode = Dictionary(
      uniqueKeysWithValues: directory.municipalities.enumerated().map { ($1.code, Int32($0)) })
    let first = Int32(directory.municipalities.count)
    numberByBureau = Dictionary(
      uniqueKeysWithValues: directory.bureaus.enumerated().map { ($1.id, first + Int32($0)) })
    var served: [MunicipalityCode: [Int32]] = [:]
    for (position, bureau) in directory.bureaus.enumerated() {
      for code in Set(bureau.municipalities) {
        served[code, default: []].append(first + Int32(position))
      }
    }
    bureausByMunicipality = served
    provinces = PlaceReader.provinces(of: directory)
  }

  private static func provinces(of directory: MunicipalityDirectory) -> [Int] {
    let names = Set(directory.municipalities.map(\.province)).subtracting([""]).sorted()
    let hosts = directory.bureaus.map { bureau in
      (bureau.host ?? bureau.municipalities.first).flatMap { directory[$0]?.province } ?? ""
    }
    return (directory.municipalities.map(\.province) + hosts).map { names.firstIndex(of: $0) ?? -1 }
  }

  /// A number for the province of a place; nil when unknown.
  func province(of place: Int32) -> Int? {
    guard place >= 0, provinces[Int(place)] >= 0 else { return nil }
    return provinces[Int(place)]
  }

  var count: Int { directory.municipalities.count + directory.bureaus.count }

  /// The municipality of a place; nil for a shared body.
  func municipality(at place: Int32) -> MunicipalityCode? {
    guard place >= 0, Int(place) < directory.municipalities.count else { return nil }
    return directory.municipalities[Int(place)].code
  }

  func bureau(at place: Int32) -> BureauID? {
    let position = Int(place) - directory.municipalities.count
    return directory.bureaus.indices.contains(position) ? directory.bureaus[position].id : nil
  }

  /// Where a staff record lies; `nowhere` when its employer is not understood.
  func place(of employer: Workplace, email: EmailAddress?) -> Int32 {
    switch understood(employer, email: email) {
    case .municipality(let code): numberByCode[code] ?? PlaceReader.nowhere
    case .ended(_, let successors):
      successors.first.flatMap { numberByCode[$0] } ?? PlaceReader.nowhere
    case .bureau(let id): numberByBureau[id] ?? PlaceReader.nowhere
    case .ambiguous, .unknown: PlaceReader.nowhere
    }
  }

  /// The places that count as the member's own: the municipality or its successors, the shared body
  /// that serves it and that body's host.
  func home(of workplace: Workplace, email: EmailAddress?) -> Home {
    var home = Home()
    switch understood(workplace, email: email) {
    case .municipality(let code):
      home.add(numberByCode[code])
      for bureau in bureausByMunicipality[code] ?? [] { home.addNear(bureau) }
    case .ended(let gone, let successors):
      for code in successors { home.add(numberByCode[code]) }
      home.isMerged = !isOldSpelling(gone, successors, email: email)
    case .bureau(let id):
      addBureau(id, to: &home)
    case .ambiguous(let codes):
      for code in codes { home.add(numberByCode[code]) }
      home.isOpen = true
    case .unknown:
      home.isOpen = true
    }
    if !workplace.organisation.isEmpty,
      case .bureau(let id) = directory.meaning(ofName: workplace.organisation)
    {
      addBureau(id, to: &home)
    }
    // A shared body often mails from the municipality that pays its people.
    if home.isBureau, let email { home.add(place(ofDomain: email.domain)) }
    return home
  }

  /// A municipality that only changed its name, under which the member already has an address: the
  /// list has an old spelling.
  private func isOldSpelling(
    _ gone: MunicipalityCode, _ successors: [MunicipalityCode], email: EmailAddress?
  ) -> Bool {
    guard let email, successors.count == 1, let new = directory[successors[0]],
      let old = directory.endedMunicipality(gone), new.domains.contains(String(email.domain))
    else { return false }
    return JaroWinkler.similarity(
      Array(Folding.joined(old.name).utf8), Array(Folding.joined(new.name).utf8)) > 0.8
  }

  private func addBureau(_ id: BureauID, to home: inout Home) {
    home.isBureau = true
    home.add(numberByBureau[id])
    guard let bureau = directory[id] else { return }
    home.add(bureau.host.flatMap { numberByCode[$0] })
    for code in bureau.municipalities { home.addNear(numberByCode[code]) }
  }

  /// The words, or the e-mail domain where the words say nothing.
  private func understood(_ workplace: Workplace, email: EmailAddress?) -> Workplace.Meaning {
    switch workplace.meaning {
    case .municipality, .ended, .bureau: return workplace.meaning
    case .ambiguous, .unknown: break
    }
    guard let email else { return workplace.meaning }
    let byMail = directory.meaning(ofDomain: email.domain)
    return byMail == .unknown ? workplace.meaning : byMail
  }

  /// The place that an e-mail domain belongs to.
  func place(ofDomain domain: Substring) -> Int32 {
    switch directory.meaning(ofDomain: domain) {
    case .municipality(let code): numberByCode[code] ?? PlaceReader.nowhere
    case .bureau(let id): numberByBureau[id] ?? PlaceReader.nowhere
    default: PlaceReader.nowhere
    }
  }
}

/// The places that are a member's own.
struct Home: Hashable, Sendable {
  /// The municipality, its successors, the shared body or its host; sorted.
  var places: [Int32] = []
  /// Places of the same shared body: likely the same employer, not surely.
  var near: [Int32] = []
  /// The listed municipality ended.
  var isMerged = false
  var isBureau = false
  /// The words fit several municipalities or none.
  var isOpen = false

  mutating func add(_ place: Int32?) {
    guard let place, place >= 0, !places.contains(place) else { return }
    places.append(place)
    places.sort()
  }

  mutating func addNear(_ place: Int32?) {
    guard let place, !places.contains(place), !near.contains(place) else { return }
    near.append(place)
    near.sort()
  }

  func contains(_ place: Int32) -> Bool { places.contains(place) }
}
