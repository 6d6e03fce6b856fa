import Foundation
import Testing

/// How the command explains itself and refuses what it does not know.
@Suite struct UsageTests {
  private let here = URL(fileURLWithPath: NSTemporaryDirectory())

  /// What the argument parser says in English, wherever it says it.
  private static let english = [
    "OVERVIEW", "USAGE", "OPTIONS", "Show ", "default", "values", "See ",
  ]

  @Test(arguments: [
    [], ["year"], ["import"], ["invoice"], ["invoice", "release"], ["explain"], ["verify"],
  ])
  func `the help is Dutch to the last word`(command: [String]) throws {
    let help = try Command.leden(command + ["--help"], in: here)
    #expect(help.status == 0)
    #expect(help.output.contains("GEBRUIK: leden"))
    for word in UsageTests.english { #expect(!help.output.contains(word), "\(help.output)") }
  }

  @Test func `the help is English on request`() throws {
    let help = try Command.leden(["year", "--help", "--language", "en"], in: here)
    #expect(help.output.contains("USAGE: leden year"))
    #expect(help.output.contains("The folder to work in."))
  }

  @Test(arguments: [
    (["frob"], "Fout: dit kent leden niet: 'frob'"),
    (["year", "--bad"], "Fout: deze optie bestaat niet: '--bad'"),
    (["explain"], "Fout: er ontbreekt iets: '<member>'"),
    (["year", "--today", "31-02-2026"], "Fout: ‘31-02-2026’ is geen dag; schrijf jjjj-mm-dd"),
    (["year", "--language", "fr"], "Fout: de waarde 'fr' past niet bij '--language <language>'."),
  ])
  func `wrong usage ends with 64 and says what is wrong`(arguments: [String], said: String) throws {
    let result = try Command.leden(arguments, in: here)
    #expect(result.status == 64)
    #expect(result.errors.hasPrefix(said), "\(result.errors)")
    #expect(result.errors.contains("Meer uitleg: 'leden "))
    #expect(result.output.isEmpty)
  }
}
