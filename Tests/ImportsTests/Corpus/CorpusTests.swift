import Domain
import Formats
import TestSupport
import Testing

@testable import Imports

/// Every variation that an office receives reads to the same people, with the listed findings and
/// none besides.
@Suite struct CorpusTests {
  private func check(_ file: CorpusFile) throws {
    let input = try Reading.files([file.path: file.bytes])
    #expect(input.staff.map(\.line) == CorpusPeople.lines, "\(file)")
    #expect(input.marks == file.marks, "\(file)")
    let read = input.sources.filter { $0.kind == .staffList }.map(\.rows.accepted).reduce(0, +)
    #expect(read == CorpusPeople.lines.count, "\(file)")
  }

  @Test(arguments: UInt64(0)..<40)
  func `delimited files of any form read the same`(seed: UInt64) throws {
    try check(DelimitedCorpus(seed: seed).file)
  }

  @Test(arguments: 0..<WorkbookCorpus.count)
  func `workbooks of any form read the same`(number: Int) throws {
    try check(WorkbookCorpus.file(number))
  }

  @Test(arguments: 0..<MarkupCorpus.count)
  func `XML of any form and archives read the same`(number: Int) throws {
    try check(MarkupCorpus.file(number))
  }
}
