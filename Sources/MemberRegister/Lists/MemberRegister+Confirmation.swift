package import Domain
import Foundation
import GRDB

extension MemberRegister {
  /// The personal codes of a year's round: the same in every run over this register, and not to be
  /// guessed without it.
  package func confirmationCodes(
    of members: [MemberNumber], year: Int
  ) throws(RegisterError) -> [MemberNumber: ConfirmationCode] {
    let key = try read { db in
      try Data.fetchOne(db, sql: "SELECT row_key FROM register WHERE id = 1") ?? Data()
    }
    let bytes = Array(key)
    func word(_ start: Int) -> UInt64 {
      bytes.dropFirst(start).prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    return Dictionary(
      members.map { member in
        var hash = SipHash(key: word(0), word(8))
        hash.append(field: "bevestigen")
        hash.append(field: String(year))
        hash.append(field: member.text)
        return (member, ConfirmationCode(MemberRegister.letters(of: hash.finish())))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Fifty of the bits in ten letters and digits that cannot be mistaken for one another.
  private static func letters(of value: UInt64) -> String {
    let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789x")
    return String((0..<10).map { alphabet[Int(value >> (5 * UInt64($0)) & 31)] })
  }
}
