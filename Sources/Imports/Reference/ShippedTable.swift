import Domain
import Formats
import Foundation

/// The reference tables that ship with the program (`Resources/*.csv`).
enum ShippedTable: String, CaseIterable {
  case columnAliases = "column_aliases"
  case functionAliases = "function_aliases"
  case municipalities = "gemeenten_2026"
  case municipalityAliases = "gemeente_aliases"
  case municipalityDomains = "gemeente_domeinen"
  case successions = "gemeente_opvolging"
  case places = "woonplaatsen"
  case bureaus = "samenwerkingen_leerplicht"
  case nicknames
  case surnames = "surnames_nl"
  case prefixes = "tussenvoegsels"

  /// Hands over the cells of each row under the headings named, in that order.
  ///
  /// The tables are part of the program: one that is missing or has other headings is a fault of
  /// the build, and stops the program.
  func read(_ headings: [String], row: ([String]) -> Void) {
    var positions: [Int] = []
    do {
      try DelimitedText(ByteSource(bytes)).read { number, cells in
        if number == 1 {
          positions = headings.compactMap { cells.firstIndex(of: $0) }
          precondition(positions.count == headings.count, "\(rawValue).csv lacks a column")
        } else {
          row(positions.map { $0 < cells.count ? cells[$0] : "" })
        }
      }
    } catch {
      preconditionFailure("\(rawValue).csv cannot be read: \(error)")
    }
  }

  private var bytes: [UInt8] {
    guard
      let url = Bundle.module.url(
        forResource: rawValue, withExtension: "csv", subdirectory: "Resources")
    else { preconditionFailure("\(rawValue).csv is missing from the program") }
    do { return Array(try Data(contentsOf: url)) } catch {
      preconditionFailure("\(rawValue).csv cannot be opened: \(error)")
    }
  }
}
