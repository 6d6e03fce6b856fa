package import Domain
package import Formats
package import Wording

/// The new tariffs announced to each debtor: a file to merge into a letter of the office's own, and
/// letters ready to print or send.
package enum Announcement {
  /// `brieven/aankondiging contributie <year>.csv` always; the PDF only once the source was checked
  /// and the members decided. Who owed nothing last year has nothing to compare and gets no letter.
  package static func documents(
    _ contributions: [Contribution], debtors: [Debtor], settings: Settings, logo: PDFPicture?,
    wording: Wording
  ) throws(PDFError) -> [NamedDocument] {
    let owed = told(contributions, debtors)
    let name = "brieven/" + wording.announcementName(year: settings.year)
    var documents = [
      NamedDocument(path: name + ".csv", bytes: merge(owed, settings: settings, wording: wording))
    ]
    if mayBeSent(settings.indexation), let seller = settings.association.seller {
      let letters = AnnouncementLetters(
        seller: seller, settings: settings, logo: logo, wording: wording)
      documents.append(
        NamedDocument(
          path: name + ".pdf", bytes: try letters.pdf(owed.filter { $0.0.address.takesPost })))
    }
    return documents
  }

  /// How many letters are not printed for want of an address; zero while the letters wait.
  package static func withoutAddress(
    _ contributions: [Contribution], debtors: [Debtor], settings: Settings
  ) -> Int {
    guard mayBeSent(settings.indexation), settings.association.seller != nil else { return 0 }
    return told(contributions, debtors).count { !$0.0.address.takesPost }
  }

  private static func told(
    _ contributions: [Contribution], _ debtors: [Debtor]
  ) -> [(Debtor, Contribution)] {
    let known = Dictionary(
      debtors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return contributions.filter { !$0.isFirst }.compactMap { owed in
      known[owed.debtor].map { ($0, owed) }
    }
  }

  /// Said when the letters wait for the source or the decision.
  package static func findings(
    _ indexation: IndexationSettings, settingsPath: String
  ) -> [Finding] {
    guard indexation.percentage != .zero, !mayBeSent(indexation) else { return [] }
    let key: SettingKey =
      isNamed(indexation.source) ? .indexationDecidedOn : .indexationSource
    return [
      Finding(
        .contribution(.announcementWaits), at: Origin(file: settingsPath, column: key.rawValue),
        value: isNamed(indexation.source) ? "" : indexation.source)
    ]
  }

  private static func mayBeSent(_ indexation: IndexationSettings) -> Bool {
    isNamed(indexation.source) && indexation.decidedOn != nil
  }

  /// A source that a reader can look up: more than an abbreviation.
  private static func isNamed(_ source: String) -> Bool {
    source.split(whereSeparator: \.isWhitespace).count >= 2
  }

  private static func merge(
    _ owed: [(Debtor, Contribution)], settings: Settings, wording: Wording
  ) -> [UInt8] {
    let indexation = settings.indexation
    var table = CSVWriter(.forPeople, columns: wording.mergeHeadings)
    for (debtor, owed) in owed {
      let inhabitants = owed.lines.compactMap(\.inhabitants).reduce(0, +)
      table.row([
        .text(debtor.id.text), .text(debtor.name), .text(debtor.attention),
        .text(debtor.address.street), .text(debtor.address.postcode), .text(debtor.address.city),
        .text(debtor.address.country), .text(debtor.email?.text ?? ""),
        .text(wording.salutation(debtor)),
        .number(inhabitants == 0 ? "" : String(inhabitants)),
        .number(BookingExport.plain(owed.old)), .number(BookingExport.plain(owed.new)),
        .number(BookingExport.plain(owed.new - owed.old)),
        .number(wording.change(from: owed.old, to: owed.new)),
        .text(wording.list(owed.rises.map { wording.percentage($0) })),
        .text(wording.longDate(indexation.effectiveDate)),
        .text(indexation.decidedOn.map(wording.longDate) ?? ""), .text(indexation.source),
      ])
    }
    return table.bytes
  }
}
