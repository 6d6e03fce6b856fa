import Domain
import MemberRegister
import Testing

/// Whom erasing keeps out, and whom it leaves in peace.
struct SuppressionTests {
  private let stamp = Invented.stamp
  private let ten = MemberNumber("10")

  private func sharing(_ number: String) -> Member {
    var member = Invented.member(number)
    member.email = EmailAddress("leerplicht@utrecht.example")
    return member
  }

  @Test func `who shares the address of an erased member stays`() throws {
    try withRegister { register in
      let list = Invented.list([sharing("10"), sharing("11")])
      _ = try register.take(in: list, stamp: stamp)
      #expect(try register.rehearseErasing(ten).sharing == [MemberNumber("11")])
      _ = try register.erase(ten, stamp: stamp)
      var input = list
      input.staff = [Invented.staff("P11")]
      input.staff[0].email = EmailAddress("leerplicht@utrecht.example")
      let kept = try register.suppression().applied(to: input)
      #expect(kept.members.map(\.number.text) == ["11"])
      #expect(kept.staff.count == 1)
    }
  }

  @Test func `who takes over the address of an erased member stays`() throws {
    try withRegister { register in
      _ = try register.take(
        in: Invented.list([sharing("10"), Invented.member("11")]), stamp: stamp)
      _ = try register.erase(ten, stamp: stamp)
      var input = Invented.list([sharing("11")], digest: "b")
      input.staff = [Invented.staff("P11")]
      input.staff[0].email = EmailAddress("leerplicht@utrecht.example")
      for _ in 0..<2 {
        let kept = try register.suppression().applied(to: input)
        #expect(kept.members.map(\.number.text) == ["11"])
        #expect(kept.staff.count == 1)
        _ = try register.take(in: kept, stamp: stamp)
      }
    }
  }

  @Test func `putting a backup back erases by number only`() throws {
    try withRegister { register in
      _ = try register.take(
        in: Invented.list([sharing("10"), Invented.member("11")]), stamp: stamp)
      _ = try register.take(
        in: Invented.list([Invented.member("10"), sharing("11")], digest: "b"), stamp: stamp)
      _ = try register.backUp(because: .asked, on: stamp.date)
      _ = try register.take(
        in: Invented.list([sharing("10"), Invented.member("11")], digest: "c"), stamp: stamp)
      _ = try register.erase(ten, stamp: stamp)
      _ = try register.restore("1", stamp: stamp)
      #expect(try register.registered().map(\.current.number.text) == ["11"])
    }
  }
}
