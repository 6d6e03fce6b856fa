import Domain

/// Reads the log of the online community.
struct EventRows {
  /// Kinds that the settings name, in small letters.
  let countedKinds: Set<String>
  /// Kinds that were reported already: each once per table.
  private var reportedKinds: Set<String> = []

  init(countedKinds: Set<String>) {
    self.countedKinds = countedKinds
  }

  mutating func event(_ row: inout RowReader) -> CommunityEvent? {
    let moment = moment(&row)
    let kind = kind(&row)
    let number = row.text(.memberNumber)
    let member = number.isEmpty ? nil : MemberNumberText.read(number)
    if member == nil, !number.isEmpty {
      row.report(.notAnIdentifier(kind: Field.memberNumber.rawValue), .memberNumber)
    }
    let email = row.email(.workEmail)
    guard let moment, !kind.isEmpty else { return nil }
    return CommunityEvent(
      moment: moment, member: member, email: email, kind: kind, origin: row.origin)
  }

  private func moment(_ row: inout RowReader) -> Moment? {
    var written = row.required(.eventDate)
    guard !written.isEmpty, let column = row.plan.column(of: .eventDate) else { return nil }
    let time = row.text(.eventTime)
    if !time.isEmpty, !written.contains(":") { written += " " + time }
    let order = row.plan.dateOrder(ofColumn: column)
    guard let moment = MomentText.read(written, order: order) else {
      row.report(.notAMoment, .eventDate)
      return nil
    }
    if order == nil, case .ambiguous(let dayFirst, let monthFirst) = DateText.read(written) {
      row.report(.dateAmbiguous(readings: [dayFirst.iso, monthFirst.iso]), .eventDate)
    }
    return moment
  }

  private mutating func kind(_ row: inout RowReader) -> String {
    let written = row.required(.eventType).lowercased()
    guard !written.isEmpty else { return "" }
    let kind = EventKindText.read(written, countedKinds: countedKinds)
    if !kind.isKnown, reportedKinds.insert(kind.text).inserted {
      row.report(.eventKindUnknown, .eventType)
    }
    return kind.text
  }
}
