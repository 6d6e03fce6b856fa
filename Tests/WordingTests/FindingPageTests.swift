import Domain
import TestSupport
import Testing
import Wording

/// `docs/bevindingen.md` says what the program says.
@Suite struct FindingPageTests {
  @Test func `the page of findings is what the program prints`() throws {
    let difference = try Golden.difference(of: page, from: "../docs/bevindingen.md")
    #expect(difference == nil)
  }

  @Test func `every kind of finding has an example`() {
    let shown = Set(FindingExample.all.map { FindingKind($0.finding.problem) })
    #expect(Set(FindingKind.allCases).subtracting(shown).isEmpty)
    let problems = Set(FindingExample.all.map(\.finding.problem))
    for fault in DateFault.allCases { #expect(problems.contains(.reading(.dateLeftOut(fault)))) }
  }

  private var page: String {
    let sections = FindingExample.groups.map { group in
      "## \(group.title)\n\n" + group.examples.map(entry).joined(separator: "\n")
    }
    return introduction + sections.joined(separator: "\n")
  }

  private func entry(_ example: FindingExample) -> String {
    let wording = Wording(.dutch)
    let finding = example.finding
    return """
      **`\(finding.code)`** · \(wording.name(of: finding.severity))

      > \(wording.sentence(for: finding))

      Wat u doet: \(example.remedy)

      """
  }

  private let introduction = """
    # Bevindingen

    Alles wat het programma over uw bestanden kan opmerken, met een verzonnen voorbeeld. Elke regel
    noemt eerst de plek (bestand, blad, rij en kolom), dan wat er aan de hand is en wat u eraan kunt
    doen. U vindt ze in `bevindingen <jaar>.xlsx`; de code staat in `data/findings.csv`.

    - **fout**: iets telt niet mee of wordt niet gemaakt tot het is verbeterd.
    - **let op**: het telt mee zoals het is gelezen, maar kijk ernaar.
    - **ter informatie**: u hoeft meestal niets te doen.

    Een rij van de ledenlijst met een fout wordt opzij gelegd; het lid staat dan onder ‘zelf
    beoordelen’. Een rij van een personeelsopgave wordt alleen opzij gelegd als de naam ontbreekt of
    de rij dubbel is. Is een datum onleesbaar, dan telt de medewerker zonder die datum: zo lijkt
    niemand vertrokken door een schrijffout.


    """
}
