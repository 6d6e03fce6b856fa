package import Domain
import Formats

/// Reads what the office put in for a year: files to records and findings.
package enum YearReader {
  /// Reads all files, whatever their names and places; every problem of all of them is a finding.
  ///
  /// Reference tables count for all other files. The same bytes twice are read once; of the same
  /// membership twice the first row counts, in the order of paths.
  package static func read(_ files: [InputFile], settings: Settings) -> YearInput {
    var reading = YearReading(settings: settings)
    let sorted = files.sorted { $0.path < $1.path }
    for file in sorted { reading.open(file) }
    return reading.finished()
  }
}
