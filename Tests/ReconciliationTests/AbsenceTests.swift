import Domain
import Testing
import Worlds

@testable import Reconciliation

/// A departure is proposed only where being in no list proves one.
@Suite struct AbsenceTests {
  private static let joke = "J.P.|Joke||Veldhoen"

  private static func called(_ member: Member, except places: Set<String> = []) -> String {
    let colleagues = Office.colleagues.filter { !places.contains($0.employer.written) }
    let result = Office.reconcile([member], [], colleagues: colleagues)
    return "\(result.assessments[0].outcome.rawValue) \(result.assessments[0].reason.rawValue)"
  }

  @Test(arguments: ["", "  "], ["", "joke@waterdam.example", "joke@post.example"])
  func `without a workplace nobody can be missed`(place: String, email: String) {
    let member = Office.member("10", AbsenceTests.joke, at: place, email: email)
    #expect(AbsenceTests.called(member) == "not_checkable workplace_unknown")
  }

  @Test func `a workplace that no table knows is uncertain, also where the mail points to one`() {
    let unknown = Office.member("10", AbsenceTests.joke, at: "Nergenshuizen")
    #expect(AbsenceTests.called(unknown) == "uncertain workplace_unknown")
    let guessed = Office.member(
      "10", AbsenceTests.joke, at: "Nergenshuizen", email: "joke@waterdam.example")
    #expect(AbsenceTests.called(guessed) == "uncertain workplace_unknown")
  }

  @Test func `where a row has no name nobody is missing for sure`() {
    let member = Office.member("10", AbsenceTests.joke)
    func called(_ places: [String]) -> String {
      let unnamed = places.map {
        IncompleteDelivery(
          employer: Office.member("0", AbsenceTests.joke, at: $0).workplace, email: nil,
          origin: Origin(file: "opgave.csv", row: 9))
      }
      let result = Office.reconcile([member], [], unnamed: unnamed)
      return "\(result.assessments[0].outcome.rawValue) \(result.assessments[0].reason.rawValue)"
    }
    #expect(called([]) == "left not_on_staff_list")
    #expect(called([member.workplace.written]) == "uncertain weak_evidence")
    #expect(called(["Zandhove"]) == "left not_on_staff_list")
  }

  @Test func `a name that several municipalities bear is uncertain`() {
    var member = Office.member("10", AbsenceTests.joke)
    member.workplace.meaning = .ambiguous(
      Office.directory.municipalities.prefix(2).map(\.code))
    #expect(AbsenceTests.called(member) == "uncertain workplace_unknown")
  }

  @Test func `who is found without a workplace gets the change proposed`() {
    let phone = "+31612345678"
    let result = Office.reconcile(
      [Office.member("10", AbsenceTests.joke, at: "", phone: phone)],
      [Office.staff("1", AbsenceTests.joke, phone: phone)])
    #expect(result.outcome(of: "10") == "municipality_changed 1")
  }

  @Test(arguments: [
    (except: Set<String>(), outcome: "left not_on_staff_list"),
    (except: Set(["Zandhove"]), outcome: "not_checkable nothing_delivered"),
    (except: Set(["Bosrijk"]), outcome: "not_checkable nothing_delivered"),
    (except: Set(["Zandhove", "Bosrijk"]), outcome: "not_checkable nothing_delivered"),
  ])
  func `after a division every successor must have delivered`(
    except: Set<String>, outcome: String
  ) {
    let member = Office.member("10", AbsenceTests.joke, at: "Tweestede")
    #expect(AbsenceTests.called(member, except: except) == outcome)
  }

  @Test func `a row under a divided name delivers for none of its successors`() {
    let colleagues = Office.colleagues.filter { $0.employer.written != "Bosrijk" }
    let result = Office.reconcile(
      [Office.member("10", AbsenceTests.joke, at: "Bosrijk")],
      [Office.staff("1", "K.|Kees||Zomer", at: "Tweestede")], colleagues: colleagues)
    #expect(result.outcome(of: "10") == "not_checkable")
  }

  @Test func `one row that names a municipality is no list`() {
    let colleagues = Office.colleagues.filter { $0.employer.written != "Bosrijk" }
    let result = Office.reconcile(
      [Office.member("10", AbsenceTests.joke, at: "Bosrijk")],
      [Office.staff("1", "K.|Kees||Zomer", at: "Bosrijk")], colleagues: colleagues)
    #expect(result.outcome(of: "10") == "uncertain")
  }

  @Test func `a list of another department only sends nobody away`() {
    let colleagues = Office.colleagues.filter { $0.functionTitle == "Griffiemedewerker" }
    let result = Office.reconcile(
      [Office.member("10", AbsenceTests.joke)], [], colleagues: colleagues)
    #expect(result.outcome(of: "10") == "uncertain")
  }

  @Test(arguments: [
    (present: 0, absent: 1, isPart: false), (present: 0, absent: 3, isPart: true),
    (present: 8, absent: 2, isPart: false), (present: 5, absent: 5, isPart: true),
    (present: 900, absent: 100, isPart: false), (present: 0, absent: 5_000, isPart: true),
  ])
  func `a delivery that half the members are not in is a part`(
    present: Int, absent: Int, isPart: Bool
  ) {
    let ratio = Deliveries.ratio(present: present, absent: absent, leaverShare: 0.12)
    #expect((ratio > 10) == isPart)
  }

  /// What may go wrong with the files of a whole association.
  enum Damage: CaseIterable {
    case none, otherDepartmentsOnly, cutOff, oneWrongRow, noMunicipalityColumn, initialsOnly

    func apply(to world: inout World) {
      switch self {
      case .none: break
      case .otherDepartmentsOnly:
        world.staff.removeAll { !$0.functionTitle.isEmpty && $0.start != nil && isInField($0) }
      case .cutOff: keep(half: &world)
      case .oneWrongRow: keep(first: 1, of: &world)
      case .noMunicipalityColumn:
        for index in world.members.indices { world.members[index].workplace = .none }
      case .initialsOnly:
        for index in world.staff.indices {
          world.staff[index].email = nil
          world.staff[index].phone = ""
          world.staff[index].name.callName = ""
        }
      }
    }

    private func isInField(_ record: StaffRecord) -> Bool {
      TitleReader.inferred(from: Folding.key(record.functionTitle)) != nil
    }

    private func keep(half world: inout World) {
      let lists = Dictionary(grouping: world.staff, by: \.employer.meaning)
      world.staff = lists.values.flatMap { list in
        list.sorted { $0.name.familyName < $1.name.familyName }.prefix((list.count + 1) / 2)
      }
    }

    private func keep(first count: Int, of world: inout World) {
      let lists = Dictionary(grouping: world.staff, by: \.employer.meaning)
      world.staff = lists.values.flatMap { $0.sorted { $0.id < $1.id }.prefix(count) }
    }
  }

  @Test(arguments: Damage.allCases)
  func `damaged files strike off hardly anyone who is still there`(damage: Damage) {
    var world = WorldBuilder.world(
      members: 1_000, noise: 1, seed: 20_263, referenceDate: Office.today)
    damage.apply(to: &world)
    let result = Reconciler.reconcile(
      ReconciliationInput(
        members: world.members, staff: world.staff, events: world.events,
        reference: world.reference, referenceDate: world.referenceDate))
    let struckOff = result.assessments.filter {
      $0.outcome == .left && world.truths[$0.member]?.outcome != .left
    }
    #expect(struckOff.count <= 10, "\(damage): \(struckOff.count)")
  }
}
