import Domain
import Testing

@testable import Measure

@Suite struct ForecastBacktestTests {
  @Test func `four in five of the forecasts come true, whenever they are made`() {
    for line in ForecastBacktest(seeds: 1_000..<1_200).lines {
      let share = Double(line.inside) / Double(line.years)
      #expect(line.years == 200)
      #expect((0.75...0.85).contains(share), "\(line.until.iso): \(share)")
    }
  }
}
