import Domain
import Testing
import Worlds

@testable import Reconciliation

/// On invented associations with every situation of the field in them, truth known.
@Suite struct WorldTests {
  private static func score(noise: Double, seed: UInt64) -> Score {
    let world = WorldBuilder.world(
      members: 1_000, noise: noise, seed: seed, referenceDate: Office.today)
    let result = Reconciler.reconcile(
      ReconciliationInput(
        members: world.members, staff: world.staff, events: world.events,
        reference: world.reference, referenceDate: world.referenceDate))
    return Score(result.assessments, truths: world.truths)
  }

  @Test func `ordinary noise costs at most 130 looks per thousand members`() {
    let score = WorldTests.score(noise: 1, seed: 20_261)
    #expect(score.cost <= 130)
    #expect(score.linkF1 >= 0.98)
    #expect(score.macroF1 >= 0.88)
    #expect(score.calibrationError <= 0.025)
  }

  @Test func `twice the noise costs at most 300`() {
    #expect(WorldTests.score(noise: 2, seed: 20_262).cost <= 300)
  }

  @Test func `the same seed makes the same world`() {
    let one = WorldBuilder.world(members: 60, seed: 7, referenceDate: Office.today)
    let other = WorldBuilder.world(members: 60, seed: 7, referenceDate: Office.today)
    #expect(one.members == other.members)
    #expect(one.staff == other.staff)
    #expect(one.truths == other.truths)
  }
}
