package import Domain
package import Formats
import Wording

/// The files of a round below `bevestigen/`: whom to ask, drafts to them, the privacy notice, and
/// what came back.
package struct ConfirmationDocuments {
  private let round: ConfirmationRound
  private let directory: MunicipalityDirectory
  private let frame: WorkbookFrame

  private var wording: Wording { frame.wording }

  package init(
    _ round: ConfirmationRound, directory: MunicipalityDirectory, frame: WorkbookFrame
  ) {
    self.round = round
    self.directory = directory
    self.frame = frame
  }

  /// What is sent: a merge file and a draft for each, and the merge file of the notice.
  package func requests(limit: Int) -> [NamedDocument] {
    let asked = round.asked(limit)
    var requests = CSVWriter(.forPeople, columns: wording.requestHeadings)
    for line in asked { requests.row(cells(line).map { .text($0) }) }
    var notices = CSVWriter(.forPeople, columns: wording.noticeHeadings)
    for line in round.informed { notices.row(noticeCells(line).map { .text($0) }) }
    return [
      NamedDocument(path: "bevestigen/uitvraag \(frame.year).csv", bytes: requests.bytes),
      NamedDocument(path: "bevestigen/informatiebrief \(frame.year).csv", bytes: notices.bytes),
      NamedDocument(
        path: "bevestigen/informatiebrief \(frame.year).txt",
        text: wording.privacyNotice(association: frame.association, deadline: round.deadline)),
    ] + asked.compactMap(draft)
  }

  private func cells(_ line: ConfirmationRound.Line) -> [String] {
    let member = line.member
    return [
      member.number.text, wording.salutation(to: member.name), member.name.shown,
      member.email?.text ?? "", wording.name(of: member.workplace, in: directory),
      member.functionTitle, line.code.text,
      line.proof.map { wording.date($0.date) } ?? "",
      line.proof.map { wording.name(of: $0.source) } ?? wording.noProof,
    ]
  }

  private func noticeCells(_ line: ConfirmationRound.Line) -> [String] {
    let member = line.member
    return [
      member.number.text, wording.salutation(to: member.name), member.name.shown,
      member.email?.text ?? "",
      line.assessment?.staff.map { wording.name(of: $0.employer, in: directory) } ?? "",
      wording.date(round.referenceDate), wording.date(round.deadline),
    ]
  }

  private func draft(_ line: ConfirmationRound.Line) -> NamedDocument? {
    guard let email = line.member.email,
      let recipient = MailAddress(name: line.member.name.shown, email.text)
    else { return nil }
    let mail = MailMessage(
      to: [recipient], subject: wording.requestSubject(association: frame.association),
      text: wording.requestLetter(
        salutation: wording.salutation(to: line.member.name),
        municipality: wording.name(of: line.member.workplace, in: directory),
        function: line.member.functionTitle, email: email.text, code: line.code.text,
        association: frame.association),
      date: MailDate(year: frame.date.year, month: frame.date.month, day: frame.date.day),
      boundary: "bevestigen")
    let name = FileName.safe("\(line.member.number) \(line.member.name.shown)")
    return NamedDocument(path: "bevestigen/concepten/\(name).eml", bytes: mail.eml())
  }

  // MARK: What came back

  /// `bevestigen/antwoorden <year>.xlsx`: a sheet for each standing, and the proof of every record.
  package func answers() throws(WorkbookWritingError) -> NamedDocument {
    let sheets = [conflicts, changes] + [.left, .confirmed, .unanswered].map(plain) + [proofs]
    let document = frame.document(title: wording.answersTitle(year: frame.year), sheets: sheets)
    return NamedDocument(
      path: "bevestigen/antwoorden \(frame.year).xlsx", bytes: try document.bytes())
  }

  private var conflicts: WorkbookSheet {
    let rows = round.lines.filter { $0.standing == .conflict }.map { line in
      compared(line) + [delivered(line), source(line)]
    }
    let strange = round.strangers.map { answer in
      [
        "", wording.codeUnknown(answer.code.text), "", "", said(answer), "",
        wording.place(answer.origin),
      ]
    }
    return sheet(.conflict, wording.conflictHeadings, rows + strange)
  }

  private var changes: WorkbookSheet {
    sheet(
      .changed, wording.changeHeadings,
      round.lines.filter { $0.standing == .changed }.map { compared($0) + [source($0)] })
  }

  private func plain(_ standing: ConfirmationRound.Standing) -> WorkbookSheet {
    sheet(
      standing, wording.plainHeadings,
      round.lines.filter { $0.standing == standing }.map { line in
        Array(compared(line).prefix(4)) + [line.answer?.date.map { wording.date($0) } ?? ""]
      })
  }

  /// Last proof, its source and its age, the weakest first.
  private var proofs: WorkbookSheet {
    let rows = round.lines.map { line in
      [
        line.member.number.text, line.member.name.shown,
        line.proof.map { wording.date($0.date) } ?? "",
        line.proof.map { wording.name(of: $0.source) } ?? wording.noProof,
        wording.name(of: Freshness.age(of: line.proof, on: round.referenceDate)),
        line.proof.map { wording.place($0.origin) } ?? "",
      ]
    }
    return report(
      wording.proofSheet, wording.freshnessLine(round.freshness), wording.proofHeadings, rows)
  }

  private func compared(_ line: ConfirmationRound.Line) -> [String] {
    let member = line.member
    return [
      member.number.text, member.name.shown, wording.name(of: member.workplace, in: directory),
      member.functionTitle, line.answer.map(said) ?? "",
    ]
  }

  private func said(_ answer: ConfirmationAnswer) -> String {
    let values = [answer.municipality, answer.function, answer.email?.text ?? ""]
      .filter { !$0.isEmpty }
    return ([wording.name(of: answer.kind)] + values).joined(separator: "; ")
  }

  private func delivered(_ line: ConfirmationRound.Line) -> String {
    guard let staff = line.assessment?.staff else {
      return line.assessment.map { wording.name(of: $0.outcome) } ?? ""
    }
    return "\(wording.name(of: staff.employer, in: directory)); \(staff.functionTitle)"
  }

  private func source(_ line: ConfirmationRound.Line) -> String {
    line.answer.map { wording.place($0.origin) } ?? ""
  }

  private func sheet(
    _ standing: ConfirmationRound.Standing, _ headings: [String], _ rows: [[String]]
  ) -> WorkbookSheet {
    report(
      wording.title(of: standing), wording.note(on: standing, count: rows.count),
      headings, rows)
  }

  private func report(
    _ name: String, _ line: String, _ headings: [String], _ rows: [[String]]
  ) -> WorkbookSheet {
    let widths: [Double] = [13, 30, 28, 34, 50, 44, 30]
    return ReportSheet(
      name: name, title: wording.answersTitle(year: frame.year), lines: [line],
      columns: zip(headings, widths).map { TableColumn($0, width: $1, style: .wrapped) },
      rows: rows.map { $0.map { CellValue.words($0) } }, emptyText: wording.nobodyInSegment
    ).sheet
  }
}
