package import Domain

/// The words of the community's figures, on the page, in the workbook and on the director's sheet.
extension Wording {
  package var communityTitle: String { pick("Community", "Community") }

  /// `481 van 3.500 leden deden mee: 13,7%. …`
  package func communityLead(contributors: Int, members: Int, until: CalendarDate) -> String {
    pick(
      "\(count(contributors)) van \(count(members)) leden deden mee tot en met "
        + "\(longDate(until)): \(share(contributors, of: members)).",
      "\(count(contributors)) of \(count(members)) members took part up to and including "
        + "\(longDate(until)): \(share(contributors, of: members)).")
  }

  /// How far the goal is.
  package func goalDistance(
    _ percentage: Percentage, needed: Int, perMonth: Int?, daysLeft: Int
  ) -> String {
    let goal = self.percentage(percentage)
    guard needed > 0 else {
      return pick("Het doel van \(goal) is gehaald.", "The goal of \(goal) is reached.")
    }
    guard let perMonth else {
      return pick(
        "Voor het doel van \(goal) kwamen we er \(count(needed)) tekort.",
        "We were \(count(needed)) short of the goal of \(goal).")
    }
    let people = pick(
      needed == 1 ? "is er nog 1 nodig" : "zijn er nog \(count(needed)) nodig",
      needed == 1 ? "1 more is needed" : "\(count(needed)) more are needed")
    let pace = pick(
      "\(count(perMonth)) per maand in de \(count(daysLeft)) dagen die resten",
      "\(count(perMonth)) a month in the \(count(daysLeft)) days that are left")
    return pick(
      "Voor het doel van \(goal) \(people), dat is \(pace).",
      "For the goal of \(goal) \(people), which is \(pace).")
  }

  package func forecast(expected: Int, low: Int, high: Int, members: Int) -> String {
    pick(
      "Gaat het zo door, dan eindigt het jaar rond \(count(expected)) leden "
        + "(\(share(expected, of: members))); met vier kansen op vijf tussen "
        + "\(count(low)) en \(count(high)).",
      "If it goes on like this, the year ends around \(count(expected)) members "
        + "(\(share(expected, of: members))); with four chances in five between "
        + "\(count(low)) and \(count(high)).")
  }

  package func perPerson(contributors: Int, persons: Int) -> String {
    pick(
      "Per persoon geteld, wie twee keer lid is één keer: \(count(contributors)) van "
        + "\(count(persons)), \(share(contributors, of: persons)).",
      "Counted per person, who is a member twice once: \(count(contributors)) of "
        + "\(count(persons)), \(share(contributors, of: persons)).")
  }

  /// What makes someone a contributor, as the settings define it.
  package func definition(of settings: CommunitySettings, year: Int) -> String {
    let kinds = list(either: settings.kinds.sorted())
    let often = pick(
      settings.minimum <= 1 ? "minstens één" : "minstens \(settings.minimum) keer een",
      settings.minimum <= 1 ? "at least one" : "at least \(settings.minimum) times a")
    return pick(
      "Doet mee: wie in \(year) (Nederlandse tijd) \(often) \(kinds) plaatste. Geteld per lidnummer "
        + "op de ledenlijst; wat het bureau zelf plaatste telt niet mee.",
      "Takes part: who in \(year) (Dutch time) placed \(often) \(kinds). Counted per member number "
        + "on the member list; what the office placed itself does not count.")
  }

  package func unmatchedEvents(_ number: Int) -> String {
    pick(
      number == 1
        ? "1 regel in het logboek is van iemand die niet op de ledenlijst staat."
        : "\(count(number)) regels in het logboek zijn van mensen die niet op de ledenlijst staan.",
      number == 1
        ? "1 row of the log is by someone who is not on the member list."
        : "\(count(number)) rows of the log are by people who are not on the member list.")
  }

  /// A log whose rows were left out of the rate.
  package func logLeftOut(file: String, events: Int, year: Int) -> String {
    pick(
      "\(count(events)) regels van \(year) in \(file) tellen niet mee, omdat een ander logboek het "
        + "hele jaar bevat.",
      "\(count(events)) rows of \(year) in \(file) do not count, because another log holds the "
        + "whole year.")
  }

  /// For who cannot see the chart.
  package func chartLabel(
    contributors: Int, members: Int, goal: Int, until: CalendarDate
  ) -> String {
    pick(
      "Lijngrafiek: leden die meededen per eind van de maand, oplopend tot \(count(contributors)) "
        + "(\(share(contributors, of: members))) op \(longDate(until)); het doel ligt bij "
        + "\(count(goal)). De cijfers staan in de tabel eronder.",
      "Line chart: members who took part by the end of each month, rising to "
        + "\(count(contributors)) (\(share(contributors, of: members))) on \(longDate(until)); the "
        + "goal lies at \(count(goal)). The figures are in the table below.")
  }

