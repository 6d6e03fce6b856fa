import Domain
import Testing
import Wording

@Suite struct HelpWordingTests {
  @Test(arguments: HelpTopic.allCases)
  func `every word of the command has a sentence in both languages`(topic: HelpTopic) {
    let dutch = Wording(.dutch).help(topic)
    let english = Wording(.english).help(topic)
    #expect(dutch.hasSuffix("."))
    #expect(english.hasSuffix("."))
    #expect(dutch != english)
  }

  @Test func `the parser's own words are Dutch in Dutch`() {
    let said = """
      OVERVIEW: De werkmap.

      USAGE: leden <subcommand>

      OPTIONS:
        --version               Show the version.

      SUBCOMMANDS:
        status (default)        Zegt iets.

        See 'leden help <subcommand>' for detailed help.
      """
    let expected = """
      De werkmap.

      GEBRUIK: leden <opdracht>

      OPTIES:
        --version               Toont de versie.

      OPDRACHTEN:
        status (standaard)      Zegt iets.

        'leden help <opdracht>' geeft uitleg over één opdracht.
      """
    #expect(Wording(.dutch).usage(said) == expected)
    #expect(Wording(.english).usage(said) == said)
  }
}
