import CXlsxWriter

extension WorkbookEncoder {
  /// A native chart over columns of the table on this sheet.
  func insert(
    _ chart: SheetChart, _ plan: SheetPlan, in worksheet: Worksheet
  ) throws(WorkbookWritingError) {
    guard let made = workbook_add_chart(workbook, type(of: chart.kind)) else {
      throw .library(code: LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue)
    }
    chart_title_set_name(made, CellValue.fileText(chart.title))
    let first = UInt32(plan.headingRow + 1)
    let last = UInt32(plan.headingRow + plan.rows.count)
    let labels = UInt16(chart.labels)
    for wanted in chart.series {
      guard let series = chart_add_series(made, nil, nil) else {
        throw .library(code: LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue)
      }
      let values = UInt16(wanted.column)
      chart_series_set_categories(series, plan.name, first, labels, last, labels)
      chart_series_set_values(series, plan.name, first, values, last, values)
      if let column = plan.sheet.table?.columns[wanted.column] {
        chart_series_set_name(series, CellValue.fileText(column.heading))
      }
      var fill = lxw_chart_fill()
      fill.color = wanted.colour.rgb
      var line = lxw_chart_line()
      line.color = wanted.colour.rgb
      if chart.kind == .line {
        chart_series_set_line(series, &line)
      } else if chart.kind != .doughnut {
        chart_series_set_fill(series, &fill)
      }
    }
    if chart.series.count == 1, chart.kind != .doughnut {
      chart_legend_set_position(made, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    }
    try insert(made, chart, in: worksheet)
  }

  private func insert(
    _ made: UnsafeMutablePointer<lxw_chart>, _ chart: SheetChart, in worksheet: Worksheet
  ) throws(WorkbookWritingError) {
    // The library's own size is 480 by 288 pixels.
    var options = lxw_chart_options()
    options.x_scale = Double(chart.width) / 480
    options.y_scale = Double(chart.height) / 288
    options.description = strings.string(CellValue.fileText(chart.title))
    try Self.check(
      worksheet_insert_chart_opt(
        worksheet, UInt32(chart.row), UInt16(chart.column), made, &options))
  }

  private func type(of kind: SheetChart.Kind) -> UInt8 {
    let type =
      switch kind {
      case .bars: LXW_CHART_BAR
      case .columns: LXW_CHART_COLUMN
      case .stackedBars: LXW_CHART_BAR_STACKED
      case .line: LXW_CHART_LINE
      case .doughnut: LXW_CHART_DOUGHNUT
      }
    return UInt8(type.rawValue)
  }
}
