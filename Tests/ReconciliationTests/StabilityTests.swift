import Domain
import TestSupport
import Testing
import Worlds

@testable import Reconciliation

/// What must hold for any association, tried on invented ones; the seed is in the test's name.
@Suite struct StabilityTests {
  private static func world(_ seed: UInt64) -> World {
    WorldBuilder.world(members: 220, noise: 1.5, seed: seed, referenceDate: Office.today)
  }

  private static func reconcile(_ world: World) -> Reconciled {
    Reconciler.reconcile(
      ReconciliationInput(
        members: world.members, staff: world.staff, events: world.events,
        reference: world.reference, referenceDate: world.referenceDate))
  }

  @Test(arguments: [71, 72, 73, 74] as [UInt64])
  func `rows in any order give the same conclusions`(seed: UInt64) {
    let world = StabilityTests.world(seed)
    var shuffled = world
    var dice = Dice(seed: seed)
    shuffled.members.shuffle(using: &dice)
    shuffled.staff.shuffle(using: &dice)
    shuffled.events.shuffle(using: &dice)
    let one = StabilityTests.reconcile(world)
    let other = StabilityTests.reconcile(shuffled)
    #expect(one.assessments == other.assessments)
    #expect(one.newStaff == other.newStaff)
    #expect(one.coverage == other.coverage)
  }

  @Test(arguments: [81, 82] as [UInt64])
  func `a proposal vanishes when its row is removed`(seed: UInt64) {
    let world = StabilityTests.world(seed)
    let proposals = StabilityTests.reconcile(world).assessments.filter { $0.staff != nil }
    #expect(proposals.count > 100)
    // One in nine, over all outcomes: each costs a comparison of its own.
    for (number, proposal) in proposals.enumerated() where number % 9 == 0 {
      var less = world
      less.staff.removeAll { $0.id == proposal.staff?.id }
      let now = StabilityTests.reconcile(less).assessments.first { $0.member == proposal.member }
      #expect(now?.staff?.id != proposal.staff?.id)
    }
  }

  @Test(arguments: [91, 92, 93] as [UInt64])
  func `a row removed elsewhere moves hardly anyone`(seed: UInt64) {
    let world = StabilityTests.world(seed)
    var less = world
    less.staff.remove(at: Int(seed) % world.staff.count)
    let before = StabilityTests.reconcile(world).assessments
    let after = StabilityTests.reconcile(less).assessments
    #expect(zip(before, after).count { $0.outcome != $1.outcome } <= 2)
  }
}
