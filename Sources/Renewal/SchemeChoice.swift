import Domain

/// Which lines of the tariff table hold: those of the scheme the settings name, or of the only one.
/// Lines without a scheme belong to every scheme.
struct SchemeChoice {
  /// nil while several schemes stand in the table and none is chosen.
  let lines: [Tariff]?
  let findings: [Finding]

  init(_ tariffs: [Tariff], named chosen: String?) {
    var schemes: [String] = []
    for tariff in tariffs where !tariff.scheme.isEmpty && !schemes.contains(tariff.scheme) {
      schemes.append(tariff.scheme)
    }
    let wanted = chosen.map { name in
      schemes.filter { Folding.key($0) == Folding.key(name) }
    }
    if let scheme = (wanted ?? schemes).first, (wanted ?? schemes).count == 1 {
      lines = tariffs.filter { $0.scheme.isEmpty || $0.scheme == scheme }
      findings = []
    } else if schemes.isEmpty, chosen == nil {
      lines = tariffs
      findings = []
    } else {
      lines = tariffs.isEmpty ? [] : nil
      findings =
        tariffs.isEmpty
        ? []
        : [
          Finding(
            .contribution(.schemeNotChosen(schemes: schemes.sorted())),
            at: Origin(file: tariffs[0].origin.file, sheet: tariffs[0].origin.sheet),
            value: chosen ?? "")
        ]
    }
  }

  /// The schemes of a table with their lines, in the order of the table.
  static func all(_ tariffs: [Tariff]) -> [(scheme: String, lines: [Tariff])] {
    var order: [String] = []
    for tariff in tariffs where !order.contains(tariff.scheme) { order.append(tariff.scheme) }
    return order.map { scheme in (scheme, tariffs.filter { $0.scheme == scheme }) }
  }
}
