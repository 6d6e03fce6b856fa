import Domain

/// Whose an event is: the list's member numbers and addresses, looked up.
struct EventMatching {
  /// What became of an event.
  enum Match: Hashable {
    case member(MemberNumber)
    /// The office's own address.
    case own
    /// Nobody on the list, or an address that several people on it share.
    case nobody
  }

  private let byNumber: [String: MemberNumber]
  private let byEmail: [EmailAddress: Set<MemberNumber>]
  private let ownMembers: Set<MemberNumber>
  private let ownDomains: Set<String>
  private let duplicates: [MemberNumber: MemberNumber]

  init(_ input: CommunityInput) {
    byNumber = Dictionary(
      input.numbers.map { (EventMatching.key(of: $0), $0) }, uniquingKeysWith: { first, _ in first }
    )
    var byEmail: [EmailAddress: Set<MemberNumber>] = [:]
    var ownMembers: Set<MemberNumber> = []
    for member in input.members {
      guard let email = member.email else { continue }
      byEmail[email, default: []].insert(member.number)
      if EventMatching.isOwn(email, domains: input.settings.ownDomains) {
        ownMembers.insert(member.number)
      }
    }
    self.byEmail = byEmail
    self.ownMembers = ownMembers
    ownDomains = input.settings.ownDomains
    duplicates = input.duplicates
  }

  /// The member number decides; the listed address is asked when the number is missing or unknown.
  func match(_ event: CommunityEvent) -> Match {
    if let email = event.email, EventMatching.isOwn(email, domains: ownDomains) { return .own }
    guard let member = event.member.flatMap(listed) ?? event.email.flatMap(listed) else {
      return .nobody
    }
    return ownMembers.contains(member) ? .own : .member(member)
  }

  private func listed(_ number: MemberNumber) -> MemberNumber? {
    byNumber[EventMatching.key(of: number)]
  }

  /// The one member with this address. Two memberships of one person count once, under the
  /// membership that stays.
  private func listed(_ email: EmailAddress) -> MemberNumber? {
    guard let numbers = byEmail[email] else { return nil }
    if numbers.count == 1 { return numbers.first }
    let people = Set(numbers.map { duplicates[$0] ?? $0 })
    return people.count == 1 ? people.first.flatMap(listed) : nil
  }

  /// Leading zeros say nothing: a spreadsheet drops them and a website adds them.
  private static func key(of number: MemberNumber) -> String {
    guard Digits.areAll(number.text) else { return number.text.lowercased() }
    let significant = number.text.drop(while: { $0 == "0" })
    return significant.isEmpty ? "0" : String(significant)
  }

  /// An address at one of the domains or at one below it.
  private static func isOwn(_ email: EmailAddress, domains: Set<String>) -> Bool {
    var rest = email.domain
    while !rest.isEmpty {
      if domains.contains(String(rest)) { return true }
      rest = rest.drop(while: { $0 != "." }).dropFirst()
    }
    return false
  }
}
