package import Domain

/// The words that only the director's sheet has; the rest it shares with the page.
extension Wording {
  package func boardTitle(year: Int) -> String {
    pick("Bestuursblad \(year)", "Board sheet \(year)")
  }

  package func boardFileName(year: Int) -> String { "bestuur \(year).pdf" }

  package var registerTitle: String {
    pick("Beroepsregister (KRSD)", "Professional register (KRSD)")
  }

  package func registerLead(
    registered: Int, members: Int, goal: Percentage, year: Int, perYear: Int?
  ) -> String {
    let now = pick(
      "\(count(registered)) van \(count(members)) leden staan in het register: "
        + "\(share(registered, of: members)).",
      "\(count(registered)) of \(count(members)) members are registered: "
        + "\(share(registered, of: members)).")
    let target = percentage(goal)
    guard let perYear else {
      return now + pick(" Doel in \(year): \(target).", " Goal in \(year): \(target).")
    }
    return now
      + (perYear == 0
        ? pick(
          " Het doel van \(target) in \(year) is gehaald.",
          " The goal of \(target) in \(year) is reached.")
        : pick(
          " Voor \(target) in \(year) zijn het er \(count(perYear)) per jaar meer.",
          " For \(target) in \(year) it takes \(count(perYear)) more a year."))
  }

  package func heldShort(_ number: Int) -> String {
    pick(
      number == 1
        ? "1 debiteur wordt nog vastgehouden."
        : "\(count(number)) debiteuren worden nog vastgehouden.",
      number == 1
        ? "1 debtor is still held back." : "\(count(number)) debtors are still held back.")
  }

  /// Members and contact persons of a rayon, short.
  package func rayonShort(members: Int, contacts: Int) -> String {
    pick(
      "\(count(members)) leden, \(count(contacts)) rcp",
      "\(count(members)) members, \(count(contacts)) rcp")
  }

  package func otherRayons(_ number: Int, members: Int) -> String {
    pick(
      "en \(count(number)) andere met samen \(count(members)) leden",
      "and \(count(number)) others with \(count(members)) members together")
  }

  /// - Parameter day: nil before the first time.
  package func listsLine(handedOut day: CalendarDate?) -> String {
    guard let day else {
      return pick(
        "De ledenlijsten per rayon zijn nog niet uitgedeeld.",
        "The member lists of the rayons were not handed out yet.")
    }
    return pick(
      "De ledenlijsten per rayon zijn uitgedeeld op \(longDate(day)).",
      "The member lists of the rayons were handed out on \(longDate(day)).")
  }
}
