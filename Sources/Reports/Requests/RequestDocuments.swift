package import Domain
package import Formats
import Wording

/// What the office sends to employers to have its member list checked.
package enum RequestDocuments {
  /// Below `opvragen/`: for each employer that did not answer the form and a letter or reminder with
  /// the form attached, and an overview of all.
  ///
  /// - Parameters:
  ///   - isReminder: the letters remind of a question asked before.
  ///   - date: stands in the letters.
  package static func documents(
    _ employers: [RequestedEmployer], deadline: CalendarDate, isReminder: Bool,
    date: CalendarDate, frame: WorkbookFrame
  ) throws(WorkbookWritingError) -> [NamedDocument] {
    var documents: [NamedDocument] = []
    for (employer, name) in zip(employers, FileName.distinct(employers.map(\.name)))
    where employer.state != .answered {
      let form = NamedDocument(
        path: "opvragen/controlelijst \(name).xlsx",
        bytes: try ControlForm(employer: employer, deadline: deadline, frame: frame).bytes())
      documents.append(form)
      let letter = letter(
        to: employer, form: form, deadline: deadline, isReminder: isReminder, date: date,
        frame: frame)
      let kind = isReminder ? "herinnering" : "brief"
      documents.append(
        NamedDocument(path: "opvragen/\(kind) \(name).eml", bytes: letter.eml()))
    }
    documents.append(try overview(employers, frame: frame))
    return documents
  }

  private static func letter(
    to employer: RequestedEmployer, form: NamedDocument, deadline: CalendarDate, isReminder: Bool,
    date: CalendarDate, frame: WorkbookFrame
  ) -> MailMessage {
    let wording = frame.wording
    let contact = employer.contact
    let recipient = contact?.email.flatMap { MailAddress(name: contact?.name ?? "", $0.text) }
    let name = form.path.split(separator: "/").last.map(String.init) ?? form.path
    return MailMessage(
      to: recipient.map { [$0] } ?? [],
      subject: wording.requestSubject(employer.name, year: frame.year, isReminder: isReminder),
      text: wording.requestLetter(
        contact: contact?.name ?? "", employer: employer.name, members: employer.members.count,
        deadline: deadline, isReminder: isReminder, association: frame.association),
      attachments: [
        .init(
          name: name,
          mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          bytes: form.bytes)
      ],
      date: MailDate(year: date.year, month: date.month, day: date.day),
      boundary: "opvragen\(frame.year)")
  }

  private static func overview(
    _ employers: [RequestedEmployer], frame: WorkbookFrame
  ) throws(WorkbookWritingError) -> NamedDocument {
    let wording = frame.wording
    let rows: [[CellValue]] = employers.map { employer in
      [
        .text(employer.name), .words(employer.contact?.name ?? ""),
        .words(employer.contact?.email?.text ?? ""), .number(employer.members.count),
        .text(wording.name(of: employer.state)),
      ]
    }
    let looks: [(Double, CellStyle)] = [
      (38, .wrapped), (30, .wrapped), (38, .text), (10, .count), (34, .text),
    ]
    let title = wording.requestOverviewTitle(year: frame.year)
    let sheet = ReportSheet(
      name: wording.requestOverviewSheet, title: title,
      lines: [
        wording.requestFigures(
          RequestState.allCases.map { state in
            (state, employers.count { $0.state == state })
          })
      ],
      columns: zip(wording.requestOverviewHeadings, looks).map {
        TableColumn($0, width: $1.0, style: $1.1)
      },
      rows: rows, emptyText: wording.nobodyToAsk
    ).sheet
    return NamedDocument(
      path: "opvragen/overzicht \(frame.year).xlsx",
      bytes: try frame.document(title: title, sheets: [sheet]).bytes())
  }
}
