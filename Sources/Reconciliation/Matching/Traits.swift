/// What of a person can be compared, as numbers of terms.
struct Traits: Sendable {
  /// Family names; the one in use first, then halves, names at birth, then what the mailbox adds.
  var families: [FamilyTerm] = []
  /// First letters of the words in front of the family name in use, so that `van der`, `van den` and
  /// `v.d.` are one; 0 for none or unknown.
  var prefix: UInt16 = 0
  /// Small ASCII letters.
  var initials: [UInt8] = []
  /// A term of the first names; 0 when unknown.
  var firstName: Int32 = 0
  /// The first name that the mailbox shows; 0 when it shows none.
  var mailboxFirstName: Int32 = 0
  /// A term of the addresses; 0 for none or a shared box.
  var email: Int32 = 0
  /// A term of the domains; 0 for none.
  var domain: Int32 = 0
  /// A term of the telephone numbers; 0 when unknown.
  var phone: Int32 = 0

  /// The first name, else the one that the mailbox shows; 0 when neither is known.
  var anyFirstName: Int32 { firstName != 0 ? firstName : mailboxFirstName }
}

/// A family name and where it comes from.
struct FamilyTerm: Hashable, Sendable {
  enum Source: UInt8, Sendable {
    /// The name in use, whole.
    case own
    /// The name in use as it should have been written: a slip away in the mailbox, or with a glued
    /// prefix taken off.
    case mended
    /// One half of it, or the name at birth or of the partner.
    case part
    /// Another name that the mailbox may hold.
    case derived
  }
  let term: Int32
  let source: Source
}

/// A member, ready for comparison.
struct MemberTraits: Sendable {
  var traits: Traits
  var home: Home
  var title: ReadTitle?
  /// Day number; nil when the list does not say.
  var since: Int?
  /// Addresses of the member at other domains, from the community log, newest first.
  var laterEmails: [LaterEmail] = []
}

/// An address under which a member number appeared in the community.
struct LaterEmail: Hashable, Sendable {
  let email: Int32
  let place: Int32
}

/// What of a staff record is not the person: small, since it is looked at most.
struct StaffFacts: Sendable {
  var place: Int32
  var title: ReadTitle?
  var start: Int?
  var end: Int?
  /// In service on the reference date.
  var isActive: Bool
  var isReplacement: Bool
  var isRenamed: Bool
  var isPartTime: Bool
}
