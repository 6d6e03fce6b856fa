import Domain

/// One row of a table of mergers.
struct Merger {
  let old: String
  let oldCode: MunicipalityCode?
  let new: String
  let newCode: MunicipalityCode?
  /// The last day of the old municipality.
  let lastDay: CalendarDate
  let origin: Origin
}
