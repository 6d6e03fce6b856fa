import Domain
import Formats

/// Reads our own form back: an employer's answers about its members, and new colleagues.
///
/// A row that says nothing is no news: its person is neither confirmed nor gone.
struct ControlFormRows {
  let employer: Workplace
  /// The members as the list has them, whose names stand in the form.
  let members: [MemberNumber: Member]
  let lexicon: NameLexicon
  let referenceDate: CalendarDate

  /// What a row says of the person in it.
  enum Answer {
    case person(StaffRecord)
    case unanswered(IncompleteDelivery)
  }

  /// nil for a row that is left empty.
  func answer(_ row: inout RowReader) -> Answer? {
    let number = MemberNumberText.read(row.text(.memberNumber))
    let member = number.flatMap { members[$0] }
    if member == nil, row.text(.displayName).isEmpty {
      if !row.text(.functionTitle).isEmpty || row.text(.memberNumber).isEmpty == false {
        row.report(.missingValue(field: Field.displayName.rawValue), .displayName)
      } else {
        row.setAside()
      }
      return nil
    }
    guard let name = member?.name ?? row.personName(lexicon: lexicon) else { return nil }
    let isRight = row.yesOrNo(.answer)
    let end = end(&row)
    let email = row.email(.workEmail) ?? member?.email
    let hasNews = end != nil || !row.text(.operationalFunction).isEmpty
    if number != nil, !hasNews, isRight != true {
      if isRight == false {
        row.report(.missingValue(field: "formNews"), .operationalFunction)
      }
      return .unanswered(IncompleteDelivery(employer: employer, email: email, origin: row.origin))
    }
    return .person(
      StaffRecord(
        id: StaffID(""), name: name, employer: employer, functionTitle: row.functionTitle,
        email: email, end: end, origin: row.origin))
  }

  /// The last day in service. Where only `ja` stands, the day before the reference date: that is when
  /// it is known.
  private func end(_ row: inout RowReader) -> CalendarDate? {
    if YesNo.read(row.text(.employmentEnd)) == true { return referenceDate.adding(days: -1) }
    if YesNo.read(row.text(.employmentEnd)) == false { return nil }
    return row.dateOrNone(.employmentEnd)
  }
}

/// What stands above the table of our own form: labels with the answer beside them.
struct ControlFormHead {
  private let answers: [Field: String]

  init(titles: [[Cell]], headingReader: HeadingReader) {
    var answers: [Field: String] = [:]
    for cells in titles {
      guard let label = cells.firstIndex(where: { !$0.isEmpty }) else { continue }
      let heading = Heading(text: cells[label].text.trimmed)
      guard case .field(let field)? = headingReader.exactMeaning(of: heading, kind: .controlForm),
        let answer = cells[(label + 1)...].first(where: { !$0.isEmpty })
      else { continue }
      answers[field] = answer.text.trimmed
    }
    self.answers = answers
  }

  func text(_ field: Field) -> String { answers[field] ?? "" }

  /// Completes the debtor: a purchase order number belongs to the year, so the employer's own word
  /// goes before the table; the rest fills only what is empty.
  func complete(_ debtor: inout Debtor) {
    if !text(.orderReference).isEmpty { debtor.orderReference = text(.orderReference) }
    if debtor.attention.isEmpty { debtor.attention = text(.attention) }
    if debtor.email == nil { debtor.email = EmailText.read(text(.invoiceEmail)) }
    if debtor.endpoint == nil { debtor.endpoint = DebtorRows.endpoint(in: text(.peppolAddress)) }
  }

  func contact(at employer: Workplace.Meaning) -> EmployerContact? {
    let email = EmailText.read(text(.contactEmail))
    guard !text(.contactName).isEmpty || email != nil else { return nil }
    return EmployerContact(employer: employer, name: text(.contactName), email: email)
  }
}
