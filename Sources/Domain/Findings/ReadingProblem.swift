/// What can be wrong with a file that was put in. Each case holds data; the sentences stand in
/// `Wording`.
package enum ReadingProblem: Hashable, Sendable {
  // The whole file.
  case unrecognized
  case unreadable(reason: UnreadableReason)
  case empty
  case mojibakeMended
  case undefinedBytes
  case unknownElement(name: String)
  case alreadyRead(as: String)
  /// The import of this file was undone; it is left out.
  case undone
  /// The person in this row was erased; the row does not count.
  case suppressed

  // Columns.
  case missingColumn(field: String)
  case ambiguousColumn(fields: [String])
  case duplicateColumn(field: String)
  case forbiddenColumn
  case unknownColumn
  /// No heading names the field; the values can be nothing else.
  case columnByValues(field: String)
  case remarksNotKept
  /// No column and no line names the employer of the people in a table; something else does.
  case employerInferred(name: String, evidence: EmployerEvidence)

  // Rows.
  case totalRow
  case repeatedHeading
  case unevenRow(expected: Int, found: Int)
  case missingValue(field: String)
  case duplicateMember(firstRow: Int)
  case duplicateRow(firstRow: Int)

  // Values.
  case dateDoesNotExist
  case dateAmbiguous(readings: [String])
  case notADate
  case notAMoment
  case notAnAmount
  case amountAmbiguous(readings: [String])
  case notANumber
  case notAnEmailAddress
  case notATelephoneNumber
  case notYesOrNo
  case notAnIdentifier(kind: String)
  case endBeforeStart
  /// A date of an employment that cannot be used: the row counts without it.
  case dateLeftOut(DateFault)
  case municipalityUnknown(suggestion: String)
  case municipalityAmbiguous(candidates: [String])
  case municipalityEnded(successors: [String])
  case functionUnknown
  case eventKindUnknown
  case notAllowed(allowed: [String])

  package var severity: Severity {
    switch self {
    case .unreadable, .missingColumn, .duplicateColumn, .missingValue, .duplicateMember,
      .dateDoesNotExist, .notADate, .notAMoment, .notAnAmount, .notANumber, .notAnIdentifier,
      .endBeforeStart, .dateLeftOut, .notAllowed:
      .error
    case .unrecognized, .empty, .undefinedBytes, .ambiguousColumn, .columnByValues, .unevenRow,
      .duplicateRow,
      .dateAmbiguous, .amountAmbiguous, .notAnEmailAddress, .notATelephoneNumber, .notYesOrNo,
      .municipalityUnknown, .municipalityAmbiguous, .employerInferred(_, .fileName):
      .warning
    case .mojibakeMended, .unknownElement, .alreadyRead, .undone, .suppressed, .forbiddenColumn,
      .unknownColumn,
      .remarksNotKept, .totalRow, .repeatedHeading, .municipalityEnded, .functionUnknown,
      .eventKindUnknown, .employerInferred(_, .addresses):
      .notice
    }
  }

  package var code: String {
    switch self {
    case .unrecognized: "file_unrecognized"
    case .unreadable: "file_unreadable"
    case .empty: "file_empty"
    case .mojibakeMended: "text_mended"
    case .undefinedBytes: "bytes_undefined"
    case .unknownElement: "element_unknown"
    case .alreadyRead: "file_already_read"
    case .undone: "file_undone"
    case .suppressed: "person_erased"
    case .missingColumn: "column_missing"
    case .ambiguousColumn: "column_ambiguous"
    case .duplicateColumn: "column_duplicate"
    case .forbiddenColumn: "column_forbidden"
    case .unknownColumn: "column_unknown"
    case .columnByValues: "column_by_values"
    case .remarksNotKept: "remarks_not_kept"
    case .employerInferred: "employer_inferred"
    case .totalRow: "row_total"
    case .repeatedHeading: "row_repeated_heading"
    case .unevenRow: "row_uneven"
    case .missingValue: "value_missing"
    case .duplicateMember: "member_duplicate"
    case .duplicateRow: "row_duplicate"
    case .dateDoesNotExist: "date_does_not_exist"
    case .dateAmbiguous: "date_ambiguous"
    case .notADate: "not_a_date"
    case .notAMoment: "not_a_moment"
    case .notAnAmount: "not_an_amount"
    case .amountAmbiguous: "amount_ambiguous"
    case .notANumber: "not_a_number"
    case .notAnEmailAddress: "not_an_email_address"
    case .notATelephoneNumber: "not_a_telephone_number"
    case .notYesOrNo: "not_yes_or_no"
    case .notAnIdentifier: "not_an_identifier"
    case .endBeforeStart: "end_before_start"
    case .dateLeftOut(let fault): fault.rawValue
    case .municipalityUnknown: "municipality_unknown"
    case .municipalityAmbiguous: "municipality_ambiguous"
    case .municipalityEnded: "municipality_ended"
    case .functionUnknown: "function_unknown"
    case .eventKindUnknown: "event_kind_unknown"
    case .notAllowed: "value_not_allowed"
    }
  }
}

/// What is wrong with a date; the code of a finding about it.
package enum DateFault: String, CaseIterable, Sendable {
  case doesNotExist = "date_does_not_exist"
  case notADate = "not_a_date"
  /// The end lies before the start: neither is used, since nobody knows which one is wrong.
  case endBeforeStart = "end_before_start"
}

/// What tells the employer of the people in a table that does not name it.
package enum EmployerEvidence: String, CaseIterable, Sendable {
  /// The domains of their e-mail addresses.
  case addresses
  /// The name of the file or of a folder around it.
  case fileName = "file_name"
}

/// Why a file cannot be read at all.
package enum UnreadableReason: String, CaseIterable, Sendable {
  case legacyExcel = "legacy_excel"
  case openDocument = "open_document"
  case passwordProtected = "password_protected"
  case damaged
  case doctype
  case tooLarge = "too_large"
  case outsideImports = "outside_imports"
  case vanished
  case lockedByExcel = "locked_by_excel"
  case malformedXML = "malformed_xml"
}
