package import Domain
import Formats
import Foundation
import GRDB

/// Who was erased and must stay out, as keyed digests: they tell a number or an address that comes by,
/// and nothing else.
///
/// A number is a person. An address may be a shared mailbox, or be handed on to a colleague: it tells
/// only of rows that no member of the register stands behind.
package struct Suppression: Sendable {
  private let identity: [UInt8]
  private let digests: Set<Data>
  /// Members of the register, and the addresses that they use.
  private let known: Set<MemberNumber>
  private let used: Set<EmailAddress>

  init(_ db: Database) throws {
    identity = Array(try Journal.identity(of: db))
    digests = try Data.fetchSet(db, sql: "SELECT digest FROM suppressed")
    let members = try MemberRows.all(db)
    known = Set(members.keys)
    used = Set(members.values.flatMap(\.addresses))
  }

  package var isEmpty: Bool { digests.isEmpty }

  package func holds(_ number: MemberNumber) -> Bool {
    digests.contains(Suppression.digest("lid " + number.text, identity))
  }

  private func holds(_ email: EmailAddress?) -> Bool {
    guard let email else { return false }
    return digests.contains(Suppression.digest("adres " + email.text, identity))
  }

  /// - Parameter emails: those that nobody else had.
  static func digests(of number: MemberNumber, _ emails: [EmailAddress], _ db: Database) throws
    -> [Data]
  {
    let identity = Array(try Journal.identity(of: db))
    return [digest("lid " + number.text, identity)]
      + Set(emails).map { digest("adres " + $0.text, identity) }
  }

  private static func digest(_ text: String, _ identity: [UInt8]) -> Data {
    Data(SHA256.digest(identity + Array(text.utf8)))
  }
}

extension RegisteredMember {
  /// Now and on the last list.
  var addresses: [EmailAddress] { [current.email, listed.email].compactMap(\.self) }
}

extension MemberRegister {
  package func suppression() throws(RegisterError) -> Suppression {
    try read { db in try Suppression(db) }
  }
}

extension Suppression {
  /// What was read without the rows of those who were erased; each is a finding, and counted.
  ///
  /// A member's number stays among those set aside, so that every number on the list is accounted for.
  package func applied(to input: YearInput) -> YearInput {
    guard !isEmpty else { return input }
    var input = input
    var left: [Origin] = []
    input.members.removeAll { member in
      guard isErased(member) else { return false }
      left.append(member.origin)
      input.membersSetAside.append(
        SetAsideMember(number: member.number, origin: member.origin))
      return true
    }
    let used = used.union(input.members.compactMap(\.email))
    func isGone(_ email: EmailAddress?) -> Bool {
      holds(email) && email.map(used.contains) == false
    }
    input.staff.removeAll { staff in
      guard isGone(staff.email) else { return false }
      left.append(staff.origin)
      return true
    }
    input.events.removeAll { event in
      guard event.member.map(holds) ?? isGone(event.email) else { return false }
      left.append(event.origin)
      return true
    }
    input.decisions.removeAll { holds($0.member) }
    for origin in left {
      input.findings.append(Finding(.reading(.suppressed), at: origin))
      guard let place = input.sources.firstIndex(where: { $0.path == origin.file }),
        input.sources[place].rows.accepted > 0
      else { continue }
      input.sources[place].rows.accepted -= 1
      input.sources[place].rows.setAside += 1
    }
    return input
  }

  /// By number; by address only who is new under a number of their own.
  private func isErased(_ member: Member) -> Bool {
    if holds(member.number) { return true }
    guard !known.contains(member.number), let email = member.email else { return false }
    return holds(email) && !used.contains(email)
  }
}
