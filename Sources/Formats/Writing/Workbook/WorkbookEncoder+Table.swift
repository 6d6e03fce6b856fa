import CXlsxWriter

extension WorkbookEncoder {
  /// Writes bands, headings, rows and totals; returns the row after them.
  mutating func write(
    _ table: SheetTable, _ plan: SheetPlan, to worksheet: Worksheet
  ) throws(WorkbookWritingError) -> Int {
    try setColumns(of: table, in: worksheet)
    if !table.bands.isEmpty { try write(table.bands, row: plan.headingRow - 1, to: worksheet) }
    try writeHeadings(of: table, plan, to: worksheet)
    var row = plan.headingRow + 1
    for cells in table.rows[plan.rows] {
      if let height = TextHeight.points(of: cells, in: table.columns) {
        try Self.check(worksheet_set_row(worksheet, UInt32(row), height, nil))
      }
      for (column, (value, spec)) in zip(cells, table.columns).enumerated() {
        try write(value, spec.style, row: row, column: column, to: worksheet)
      }
      row += 1
    }
    if plan.rows.isEmpty {
      let style = CellStyle.plain.with {
        $0.isItalic = true
        $0.ink = .quiet
      }
      let column = table.columns.firstIndex { !$0.isHidden } ?? 0
      try write(.text(table.emptyText), style, row: row, column: column, to: worksheet)
      return row + 1
    }
    try finish(table, rows: (plan.headingRow + 1)...(row - 1), in: worksheet)
    if plan.isLast, let totals = table.totals {
      for (column, (value, spec)) in zip(totals, table.columns).enumerated() {
        let style = spec.style.with {
          $0.isBold = true
          $0.border = .above
          $0.fill = nil
        }
        try write(value, style, row: row, column: column, to: worksheet)
      }
      row += 1
    }
    return row
  }

  private func setColumns(
    of table: SheetTable, in worksheet: Worksheet
  ) throws(WorkbookWritingError) {
    for (position, column) in table.columns.enumerated() {
      var options = lxw_row_col_options()
      options.hidden = column.isHidden ? 1 : 0
      try Self.check(
        worksheet_set_column_opt(
          worksheet, UInt16(position), UInt16(position), column.width, nil, &options))
    }
  }

  private mutating func write(
    _ bands: [TableBand], row: Int, to worksheet: Worksheet
  ) throws(WorkbookWritingError) {
    for band in bands where !band.columns.isEmpty {
      let style = CellStyle.plain.with {
        $0.isBold = true
        $0.ink = .heading
        $0.fill = band.fill
      }
      // Not merged: a merged row cannot be sorted around and hides columns badly.
      for column in band.columns {
        let value: CellValue = column == band.columns.lowerBound ? .text(band.title) : .empty
        try write(value, style, row: row, column: column, to: worksheet)
      }
    }
  }

  private static let headingStyle = CellStyle.plain.with {
    $0.isBold = true
    $0.ink = .white
    $0.fill = .heading
    $0.wraps = true
    $0.isCentredVertically = true
    $0.alignment = .left
  }

  /// A heading stands above its values as they stand.
  private func headingStyle(of column: TableColumn) -> CellStyle {
    Self.headingStyle.with {
      if column.style.alignment != .automatic { $0.alignment = column.style.alignment }
      $0.indent = column.style.indent
    }
  }

  private mutating func writeHeadings(
    of table: SheetTable, _ plan: SheetPlan, to worksheet: Worksheet
  ) throws(WorkbookWritingError) {
    let row = plan.headingRow
    let lines = table.columns.filter { !$0.isHidden }.map {
      TextHeight.lines(of: $0.heading, width: $0.width * 0.9)
    }
    let height = max(33, Double(lines.max() ?? 1) * 15 + 3)
    try Self.check(worksheet_set_row(worksheet, UInt32(row), height, nil))
    for (position, column) in table.columns.enumerated() {
      try write(
        .text(column.heading), headingStyle(of: column), row: row, column: position,
        to: worksheet)
      guard !column.note.isEmpty else { continue }
      var options = lxw_comment_options()
      options.author = strings.string(CellValue.fileText(document.author))
      options.width = 320
      options.height = UInt16(40 + column.note.count / 40 * 18)
      try Self.check(
        worksheet_write_comment_opt(
          worksheet, UInt32(row), UInt16(position), CellValue.fileText(column.note), &options))
    }
  }

