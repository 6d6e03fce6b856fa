/// One file that was put in, and what became of its rows.
package struct SourceFile: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case memberList = "member_list"
    case staffList = "staff_list"
    case activityLog = "activity_log"
    case tariffs, debtors, rayons, decisions
    /// A budget as printed, years beside each other.
    case budget
    case rayonDays = "rayon_days"
    case roles, partners, bounces, answers
    /// What the office filled in of what invoices lacked.
    case invoiceData = "invoice_data"
    /// Our own list of an employer's members, with the answers of that employer.
    case controlForm = "control_form"
    /// Whom to ask at which employer.
    case contacts
    case municipalities, mergers, bureaus
    case functionTitles = "function_titles"
    case settings
    case unrecognized
  }

  /// Path from the workspace, with `/`.
  package let path: String
  package let kind: Kind
  /// 64 hexadecimal digits.
  package let sha256: String
  /// Bytes.
  package let size: Int
  package var rows: RowCounts
  /// The municipalities and bureaus its records belong to, with their number of records.
  package var municipalities: [MunicipalityCode: Int]
  package var columns: [ColumnReading]

  package init(
    path: String, kind: Kind, sha256: String, size: Int, rows: RowCounts = RowCounts(),
    municipalities: [MunicipalityCode: Int] = [:], columns: [ColumnReading] = []
  ) {
    self.path = path
    self.kind = kind
    self.sha256 = sha256
    self.size = size
    self.rows = rows
    self.municipalities = municipalities
    self.columns = columns
  }
}

/// How a column was understood: shown to the office, one per heading.
package struct ColumnReading: Hashable, Sendable {
  package let heading: String
  /// The field, `workEmail`; empty when it was not read.
  package let field: String
  /// Up to three values, as they stand in the file; none of a column that was not read, nor of one
  /// that says who somebody is in a staff list: people who are no member stand in those.
  package let samples: [String]

  package init(heading: String, field: String, samples: [String] = []) {
    self.heading = heading
    self.field = field
    self.samples = samples
  }
}

/// Every data row is in exactly one of three heaps: `read == accepted + unchanged + setAside`.
package struct RowCounts: Hashable, Sendable {
  package var read = 0
  package var accepted = 0
  package var unchanged = 0
  package var setAside = 0

  package init() {}

  package static func + (left: RowCounts, right: RowCounts) -> RowCounts {
    var sum = left
    sum.read += right.read
    sum.accepted += right.accepted
    sum.unchanged += right.unchanged
    sum.setAside += right.setAside
    return sum
  }

  package var ties: Bool { read == accepted + unchanged + setAside }
}
