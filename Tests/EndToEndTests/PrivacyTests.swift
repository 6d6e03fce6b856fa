import Foundation
import Testing

/// What is kept of people, through the real command.
@Suite struct PrivacyTests {
  private let today = ["--today", "2026-01-20"]

  private func workspace() throws -> TemporaryWorkspace {
    try TemporaryWorkspace(importsOf: CasesTests.folder.appendingPathComponent("klein"))
  }

  @Test func `nothing of a forbidden column is kept anywhere`() throws {
    let workspace = try workspace()
    let secrets = ["123456782", "Geheimhof 13", "zieke moeder", "1979-04-23"]
    try Data(
      """
      lidnummer;voornaam;achternaam;e-mail;functie;gemeente;bsn;geboortedatum;adres;opmerking\r
      901;Nina;Proefdijk;n.proefdijk@groningen.example;Leerplichtambtenaar;Groningen;\(secrets[0]);\
      \(secrets[3]);\(secrets[1]);\(secrets[2])\r

      """.utf8
    ).write(to: workspace.url.appendingPathComponent("Imports/2026/extra leden.csv"))
    try Data(
      """
      personeelsnummer;voornaam;achternaam;e-mail;functie;gemeente;bsn;geboortedatum;opmerking\r
      5550;Nina;Proefdijk;n.proefdijk@groningen.example;Leerplichtambtenaar;Groningen;\(secrets[0]);\
      \(secrets[3]);\(secrets[2])\r

      """.utf8
    ).write(to: workspace.url.appendingPathComponent("Imports/2026/extra personeel.csv"))
    let run = try Command.leden(["year", "--evaluation"] + today, in: workspace.url)
    #expect(run.status == 1, "\(run.errors)")
    let kept = try workspace.files(below: "Register").merging(
      workspace.files(below: "Reports")
    ) { first, _ in first }
    var isThere = false
    for (path, bytes) in kept {
      let readable = path.hasSuffix(".pdf") || path.hasSuffix(".xlsx")
      let text = readable ? Data(try ReadableText.of(path, bytes).utf8) : bytes
      isThere = isThere || text.range(of: Data("Proefdijk".utf8)) != nil
      for secret in secrets {
        #expect(text.range(of: Data(secret.utf8)) == nil, "\(secret) is in \(path)")
      }
    }
    #expect(isThere, "the row itself is kept")
    #expect(secrets.allSatisfy { !run.output.contains($0) && !run.errors.contains($0) })
  }

