import Domain
import Formats
import Wording

/// Which municipalities delivered: absence from a file that was never sent is no departure.
enum CoverageSheet {
  static func sheet(_ input: FindingsWorkbook.Input, frame: WorkbookFrame) -> WorkbookSheet {
    let wording = frame.wording
    var people: [MunicipalityCode: Int] = [:]
    var files: [MunicipalityCode: [String]] = [:]
    for source in input.sources.sorted(by: { $0.path < $1.path }) where source.kind == .staffList {
      for (code, count) in source.municipalities {
        people[code, default: 0] += count
        files[code, default: []].append(source.path)
      }
    }
    let members = Dictionary(
      grouping: input.members.compactMap(\.workplace.municipality), by: { $0 }
    ).mapValues(\.count)
    let municipalities = input.directory.municipalities.sorted {
      (Folding.key($0.name), $0.code) < (Folding.key($1.name), $1.code)
    }
    let rows: [[CellValue]] = municipalities.map { municipality in
      let count = people[municipality.code] ?? 0
      return [
        .text(municipality.name), .text(municipality.code.text), .words(municipality.province),
        .text(wording.yesNo(count > 0)), .number(count), .number(members[municipality.code] ?? 0),
        .words((files[municipality.code] ?? []).joined(separator: "\n")),
      ]
    }
    let delivered = municipalities.count { people[$0.code] != nil }
    let looks: [(Double, CellStyle)] = [
      (30, .text), (12, .text), (18, .text), (16, .text), (16, .count), (12, .count),
      (58, .wrapped),
    ]
    return ReportSheet(
      name: wording.coverageSheet, title: wording.deliveriesTitle,
      lines: [wording.coverageNote(delivered: delivered, of: municipalities.count)],
      columns: zip(wording.coverageHeadings, looks).map {
        TableColumn($0, width: $1.0, style: $1.1)
      },
      rows: rows, emptyText: wording.noFiles
    ).sheet
  }
}
