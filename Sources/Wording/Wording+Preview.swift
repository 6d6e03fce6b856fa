package import Domain

/// What `leden import --dry-run` says.
extension Wording {
  package var wouldAdd: String { pick("Nieuw", "New") }
  package var wouldChange: String { pick("Gewijzigd", "Changed") }
  package var wouldMiss: String { pick("Niet meer", "No longer") }
  package var wouldSetAside: String { pick("Opzij", "Set aside") }
  package var samplesLabel: String { pick("Steekproef", "Samples") }
  package var extremesLabel: String { pick("Uitersten", "Extremes") }
  package var consentLabel: String { pick("Toestemming", "Consent") }

  package var nothingWritten: String {
    pick("Dit was een proef: er is niets bewaard of gewijzigd.", "A rehearsal: nothing was kept.")
  }

  package func andMore(_ number: Int) -> String {
    pick("en nog \(count(number))", "and \(count(number)) more")
  }

  /// `10010 S. de Vries · leerplichtambtenaar · Urk`.
  package func sample(of member: Member) -> String {
    let name = member.name.display.isEmpty ? member.name.written : member.name.display
    return "\(member.number) "
      + [name, member.functionTitle, member.workplace.written].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  /// `10010 functie: ‘coach’ → ‘doorstroomcoach’`.
  package func previewed(_ change: ListedChange) -> String {
    "\(change.member) \(name(of: change.field).lowercased()): "
      + "‘\(shown(change.old, of: change.field))’ → ‘\(shown(change.new, of: change.field))’"
  }

  /// `kolom ‘Nieuwsbrief’: ja betekent ‘krijgt de nieuwsbrief’`; nil for another column.
  package func consent(_ column: ColumnReading) -> String? {
    let meaning = meaningOfYes(inField: column.field)
    guard !meaning.isEmpty else { return nil }
    return pick(
      "kolom ‘\(column.heading)’: ja betekent ‘\(meaning)’",
      "column ‘\(column.heading)’: yes means ‘\(meaning)’")
  }

  /// The first and last of what has an order, where a slip shows at once.
  package func extremes(of year: YearInput) -> [String] {
    func range(_ label: String, _ days: [CalendarDate]) -> String? {
      guard let first = days.min(), let last = days.max() else { return nil }
      return "\(label): \(date(first)) – \(date(last))"
    }
    let sizes = year.sources.filter { $0.kind == .staffList }.map(\.rows.read)
    let deliveries = sizes.min().map { least in
      "\(pick("regels per opgave", "rows per delivery")): "
        + "\(count(least)) – \(count(sizes.max() ?? least))"
    }
    let fixed = year.tariffs.compactMap(\.fixedAmount)
    let tariffs = fixed.min().map { least in
      "\(pick("vaste bedragen", "fixed amounts")): \(amount(least)) – \(amount(fixed.max() ?? least))"
    }
    return [
      range(pick("lid sinds", "member since"), year.members.compactMap(\.memberSince)),
      range(pick("in dienst", "in service"), year.staff.compactMap(\.start)),
      range(pick("uit dienst", "out of service"), year.staff.compactMap(\.end)),
      deliveries, tariffs,
    ].compactMap(\.self)
  }
}
