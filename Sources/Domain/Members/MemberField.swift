/// A field of a member that a list carries, a decision may set and the journal names.
package enum MemberField: String, CaseIterable, Comparable, Sendable {
  case initials
  case callName = "call_name"
  case prefix
  case familyName = "family_name"
  case birthName = "birth_name"
  case partnerName = "partner_name"
  case writtenName = "written_name"
  case email
  case phone
  case functionTitle = "function_title"
  /// Municipality and organisation together: what they mean follows from both.
  case workplace
  case kind
  case memberSince = "member_since"
  case memberUntil = "member_until"
  case newsletter
  case isShielded = "is_shielded"
  case krsdNumber = "krsd_number"
  case debtor

  /// In the order of the cases, which is that of a member list.
  package static func < (left: MemberField, right: MemberField) -> Bool {
    left.position < right.position
  }

  private var position: Int { MemberField.allCases.firstIndex(of: self) ?? 0 }
}

extension Member {
  /// What the field says, as plain text: dates as `yyyy-mm-dd`, yes and no as `1` and `0`, a
  /// workplace as written with its organisation behind it; empty when the member has none.
  package subscript(field: MemberField) -> String {
    switch field {
    case .initials: name.initials
    case .callName: name.callName
    case .prefix: name.prefix
    case .familyName: name.familyName
    case .birthName: name.birthName
    case .partnerName: name.partnerName
    case .writtenName: name.written
    case .email: email?.text ?? ""
    case .phone: phone
    case .functionTitle: functionTitle
    case .workplace:
      workplace.organisation.isEmpty
        ? workplace.written : "\(workplace.written) / \(workplace.organisation)"
    case .kind: kind.text
    case .memberSince: memberSince?.iso ?? ""
    case .memberUntil: memberUntil?.iso ?? ""
    case .newsletter: newsletter.map { $0 ? "1" : "0" } ?? ""
    case .isShielded: isShielded ? "1" : "0"
    case .krsdNumber: krsdNumber
    case .debtor: debtor?.text ?? ""
    }
  }

  /// Takes `field` over from `other`, what its words were understood to mean included.
  package mutating func take(_ field: MemberField, from other: Member) {
    switch field {
    case .initials: name.initials = other.name.initials
    case .callName: name.callName = other.name.callName
    case .prefix: name.prefix = other.name.prefix
    case .familyName: name.familyName = other.name.familyName
    case .birthName: name.birthName = other.name.birthName
    case .partnerName: name.partnerName = other.name.partnerName
    case .writtenName: name.written = other.name.written
    case .email: email = other.email
    case .phone: phone = other.phone
    case .functionTitle: functionTitle = other.functionTitle
    case .workplace: workplace = other.workplace
    case .kind: kind = other.kind
    case .memberSince: memberSince = other.memberSince
    case .memberUntil: memberUntil = other.memberUntil
    case .newsletter: newsletter = other.newsletter
    case .isShielded: isShielded = other.isShielded
    case .krsdNumber: krsdNumber = other.krsdNumber
    case .debtor: debtor = other.debtor
    }
  }
}
