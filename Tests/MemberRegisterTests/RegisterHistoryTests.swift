import Domain
import MemberRegister
import TestSupport
import Testing

/// Random years in the register: lists, decisions, rules, undoing, backups, erasures, releases. After
/// every step the register is sound, and undoing is the exact way back.
struct RegisterHistoryTests {
  private static let titles = ["Leerplichtambtenaar", "Doorstroomcoach", "Manager"]

  /// What a history must come back to.
  private struct State: Equatable {
    let members: [RegisteredMember]
    let undoneFiles: Set<String>

    init(_ register: MemberRegister) throws {
      members = try register.registered()
      undoneFiles = try register.undoneFiles()
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a register is sound after every step, and undoing is the way back`(seed: UInt64) throws {
    try withRegister { register in
      var generator = SeededGenerator(seed: seed)
      var erased: Set<MemberNumber> = []
      for step in 0..<30 {
        let place = "seed \(seed), step \(step)"
        switch Int.random(in: 0..<10, using: &generator) {
        case 0...2: try listIn(register, &generator, step)
        case 3...5: try decide(register, &generator)
        case 6: try expectUndoing(register, place)
        case 7:
          if let last = try register.lastUndoable() {
            _ = try register.undo(last.id, stamp: Invented.stamp)
          }
        case 8: try restore(register, place)
        default:
          if let member = try register.registered().randomElement(using: &generator),
            step % 3 == 0
          {
            erased.insert(member.current.number)
            _ = try register.erase(member.current.number, stamp: Invented.stamp)
          }
        }
        #expect(try register.verify().faults == [], "\(place)")
        let known = Set(try register.registered().map(\.current.number))
        #expect(known.isDisjoint(with: erased), "\(place)")
      }
    }
  }

  private func listIn(
    _ register: MemberRegister, _ generator: inout SeededGenerator, _ step: Int
  ) throws {
    let numbers = (10...14).filter { _ in Int.random(in: 0..<4, using: &generator) > 0 }
    let members = numbers.map { number in
      Invented.member(
        String(number), function: Self.titles.randomElement(using: &generator) ?? "",
        place: Bool.random(using: &generator) ? "GM0344" : "GM0363", row: number)
    }
    let digest = "0123456789abcdef".randomElement(using: &generator) ?? "a"
    let list = Invented.list(members, digest: digest)
    let undone = try register.undoneFiles()
    guard !undone.contains(list.sources[0].sha256) else { return }
    _ = try register.take(
      in: try register.suppression().applied(to: list), stamp: Invented.stamp)
  }

  private func decide(
    _ register: MemberRegister, _ generator: inout SeededGenerator
  ) throws {
    let assessments = try register.members().map { member in
      Invented.functionChange(
        member.number.text, to: Self.titles.randomElement(using: &generator) ?? "Manager")
    }
    let rules: Set<Outcome> = Bool.random(using: &generator) ? [.functionChanged] : []
    let open = try register.preview(assessments, decisions: [], terms: Invented.terms())
    let decisions = open.proposals.compactMap { proposal -> Decision? in
      let verdicts: [Verdict?] = [.accept, .reject, .askAround, nil]
      return (verdicts.randomElement(using: &generator) ?? nil).map {
        Invented.decision(proposal.key, proposal.assessment.member.text, $0)
      }
    }
    _ = try register.settle(
      assessments, decisions: decisions, terms: Invented.terms(rules: rules), stamp: Invented.stamp)
  }

  /// Undoing and doing again is where it was; the undoing of the very last run keeps nothing.
  private func expectUndoing(_ register: MemberRegister, _ place: String) throws {
    guard let last = try register.lastUndoable() else { return }
    let before = try State(register)
    let reversal = try register.undo(last.id, stamp: Invented.stamp)
    if reversal.changesNothing { return }
    _ = try register.redo(stamp: Invented.stamp)
    #expect(try State(register) == before, "\(place)")
  }

  private func restore(_ register: MemberRegister, _ place: String) throws {
    let before = try State(register)
    let made = try register.backUp(
      because: .asked, on: Invented.stamp.date)
    if let last = try register.lastUndoable() {
      _ = try register.undo(last.id, stamp: Invented.stamp)
    }
    _ = try register.restore(made.fileName, stamp: Invented.stamp)
    #expect(try State(register) == before, "\(place)")
  }
}
