/// How far two names agree, field by field.
struct Agreement: Hashable, Sendable {
  enum Family: Int, CaseIterable, Sendable {
    case same, mended, part, repaired, oneSlip, twoSlips, different
  }
  enum FirstName: Int, CaseIterable, Sendable {
    case same, slip, related, fitsInitial, unknown, different
  }
  /// Compared as far as the shorter goes.
  enum Initials: Int, CaseIterable, Sendable {
    case same, sameSingle, shorter, laterDiffers, unknown, firstDiffers, oneSlip
  }
  enum Email: Int, CaseIterable, Sendable {
    case same, slip, numbered, unknown, different
  }
  enum Phone: Int, CaseIterable, Sendable {
    case same, unknown, different
  }

  /// What stands in front of a family name that agrees; a lost one says nothing.
  enum Prefix: Int, CaseIterable, Sendable {
    case same, unknown, different
  }

  var family = Family.different
  var prefix = Prefix.unknown
  /// The staff record's family name that agreed; 0 when none did.
  var familyTerm: Int32 = 0
  /// The member's family name that agreed.
  var memberTerm: Int32 = 0
  var firstName = FirstName.unknown
  var initials = Initials.unknown
  var email = Email.unknown
  var phone = Phone.unknown
}

extension Agreement {
  /// Whether anything that names a person agrees: a family name, a first name, more than one
  /// initial, an address or a telephone number.
  var holdsAnything: Bool {
    family != .different || [.same, .slip, .related].contains(firstName) || initials == .same
      || [.same, .slip, .numbered].contains(email) || phone == .same
  }
}
