import Domain
import Formats
import Worlds

/// A world as files: what the office would receive below `files`, what is true below `truth`.
struct WorldFiles {
  private let world: World
  private let directory: MunicipalityDirectory

  init(_ world: World) {
    self.world = world
    directory = world.reference.directory
  }

  var documents: [NamedDocument] {
    [
      members, staff, events, municipalities, mergers, bureaus, functions, truth, newStaff,
    ]
  }

  // MARK: files

  private var members: NamedDocument {
    file(
      "files/leden.csv", .forPeople,
      [
        "lidnummer", "voorletters", "roepnaam", "tussenvoegsel", "achternaam", "geboortenaam",
        "email", "functie", "gemeente", "lidmaatschapstype", "lid_sinds", "telefoon",
      ],
      world.members.map { member in
        let name = member.name
        return [
          member.number.text, name.initials, name.callName, name.prefix, name.familyName,
          name.birthName, member.email?.text ?? "", member.functionTitle,
          member.workplace.written, "via gemeente", member.memberSince?.iso ?? "", member.phone,
        ]
      })
  }

  private var staff: NamedDocument {
    file(
      "files/staf/hr_export.csv", .forPeople,
      [
        "Personeelsnr", "Achternaam", "Tussenvoegsel", "Voorletters", "Roepnaam", "Geboortenaam",
        "E-mail", "Functie", "Gemeente", "Afdeling", "Datum in dienst", "Datum uit dienst",
        "Telefoon", "Opmerking",
      ],
      world.staff.map { record in
        let name = record.name
        return [
          record.id.text, name.familyName, name.prefix, name.initials, name.callName,
          name.birthName, record.email?.text ?? "", record.functionTitle,
          record.employer.written, record.department, record.start?.iso ?? "",
          record.end?.iso ?? "", record.phone, WorldFiles.remark(record.flags),
        ]
      })
  }

  private static func remark(_ flags: Set<StaffFlag>) -> String {
    if flags.contains(.replacement) { return "vervanging zwangerschapsverlof" }
    if flags.contains(.renamedFunction) { return "functie hernoemd" }
    return flags.contains(.partTime) ? "deeltijd" : ""
  }

  private var events: NamedDocument {
    file(
      "files/activiteit.csv", .forPrograms, ["tijdstip", "lidnummer", "email", "gebeurtenis"],
      world.events.map { event in
        [
          event.moment.dutchDate.iso + "T12:00:00", event.member?.text ?? "",
          event.email?.text ?? "", event.kind,
        ]
      })
  }

  private var municipalities: NamedDocument {
    file(
      "files/ref/gemeenten.csv", .forPeople, ["gemeente", "code", "provincie", "emaildomein"],
      directory.municipalities.map {
        [$0.name, WorldFiles.code($0.code), $0.province, $0.domains.first ?? ""]
      })
  }

  /// The real municipalities have the lower codes.
  private static func code(_ code: MunicipalityCode) -> String {
    let number = Int(code.text.dropFirst(2)) ?? 0
    return "GM\(number < 4_000 ? number + 4_000 : number)"
  }

  private var mergers: NamedDocument {
    file(
      "files/ref/herindelingen.csv", .forPeople, ["oud", "nieuw", "datum"],
      directory.ended.flatMap { gone in
        gone.successors.map { [gone.name, directory[$0]?.name ?? "", gone.lastDay.iso] }
      })
  }

  private var bureaus: NamedDocument {
    file(
      "files/ref/rbl.csv", .forPeople, ["rbl", "centrumgemeente", "gemeente", "emaildomein"],
      directory.bureaus.flatMap { bureau in
        bureau.municipalities.map { code in
          [
            bureau.name, bureau.host.flatMap { directory[$0]?.name } ?? "",
            directory[code]?.name ?? "", bureau.domains.first ?? "",
          ]
        }
      })
  }

  private var functions: NamedDocument {
    file(
      "files/ref/functie_aliassen.csv", .forPeople, ["functietitel", "functie"],
      world.reference.functions.titles.sorted { $0.key < $1.key }.map {
        [$0.key, $0.value.rawValue]
      })
  }

  // MARK: truth

  private var truth: NamedDocument {
    let words = Dictionary(uniqueKeysWithValues: WorldFolder.words)
    return file(
      "truth/truth.csv", .forPrograms,
      ["lidnummer", "klasse", "staff_id", "staff_ids_ok", "dubbel_van", "trap"],
      world.truths.sorted { $0.key < $1.key }.map { number, truth in
        [
          number.text, words[truth.outcome] ?? "", truth.staff.first?.text ?? "",
          truth.staff.map(\.text).joined(separator: "|"), truth.duplicateOf?.text ?? "",
          truth.situation.rawValue,
        ]
      })
  }

  private var newStaff: NamedDocument {
    file(
      "truth/truth_nieuw.csv", .forPrograms, ["staff_id"], world.newStaff.sorted().map { [$0.text] }
    )
  }

  private func file(
    _ path: String, _ flavour: CSVWriter.Flavour, _ columns: [String], _ rows: [[String]]
  ) -> NamedDocument {
    var writer = CSVWriter(flavour, columns: columns)
    for row in rows { writer.row(row.map { .text($0) }) }
    return NamedDocument(path: path, bytes: writer.bytes)
  }
}
