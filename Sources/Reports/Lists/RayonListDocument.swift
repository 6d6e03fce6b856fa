import Domain
import Formats
import Wording

/// The documents of one rayon.
struct RayonListDocument {
  let rayon: Rayon
  let entries: [RayonListEntry]
  let shielded: Int
  /// Of this rayon; nil when nothing was handed out before.
  let changes: [RayonChange]?
  /// The file name without its ending.
  let name: String
  let frame: WorkbookFrame

  private var wording: Wording { frame.wording }

  static func path(named name: String) -> String { "rayons/\(name).xlsx" }

  func documents(heldBack: Set<RayonContact>) throws(WorkbookWritingError) -> [NamedDocument] {
    precondition(
      entries.allSatisfy { $0.rayon == rayon.code }, "a rayon list holds no other rayon's members")
    let workbook = NamedDocument(path: Self.path(named: name), bytes: try workbookBytes())
    var documents = [
      workbook, NamedDocument(path: "rayons/\(name).csv", bytes: csv),
      NamedDocument(path: "rayons/\(name) bcc.txt", text: addressLines),
      NamedDocument(path: "rayons/\(name).vcf", text: cards),
    ]
    let files = FileName.distinct(rayon.contacts.map { "\(name) - \($0.name)" })
    for (contact, file) in zip(rayon.contacts, files) where !heldBack.contains(contact) {
      guard let mail = mail(to: contact, with: workbook) else { continue }
      documents.append(NamedDocument(path: "rayons/\(file).eml", bytes: mail.eml()))
    }
    return documents
  }

  // MARK: Workbook and CSV

  private func workbookBytes() throws(WorkbookWritingError) -> [UInt8] {
    let title = wording.rayonTitle(rayon.name, year: frame.year)
    let looks: [(Double, CellStyle)] = [
      (34, .wrapped), (34, .wrapped), (36, .wrapped), (46, .text),
    ]
    let columns = zip(wording.rayonHeadings, looks).map {
      TableColumn($0, width: $1.0, style: $1.1)
    }
    let rows: [[CellValue]] = entries.map { entry in
      RayonChange.Field.allCases.map { .words(entry[$0]) }
    }
    var head = [
      SheetRow([SheetCell(.text(title), .title)], height: 28),
      SheetRow([SheetCell(.text(figures), .subtitle)]),
    ]
    if !rayon.contacts.isEmpty {
      let names = wording.list(rayon.contacts.map(\.name))
      head.append(SheetRow([SheetCell(.text(wording.contacts(names)), .subtitle)]))
    }
    let sheet = WorkbookSheet(
      name: rayon.name, head: head + [SheetRow()],
      table: SheetTable(columns: columns, rows: rows, emptyText: wording.nobodyListed),
      foot: [SheetRow(), SheetRow([SheetCell(.text(wording.rayonPrivacy), .subtitle)])],
      frozenColumns: 1)
    return try frame.document(title: title, sheets: [sheet] + changesSheet).bytes()
  }

  /// What the contact person has to know beside the list. Where someone went is not said: that is
  /// another rayon's business.
  private var changesSheet: [WorkbookSheet] {
    guard let changes else { return [] }
    let comers = Set(changes.filter { $0.kind == .movedIn }.map(\.member))
    let listed = Dictionary(
      entries.map { ($0.member, $0) }, uniquingKeysWith: { first, _ in first })
    // Of who came from another rayon only what the list says now: the rest is that rayon's.
    let rows = changes.filter { !($0.kind == .changed && comers.contains($0.member)) }
      .map { row(of: $0, listed: listed[$0.member]) }
    let widths: [Double] = [26, 34, 16, 40, 40]
    let columns = zip(wording.rayonChangesHeadings, widths).map {
      TableColumn($0, width: $1, style: .wrapped)
    }
    return [
      ReportSheet(
        name: wording.rayonChangesSheet, title: wording.rayonChangesTitle(rayon.name),
        columns: columns, rows: rows, emptyText: wording.noRayonChanges
      ).sheet
    ]
  }

  private func row(of change: RayonChange, listed entry: RayonListEntry?) -> [CellValue] {
    let values: (old: String, new: String) =
      switch change.kind {
      case .changed: (change.old, change.new)
      case .joined, .movedIn: ("", entry?.besideName ?? "")
      case .left, .movedOut: ("", "")
      }
    return [
      .text(wording.name(of: change.kind)), .words(change.name),
      .words(change.field.map { wording.rayonHeading(of: $0) } ?? ""), .words(values.old),
      .words(values.new),
    ]
  }

  private var figures: String {
    wording.rayonFigures(
      members: entries.count, municipalities: Set(entries.map(\.municipality)).count,
      shielded: shielded, date: frame.date)
  }

  private var csv: [UInt8] {
    var writer = CSVWriter(.forPeople, columns: wording.rayonHeadings)
    for entry in entries {
      writer.row(RayonChange.Field.allCases.map { .text(entry[$0]) })
    }
    return writer.bytes
  }

  // MARK: Addresses

  /// Outlook stops at 500 recipients.
  static let block = 400

  private var addresses: [String] {
    var seen: Set<String> = []
    return entries.compactMap { MailAddress($0.email)?.address }.filter { seen.insert($0).inserted }
  }

  /// Ready to paste in the field BCC: blocks of at most 400 with an empty line between them.
  private var addressLines: String {
    stride(from: 0, to: addresses.count, by: Self.block).map { start in
      addresses[start..<min(start + Self.block, addresses.count)].joined(separator: "; ")
    }.joined(separator: "\r\n\r\n") + "\r\n"
  }

  private var cards: String {
    entries.map { entry in
      VCard(
        sortedName: entry.name, email: entry.email, organisation: entry.municipality,
        title: entry.function
      ).text
    }.joined()
  }

  // MARK: Mail

  /// A draft with the list attached; nil for someone who is no contact of this rayon, and for one
  /// without a usable address.
  private func mail(to contact: RayonContact, with workbook: NamedDocument) -> MailMessage? {
    guard rayon.contacts.contains(contact), let email = contact.email,
      let recipient = MailAddress(name: contact.name, email.text)
    else { return nil }
    return MailMessage(
      to: [recipient], subject: wording.rayonTitle(rayon.name, year: frame.year),
      text: wording.rayonLetter(
        contact: contact.name, rayon: rayon.name, figures: figures,
        changes: changes.map { wording.changesCounted($0) }, association: frame.association),
      attachments: [
        .init(
          name: "rayon \(name) \(frame.year).xlsx",
          mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          bytes: workbook.bytes)
      ],
      date: MailDate(year: frame.date.year, month: frame.date.month, day: frame.date.day),
      boundary: "rayon\(rayon.code.text)\(frame.year)")
  }
}

extension RayonListEntry {
  /// What the list says besides the name, on one line.
  fileprivate var besideName: String {
    [municipality, function, email].filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
