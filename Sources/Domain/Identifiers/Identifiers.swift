/// Text that names one thing of one kind. Each kind is its own type, so that they cannot be mixed.
package protocol TextIdentifier: Hashable, Comparable, Sendable, CustomStringConvertible {
  var text: String { get }
}

extension TextIdentifier {
  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool {
    left.text < right.text
  }
}

/// The number of one membership, as the member list prints it.
package struct MemberNumber: TextIdentifier {
  package let text: String
  package init(_ text: String) { self.text = text }

  /// Shorter numbers first, so that `999` comes before `10001`.
  package static func < (left: MemberNumber, right: MemberNumber) -> Bool {
    (left.text.utf8.count, left.text) < (right.text.utf8.count, right.text)
  }
}

/// A personnel number, unique within the delivery that carries it; leading zeros count.
package struct StaffID: TextIdentifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// A CBS municipality code in the form `GM0363`.
package struct MunicipalityCode: TextIdentifier {
  package let text: String

  /// Accepts `GM0363`, `gm0363`, `0363` and `363`; nil for anything else.
  package init?(_ written: some StringProtocol) {
    var digits = written.uppercased()[...]
    if digits.hasPrefix("GM") { digits = digits.dropFirst(2) }
    guard (1...4).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    text = "GM" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}

/// The number of a Doorstroompunt region (RMC region), 1 to 41 without 14.
package struct RegionNumber: Hashable, Comparable, Sendable {
  package let value: Int
  package init(_ value: Int) { self.value = value }

  package static func < (left: RegionNumber, right: RegionNumber) -> Bool {
    left.value < right.value
  }
}

/// The short code of a rayon, `NW`.
package struct RayonCode: TextIdentifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Who pays: the municipality's code, or an identifier of the office's own for a shared body or a
/// person.
package struct DebtorID: TextIdentifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// A tariff line, `gemeente/basis`, unique within a tariff table and year.
package struct TariffID: TextIdentifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// A kind of membership as the association names it: `gemeente`, `persoonlijk`, `erelid` …
package struct MemberKind: TextIdentifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// The number of an invoice or credit note.
package struct InvoiceNumber: TextIdentifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// A shared body that employs people for several municipalities.
package struct BureauID: TextIdentifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}
