import Domain

/// Who said no to the newsletter. A refusal counts for the person, by whichever membership they said
/// it, and for the address, whoever else has it: consent is as easy to withdraw as to give (AVG
/// art. 7(3)).
struct NewsletterRefusals {
  private let people: Set<MemberNumber>
  private let addresses: Set<EmailAddress>
  private let duplicates: [MemberNumber: MemberNumber]

  init(_ input: SegmentInput) {
    let refusing = input.members.filter { $0.newsletter == false }
    duplicates = input.duplicates
    people = Set(refusing.map { input.duplicates[$0.number] ?? $0.number })
    addresses = Set(
      refusing.compactMap(\.email)
        + input.partners.filter { $0.newsletter == false }.compactMap(\.email))
  }

  func contains(_ member: Member) -> Bool {
    people.contains(duplicates[member.number] ?? member.number) || contains(member.email)
  }

  func contains(_ address: EmailAddress?) -> Bool {
    address.map(addresses.contains) ?? false
  }
}
