import CXlsxWriter

/// Turns a document into a file by way of libxlsxwriter.
struct WorkbookEncoder {
  /// Above this many rows the library writes rows out as they come and sheets have a filter in
  /// place of a table: a fortieth of the memory.
  private static let longest = 100_000

  let workbook: UnsafeMutablePointer<lxw_workbook>
  let strings: CStrings
  let document: WorkbookDocument
  let plans: [SheetPlan]
  /// Where each sheet of the document begins among the plans.
  let first: [Int]
  /// Rows leave memory as they are written.
  let isStreaming: Bool
  var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

  static func bytes(of document: WorkbookDocument) throws(WorkbookWritingError) -> [UInt8] {
    guard !document.sheets.isEmpty else { throw .noSheets }
    let target = try WorkbookTarget()
    let strings = CStrings()
    let rows = document.sheets.reduce(0) { $0 + ($1.table?.rows.count ?? 0) }
    var options = lxw_workbook_options()
    options.constant_memory = rows > longest ? 1 : 0
    guard let workbook = workbook_new_opt(target.path, &options) else {
      throw .library(code: LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue)
    }
    let (plans, first) = SheetPlan.plans(for: document.sheets)
    var encoder = WorkbookEncoder(
      workbook: workbook, strings: strings, document: document, plans: plans, first: first,
      isStreaming: rows > longest)
    do {
      try encoder.write()
    } catch {
      lxw_workbook_free(workbook)
      throw error
    }
    try check(workbook_close(workbook))
    return try target.bytes()
  }

  static func check(_ result: lxw_error) throws(WorkbookWritingError) {
    guard result == LXW_NO_ERROR else { throw .library(code: result.rawValue) }
  }

  private mutating func write() throws(WorkbookWritingError) {
    var properties = lxw_doc_properties()
    properties.title = strings.string(CellValue.fileText(document.title))
    properties.author = strings.string(CellValue.fileText(document.author))
    properties.created = document.created
    try Self.check(workbook_set_properties(workbook, &properties))
    // All sheets come first, so that links can name those that follow.
    var worksheets: [UnsafeMutablePointer<lxw_worksheet>] = []
    for plan in plans {
      guard let worksheet = workbook_add_worksheet(workbook, plan.name) else {
        throw .library(code: LXW_ERROR_SHEETNAME_ALREADY_USED.rawValue)
      }
      worksheets.append(worksheet)
    }
    for (plan, worksheet) in zip(plans, worksheets) {
      try write(plan, to: worksheet)
    }
  }

  private mutating func write(
    _ plan: SheetPlan, to worksheet: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookWritingError) {
    setUp(worksheet, plan)
    var row = 0
    for line in plan.sheet.head {
      try write(line, row: row, to: worksheet)
      row += 1
    }
    if let table = plan.sheet.table {
      row = try write(table, plan, to: worksheet)
    }
    if plan.isLast {
      for line in plan.sheet.foot {
        try write(line, row: row, to: worksheet)
        row += 1
      }
    }
    if let columns = plan.sheet.printedColumns, row > 0 {
      try Self.check(
        worksheet_print_area(worksheet, 0, 0, UInt32(row - 1), UInt16(max(columns, 1) - 1)))
    }
    for chart in plan.sheet.charts where !plan.rows.isEmpty {
      try insert(chart, plan, in: worksheet)
    }
  }

  private func setUp(_ worksheet: UnsafeMutablePointer<lxw_worksheet>, _ plan: SheetPlan) {
    let sheet = plan.sheet
    if sheet.isLandscape { worksheet_set_landscape(worksheet) }
    worksheet_set_default_row(worksheet, 18, 0)
    // 9 is A4; one page wide and as many long as it takes.
    worksheet_set_paper(worksheet, 9)
    worksheet_fit_to_pages(worksheet, 1, 0)
    worksheet_set_margins(worksheet, 0.45, 0.45, 0.5, 0.65)
    worksheet_gridlines(worksheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    worksheet_set_footer(worksheet, footer(of: plan))
    if let tab = sheet.tab { worksheet_set_tab_color(worksheet, tab.rgb) }
    if sheet.table != nil {
      let heading = UInt32(plan.headingRow)
      worksheet_repeat_rows(worksheet, heading, heading)
      worksheet_freeze_panes(worksheet, heading + 1, UInt16(sheet.frozenColumns))
    }
    for (position, width) in sheet.widths.enumerated() {
      let column = UInt16(position)
      worksheet_set_column(worksheet, column, column, width, nil)
    }
  }

  /// Excel takes at most 255 characters; an ampersand begins a command and is written twice.
  private func footer(of plan: SheetPlan) -> String {
    func safe(_ text: String) -> String {
      String(PlainText.oneLine(text).prefix(60)).replacing("&", with: "&&")
    }
    return "&L&8\(safe(document.title))&C&8\(safe(plan.name))&R&8&P / &N"
  }
}