  @Test func `files are for the owner only`() throws {
    let workspace = try workspace()
    _ = try Command.leden(["year"] + today, in: workspace.url)
    _ = try Command.leden(["backup"] + today, in: workspace.url)
    _ = try Command.leden(["person", "export", "102"] + today, in: workspace.url)
    for folder in ["Register", "Reports"] {
      let base = workspace.url.appendingPathComponent(folder).path
      for path in [""] + (try FileManager.default.subpathsOfDirectory(atPath: base)) {
        let found = try FileManager.default.attributesOfItem(atPath: base + "/" + path)
        let isFolder = found[.type] as? FileAttributeType == .typeDirectory
        #expect(
          found[.posixPermissions] as? Int == (isFolder ? 0o700 : 0o600), "\(folder)/\(path)")
      }
    }
  }

  @Test func `a person's file says what is held and where it comes from`() throws {
    let workspace = try workspace()
    _ = try Command.leden(["year"] + today, in: workspace.url)
    let result = try Command.leden(["person", "export", "107"] + today, in: workspace.url)
    #expect(result.status == 0, "\(result.errors)")
    let file = workspace.url.appendingPathComponent("Reports/persoonsgegevens 107.txt")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    for part in [
      "Alles wat wordt bewaard over lid 107, op 20-01-2026",
      "In het ledenregister (bron: Imports/2026/leden.csv, rij ",
      "  Achternaam: Visser", "  Gemeente: Amsterdam (zoals besloten; op de lijst: ‘Weesp’)",
      "voor het eerst op de ledenlijst", "Opgave        Imports/2026/",
    ] { #expect(text.contains(part), "\(part) is not in:\n\(text)") }
  }

  @Test func `an erased person is gone after the next run and stays away`() throws {
    let workspace = try workspace()
    _ = try Command.leden(["year"] + today, in: workspace.url)
    let asked = try Command.leden(["person", "erase", "107"] + today, in: workspace.url)
    #expect(asked.status == 2 && asked.output.contains("Lid 107 wissen."))
    let erased = try Command.leden(
      ["person", "erase", "107", "--confirm"] + today, in: workspace.url)
    #expect(erased.status == 0, "\(erased.errors)")
    #expect(erased.output.contains("Imports/2026/leden.csv, rij "), "\(erased.output)")
    let run = try Command.leden(["year"] + today, in: workspace.url)
    #expect(run.status == 1, "\(run.errors)")
    for (path, bytes) in try workspace.files(below: "Reports") {
      let text =
        path.hasSuffix(".pdf") || path.hasSuffix(".xlsx")
        ? try ReadableText.of(path, bytes) : String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("a.visser@weesp.example"), "\(path)")
    }
    let findings = try Table(try workspace.files(below: "Reports/2026"), "data/findings.csv").rows
    #expect(findings.contains { $0["code"] == "person_erased" })
    let verify = try Command.leden(["verify"] + today, in: workspace.url)
    #expect(verify.status == 0 && verify.output.contains("is de inhoud gewist"), "\(verify.output)")
    let log = try Command.leden(["log", "107"] + today, in: workspace.url)
    #expect(log.status == 2)
  }

  @Test func `tidying names old files and takes away what is over`() throws {
    let workspace = try workspace()
    _ = try Command.leden(["year"] + today, in: workspace.url)
    let early = try Command.leden(["tidy"] + today, in: workspace.url)
    #expect(early.status == 0 && early.output.contains("Er is niets op te ruimen."))
    let late = try Command.leden(["tidy", "--today", "2030-01-01"], in: workspace.url)
    #expect(late.status == 2)
    #expect(late.output.contains("dagen oud"), "\(late.output)")
    let done = try Command.leden(["tidy", "--confirm", "--today", "2030-01-01"], in: workspace.url)
    #expect(done.status == 0, "\(done.errors)")
    #expect(try Command.leden(["undo", "--confirm"] + today, in: workspace.url).status == 2)
  }

  @Test func `a year is closed and the next one opened`() throws {
    let workspace = try workspace()
    _ = try Command.leden(["year"] + today, in: workspace.url)
    let asked = try Command.leden(["year", "close"] + today, in: workspace.url)
    #expect(asked.status == 2)
    #expect(asked.output.contains("facturen zijn nog concept"), "\(asked.output)")
    let closed = try Command.leden(["year", "close", "--confirm"] + today, in: workspace.url)
    #expect(closed.status == 0, "\(closed.errors)")
    let refused = try Command.leden(["year"] + today, in: workspace.url)
    #expect(refused.status == 2 && refused.errors.hasPrefix("2026 is afgesloten"))
    #expect(try Command.leden(["year", "open", "2029"] + today, in: workspace.url).status == 2)
    let opened = try Command.leden(["year", "open", "2027"] + today, in: workspace.url)
    #expect(opened.status == 0, "\(opened.errors)")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: workspace.url.appendingPathComponent("Imports").path)
    #expect(names.sorted().contains("leden 2026.toml") && names.contains("2027"))
    let status = try Command.leden(["status", "--today", "2027-01-05"], in: workspace.url)
    #expect(status.output.contains("2027"), "\(status.output)")
  }

  @Test func `the options of a year come before or after its subcommand`() throws {
    let workspace = try workspace()
    let result = try Command.run(
      Command.program,
      ["year", "--workspace", workspace.url.path, "open", "2027"] + today)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }
}