  /// The filter, what may be typed, the colour of rows that are done.
  private mutating func finish(
    _ table: SheetTable, rows: ClosedRange<Int>, in worksheet: Worksheet
  ) throws(WorkbookWritingError) {
    let heading = rows.lowerBound - 1
    let last = table.columns.count - 1
    if isStreaming {
      try Self.check(
        worksheet_autofilter(
          worksheet, UInt32(heading), 0, UInt32(rows.upperBound), UInt16(last)))
    } else {
      try addTable(table, heading: heading, lastRow: rows.upperBound, to: worksheet)
    }
    for (position, column) in table.columns.enumerated() {
      if let input = column.input {
        try validate(input, rows: rows, column: position, in: worksheet)
      }
    }
    let area =
      "\(CellReference.letters(0))\(heading + 1):\(CellReference.letters(last))\(rows.upperBound + 1)"
    try Self.check(
      worksheet_ignore_errors(
        worksheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), area))
    if let highlight = table.highlight {
      try add(highlight, rows: rows, lastColumn: last, to: worksheet)
    }
  }

  private func add(
    _ highlight: RowHighlight, rows: ClosedRange<Int>, lastColumn: Int, to worksheet: Worksheet
  ) throws(WorkbookWritingError) {
    guard let format = workbook_add_format(workbook) else {
      throw .library(code: LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue)
    }
    format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
    format_set_bg_color(format, highlight.fill.rgb)
    var condition = lxw_conditional_format()
    condition.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
    let cell = "$\(CellReference.letters(highlight.column))\(rows.lowerBound + 1)"
    condition.value_string = strings.string("=\(cell)<>\"\"")
    condition.format = format
    try Self.check(
      worksheet_conditional_format_range(
        worksheet, UInt32(rows.lowerBound), 0, UInt32(rows.upperBound), UInt16(lastColumn),
        &condition))
  }

  private mutating func addTable(
    _ table: SheetTable, heading: Int, lastRow: Int, to worksheet: Worksheet
  ) throws(WorkbookWritingError) {
    var columns: [lxw_table_column] = []
    for column in table.columns {
      var result = lxw_table_column()
      // A heading is text of one line; the library takes at most 255 characters.
      result.header = strings.string(String(CellValue.fileText(column.heading).prefix(255)))
      result.header_format = format(headingStyle(of: column))
      columns.append(result)
    }
    var options = lxw_table_options()
    options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
    options.style_type_number = 0
    options.no_banded_rows = 1
    let count = columns.count
    let result = columns.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return LXW_ERROR_NULL_PARAMETER_IGNORED }
      var pointers = (0..<count).map { Optional(base + $0) } + [nil]
      return pointers.withUnsafeMutableBufferPointer { list in
        options.columns = list.baseAddress
        return worksheet_add_table(
          worksheet, UInt32(heading), 0, UInt32(lastRow), UInt16(count - 1), &options)
      }
    }
    try Self.check(result)
  }
}

/// How high a row with wrapped text has to be. Not every spreadsheet finds out by itself.
enum TextHeight {
  /// Points; nil when one line will do. An estimate from characters and width, on the safe side.
  static func points(of cells: [CellValue], in columns: [TableColumn]) -> Double? {
    var lines = 1
    for (value, column) in zip(cells, columns) where column.style.wraps && !column.isHidden {
      guard case .text(let text) = value else { continue }
      lines = max(lines, self.lines(of: text, width: column.width))
    }
    // Excel's limit for a row is 409 points.
    return lines == 1 ? nil : min(Double(lines) * 15 + 3, 409)
  }

  static func lines(of text: String, width: Double) -> Int {
    let perLine = max(1, Int(width * 0.95) - 1)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + max(1, ($1.count + perLine - 1) / perLine) }
  }
}

/// Columns as a spreadsheet names them.
enum CellReference {
  /// 0 is `A`, 26 is `AA`.
  static func letters(_ column: Int) -> String {
    var index = column
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + index % 26))) + letters
      index = index / 26 - 1
    } while index >= 0
    return letters
  }
}