  /// `mrt`.
  package func monthAbbreviation(_ month: Int) -> String {
    month == 3 ? pick("mrt", "Mar") : String(monthName(month).prefix(3))
  }

  package func goalLabel(_ percentage: Percentage, members: Int) -> String {
    pick(
      "doel \(self.percentage(percentage)) · \(count(members))",
      "goal \(self.percentage(percentage)) · \(count(members))")
  }

  package var smallGroups: String { pick("Overige samen", "Others together") }

  package var smallGroupsNote: String {
    pick(
      "Groepen waarin minder dan vijf mensen wel of niet meededen zijn samengenomen.",
      "Groups in which fewer than five people did or did not take part are taken together.")
  }

  package var contributorsHeading: String { pick("Deden mee", "Took part") }
  package var rateHeading: String { pick("Aandeel", "Share") }
  package var monthHeading: String { pick("Eind van", "End of") }
  package var goalHeading: String { pick("Doel", "Goal") }
  package var newThisMonthHeading: String { pick("Nieuw die maand", "New that month") }

  /// The name of a function for people.
  package func name(of role: Role) -> String {
    switch role {
    case .leerplichtambtenaar: "Leerplichtambtenaar"
    case .doorstroomcoach: "Doorstroomcoach"
    case .doorstroomcoordinator: pick("Doorstroomcoördinator", "Doorstroom coordinator")
    case .leerplichtAndDoorstroom:
      pick("Leerplicht en doorstroom", "Leerplicht and doorstroom")
    case .beleidsmedewerker: pick("Beleidsmedewerker", "Policy officer")
    case .manager: pick("Manager", "Manager")
    case .ondersteuner: pick("Ondersteuner", "Support officer")
    case .kwaliteitsmedewerker: pick("Kwaliteitsmedewerker", "Quality officer")
    case .applicatiebeheerder: pick("Applicatiebeheerder", "Application manager")
    case .generic: pick("Algemene functie", "General function")
    case .outside: pick("Buiten het werkveld", "Outside the field")
    }
  }

  /// `bericht of reactie`.
  func list(either words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + pick(" of ", " or ") + last
  }
}

/// The workbook of the community.
extension Wording {
  package func communityFileName(year: Int) -> String { "community \(year).xlsx" }

  package var functionsSheet: String { pick("Functies", "Functions") }
}

/// Other ways to look at taking part.
extension Wording {
  package var kindsSheet: String { pick("Lidsoorten", "Kinds of member") }
  package var memberKindHeading: String { pick("Lidsoort", "Kind of member") }
  package var seniorityHeading: String { pick("Hoe lang lid", "Member for") }

  package func name(of seniority: Seniority) -> String {
    switch seniority {
    case .first: pick("Tot een jaar", "Up to a year")
    case .early: pick("Een tot drie jaar", "One to three years")
    case .settled: pick("Drie tot tien jaar", "Three to ten years")
    case .long: pick("Langer dan tien jaar", "Over ten years")
    }
  }

  /// The second definition beside the first, with its own numerator and the same denominator.
  package func besideLine(
    _ definition: CommunitySettings, contributors: Int, members: Int
  ) -> String {
    let kinds = list(either: definition.kinds.sorted())
    let rate = share(contributors, of: members)
    return pick(
      "Met de tweede definitie (minstens \(count(definition.minimum)) keer \(kinds)): "
        + "\(count(contributors)) van \(count(members)), \(rate).",
      "By the second definition (at least \(count(definition.minimum)) times \(kinds)): "
        + "\(count(contributors)) of \(count(members)), \(rate).")
  }

  /// - Parameter year: the year of the figures; nil figures are too small to tell.
  package func turnoverLine(new: Int?, returning: Int?, lapsed: Int?, year: Int) -> [String] {
    var lines: [String] = []
    if let new, let returning {
      lines.append(
        pick(
          "\(count(new)) deden in \(year - 1) nog niet mee, \(count(returning)) ook toen al.",
          "\(count(new)) did not take part in \(year - 1) yet, \(count(returning)) did so then."))
    }
    if let lapsed {
      lines.append(
        pick(
          "\(count(lapsed)) leden deden in \(year - 1) mee en in \(year) (nog) niet.",
          "\(count(lapsed)) members took part in \(year - 1) and not (yet) in \(year)."))
    }
    return lines
  }
}
