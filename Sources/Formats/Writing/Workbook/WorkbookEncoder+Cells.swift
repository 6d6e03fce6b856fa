import CXlsxWriter

extension WorkbookEncoder {
  typealias Worksheet = UnsafeMutablePointer<lxw_worksheet>

  mutating func write(
    _ line: SheetRow, row: Int, to worksheet: Worksheet
  ) throws(WorkbookWritingError) {
    if let height = line.height {
      try Self.check(worksheet_set_row(worksheet, UInt32(row), height, nil))
    }
    var column = 0
    for cell in line.cells {
      try write(cell, row: row, column: column, to: worksheet)
      column += max(cell.span, 1)
    }
  }

  private mutating func write(
    _ cell: SheetCell, row: Int, column: Int, to worksheet: Worksheet
  ) throws(WorkbookWritingError) {
    if cell.span > 1 {
      try Self.check(
        worksheet_merge_range(
          worksheet, UInt32(row), UInt16(column), UInt32(row), UInt16(column + cell.span - 1), "",
          format(cell.style)))
    }
    try write(cell.value, cell.style, row: row, column: column, to: worksheet)
    if let target = cell.link, first.indices.contains(target), case .text(let text) = cell.value {
      let name = plans[first[target]].name.replacing("'", with: "''")
      try Self.check(
        worksheet_write_url_opt(
          worksheet, UInt32(row), UInt16(column), "internal:'\(name)'!A1", format(cell.style),
          CellValue.fileText(text), nil))
    }
    if let input = cell.input {
      try validate(input, rows: row...row, column: column, in: worksheet)
    }
  }

  mutating func write(
    _ value: CellValue, _ style: CellStyle, row: Int, column: Int, to worksheet: Worksheet
  ) throws(WorkbookWritingError) {
    let format =
      if case .rate = value { format(style.with { $0.format = .rate }) } else { format(style) }
    let (row, column) = (UInt32(row), UInt16(column))
    if case .text(let text) = value {
      let text = CellValue.fileText(text)
      try Self.check(worksheet_write_string(worksheet, row, column, text, format))
    } else if let number = value.number {
      try Self.check(worksheet_write_number(worksheet, row, column, number, format))
    } else if style != .plain {
      try Self.check(worksheet_write_blank(worksheet, row, column, format))
    }
  }

  /// Lets a spreadsheet offer and check what is typed.
  func validate(
    _ input: CellInput, rows: ClosedRange<Int>, column: Int, in worksheet: Worksheet
  ) throws(WorkbookWritingError) {
    var validation = lxw_data_validation()
    switch input.kind {
    case .choice(let words):
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      validation.value_list = strings.list(words)
    case .fraction:
      validation.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      validation.minimum_number = 0
      validation.maximum_number = 1
    }
    validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.input_title = strings.string(String(input.title.prefix(32)))
    validation.input_message = strings.string(String(input.hint.prefix(255)))
    validation.error_title = strings.string(String(input.title.prefix(32)))
    validation.error_message = strings.string(String(input.refusal.prefix(255)))
    try Self.check(
      worksheet_data_validation_range(
        worksheet, UInt32(rows.lowerBound), UInt16(column), UInt32(rows.upperBound),
        UInt16(column), &validation))
  }

  /// The library's format for a style, made once.
  mutating func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let known = formats[style] { return known }
    guard let format = workbook_add_format(workbook) else { return nil }
    format_set_num_format(format, style.format.code)
    format_set_font_size(format, Double(style.size))
    format_set_font_color(format, style.ink.rgb)
    if style.isBold { format_set_bold(format) }
    if style.isItalic { format_set_italic(format) }
    if style.indent > 0 { format_set_indent(format, UInt8(min(style.indent, 15))) }
    if style.wraps { format_set_text_wrap(format) }
    if let fill = style.fill {
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_fg_color(format, fill.rgb)
      format_set_bg_color(format, fill.rgb)
    }
    align(format, style)
    border(format, style)
    formats[style] = format
    return format
  }

  private func align(_ format: UnsafeMutablePointer<lxw_format>, _ style: CellStyle) {
    let vertical =
      style.isCentredVertically ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP
    format_set_align(format, UInt8(vertical.rawValue))
    switch style.alignment {
    case .automatic: break
    case .left: format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .centre: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .right: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    }
  }

  private func border(_ format: UnsafeMutablePointer<lxw_format>, _ style: CellStyle) {
    let thin = UInt8(LXW_BORDER_THIN.rawValue)
    switch style.border {
    case .none: break
    case .below:
      format_set_bottom(format, thin)
      format_set_bottom_color(format, Colour.line.rgb)
    case .around:
      format_set_border(format, thin)
      format_set_border_color(format, Colour.inputLine.rgb)
    case .above:
      format_set_top(format, thin)
      format_set_top_color(format, Colour.heading.rgb)
    }
  }
}
