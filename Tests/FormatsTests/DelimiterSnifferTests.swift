import Formats
import Testing

@Suite struct DelimiterSnifferTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let delimiter: Delimiter?

    init(_ description: String, _ delimiter: Delimiter?, _ text: String) {
      testDescription = description
      self.text = text
      self.delimiter = delimiter
    }
  }

  static let examples = [
    Example("semicolons", .semicolon, "a;b;c\n1;2;3\n"),
    Example("commas", .comma, "a,b,c\n1,2,3\n"),
    Example("tabs", .tab, "a\tb\tc\n1\t2\t3\n"),
    Example("pipes", .pipe, "a|b|c\n1|2|3\n"),
    Example("one row", .comma, "a,b,c"),
    Example("one column", nil, "naam\nJansen\nBakker\n"),
    Example("decimal commas", .semicolon, "naam;bedrag\nA;1,50\nB;2,75\nC;10,00\n"),
    Example("decimal commas, no heading", .semicolon, "1,50;2,75;3,10\n4,00;5,25;6,10\n"),
    Example("decimal commas between tabs", .tab, "1,50\t2,75\n4,00\t5,25\n"),
    Example("whole numbers between commas", .comma, "jaar,aantal\n2024,17\n2025,18\n"),
    Example(
      "names with commas", .semicolon,
      "nr;naam;plaats\n1;Jansen, P.;Urk\n2;Bos, A.;Ede\n3;Vries, B. de;Epe\n"),
    Example(
      "names with commas, ragged remarks", .semicolon,
      """
      nr;naam;plaats;functie;opmerking
      1;Jansen, P.;Urk;lpa;let op; bellen
      2;Bos, A.;Ede;lpa;
      3;Vries, B. de;Epe;lpa;
      4;Smit, C.;Epe;lpa;zie; ook; dit

      """),
    Example(
      "quoted lists of semicolons", .comma,
      "id,adressen\n1,\"a;b;c;d\"\n2,\"e;f;g;h\"\n3,\"i;j;k;l\"\n"),
    Example(
      "title lines above the heading", .semicolon,
      "Ledenlijst, stand 1 januari 2026, concept\nVereniging\n\nnr;naam;plaats\n1;A;Urk\n2;B;Ede\n"),
    Example(
      "quoted line breaks with other separators", .semicolon,
      "nr;tekst\n1;\"a, b,\nc, d\"\n2;\"e|f\ng\"\n"),
    Example("a single semicolon in commas", .comma, "a,b,c\n1;2,3,4\n5,6,7\n"),
    Example("apostrophes and inches", .comma, "maat,naam\n5\",Jan\n6\",'t Hart\n"),
  ]

  @Test(arguments: examples)
  func `the delimiter is seen from the content`(example: Example) throws {
    #expect(try Table(example.text).reading.delimiter == example.delimiter)
  }

  @Test func `a delimiter that is given is not second-guessed`() throws {
    #expect(try Table("a;b\n", delimiter: .comma).rows == [Table.Row(1, ["a;b"])])
  }
}
