package import Domain

/// The words of the segments: who is written to, and why someone is not.
extension Wording {
  /// Without sex: `Beste Sanne de Vries`.
  package func salutation(to name: PersonName) -> String {
    let shown = name.display.isEmpty ? name.written : name.display
    return pick("Beste \(shown)", "Dear \(shown)")
  }

  /// As the office calls it, or as the program does.
  package func title(of segment: SegmentDefinition) -> String {
    guard segment.title.isEmpty else { return segment.title }
    return ShippedSegment(rawValue: segment.name).map { title(of: $0) } ?? segment.name
  }

  package func title(of segment: ShippedSegment) -> String {
    switch segment {
    case .ledenvergaderingApril: pick("Ledenvergadering april", "Members’ meeting April")
    case .ledenvergaderingSeptember:
      pick("Ledenvergadering september", "Members’ meeting September")
    case .provincialeRonde: pick("Provinciale ronde", "Round of the provinces")
    case .nieuwsbrief: pick("Nieuwsbrief", "Newsletter")
    case .magazine: pick("Magazine", "Magazine")
    case .nieuweLeden: pick("Nieuwe leden", "New members")
    case .zonderTekenVanLeven:
      pick("Leden zonder teken van leven", "Members without a sign of life")
    case .ambassadeurs: pick("Ambassadeurs", "Ambassadors")
    case .nieuweCoordinatoren:
      pick("Nieuwe coördinatoren Doorstroompunt", "New coordinators Doorstroompunt")
    case .beroepsregister: pick("In het beroepsregister", "In the professional register")
    case .nietInBeroepsregister:
      pick("Niet in het beroepsregister", "Not in the professional register")
    }
  }

  package func segmentsTitle(year: Int) -> String {
    pick("Segmenten \(year)", "Segments \(year)")
  }

  package var overviewFile: String { "overzicht" }
  package var membersFile: String { "leden" }
  package var partnersFile: String { "partners" }
  package var overviewSheet: String { pick("Overzicht", "Overview") }
  package var overlapSheet: String { pick("Overlap", "Overlap") }
  package var everyoneSheet: String { pick("Iedereen", "Everyone") }
  package var partnersSheet: String { pick("Partners", "Partners") }
  package var elsewhereSheet: String { pick("Elders", "Elsewhere") }
  package var excludedSheet: String { pick("Niet opgenomen", "Left out") }
  package var gapsSheet: String { pick("Regio’s zonder", "Regions without") }
  package var issueSheet: String { pick("Sinds de vorige keer", "Since last time") }

  package var segmentsNote: String {
    pick(
      "Elk segment heeft een eigen werkmap en een CSV voor de afdruk samenvoegen van Word. Zelf een "
        + "segment maken of aanpassen kan in leden.toml onder [segments].",
      "Every segment has a workbook of its own and a CSV for the mail merge of Word. Make or change a "
        + "segment in leden.toml under [segments].")
  }

  package var overlapNote: String {
    pick(
      "Hoeveel leden in beide segmenten staan.", "How many members stand in both segments.")
  }

  package var segmentHeading: String { pick("Segment", "Segment") }

  package var overviewHeadings: [String] {
    [
      segmentHeading, pick("Wie", "Who"), pick("Leden", "Members"), pick("Partners", "Partners"),
      pick("Niet opgenomen", "Left out"),
    ]
  }

  package var reasonHeadings: [String] {
    [segmentHeading, pick("Waarom niet", "Why not"), pick("Aantal", "Number")]
  }

  package var excludedHeadings: [String] {
    [
      pick("Lidnummer", "Member number"), pick("Naam", "Name"),
      pick("Organisatie", "Organisation"), pick("Waarom niet", "Why not"),
    ]
  }

  package var segmentHeadings: [String] {
    [
      pick("Lidnummer", "Member number"), pick("Aanhef", "Salutation"), pick("Naam", "Name"),
      pick("Functie", "Function"), pick("Organisatie", "Organisation"),
      pick("Provincie", "Province"), pick("Regio", "Region"), pick("Rayon", "Rayon"),
      pick("E-mail", "E-mail"), pick("Lid sinds", "Member since"),
      pick("Laatste teken", "Last sign"), pick("Rol", "Role"),
    ]
  }

  package var copiesHeadings: [String] {
    [
      pick("Organisatie", "Organisation"), pick("Straat", "Street"), pick("Postcode", "Postcode"),
      pick("Plaats", "City"), pick("Land", "Country"), pick("Exemplaren", "Copies"),
    ]
  }

  package var gapsHeadings: [String] { [pick("Doorstroompuntregio", "Doorstroompunt region")] }

  package var issueHeadings: [String] {
    [pick("Wat", "What"), pick("Naam", "Name"), pick("E-mail", "E-mail")]
  }

  package func regionName(_ region: RegionNumber) -> String {
    pick("Regio \(region.value)", "Region \(region.value)")
  }

  package func segmentCount(_ number: Int) -> String {
    number == 1
      ? pick("1 persoon", "1 person") : pick("\(count(number)) personen", "\(count(number)) people")
  }

  package func copiesCount(_ copies: Int, addresses: Int) -> String {
    pick(
      "\(count(copies)) exemplaren naar \(count(addresses)) adressen",
      "\(count(copies)) copies to \(count(addresses)) addresses")
  }

  package func gapsNote(_ number: Int) -> String {
    number == 0
      ? pick("Elke regio heeft iemand.", "Every region has someone.")
      : pick(
        "\(count(number)) regio’s hebben nog niemand.", "\(count(number)) regions have nobody yet.")
  }

  package var joinedIssue: String { pick("nieuw", "new") }
  package var leftIssue: String { pick("eraf", "gone") }

  package func issueNote(joined: Int, left: Int) -> String {
    pick(
      "\(count(joined)) erbij en \(count(left)) eraf sinds de vorige uitgave.",
      "\(count(joined)) new and \(count(left)) gone since the last issue.")
  }

  package var nobodyInSegment: String { pick("Niemand.", "Nobody.") }

  package var segmentsLabel: String { pick("Segmenten", "Segments") }

  package func segmentsMade(_ number: Int) -> String {
    pick("\(count(number)) segmenten in segmenten/", "\(count(number)) segments in segmenten/")
  }

  /// One line of the preview.
  package func segmentPreview(
    _ title: String, members: Int, partners: Int?, leftOut: Int
  ) -> String {
    let also =
      partners.map { pick(" en \(count($0)) partners", " and \(count($0)) partners") } ?? ""
    let out = leftOut == 0 ? "" : pick("; \(count(leftOut)) niet", "; \(count(leftOut)) left out")
    return pick(
      "\(title): \(count(members)) leden\(also)\(out)",
      "\(title): \(count(members)) members\(also)\(out)")
  }

  package func issueRecorded(_ title: String) -> String {
    pick(
      "\(title): vastgelegd als uitgegeven; de volgende keer ziet u wie erbij kwam en wie eraf ging.",
      "\(title): recorded as issued; next time shows who came and who went.")
  }

  package func segmentUnknown(_ name: String, known: [String]) -> String {
    pick(
      "Er is geen segment ‘\(name)’. Kies uit: \(list(known)).",
      "There is no segment ‘\(name)’. Choose from: \(list(known)).")
  }
}
