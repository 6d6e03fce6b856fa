package import Domain

/// What the command says on the terminal when it is done.
extension Wording {
  package func yearTitle(_ year: Int, association: String) -> String {
    let name = association.isEmpty ? "" : " · \(association)"
    return pick("Leden, contributiejaar \(year)\(name)", "Leden, contribution year \(year)\(name)")
  }

  package var readLabel: String { pick("Ingelezen", "Read") }
  package var checkedLabel: String { pick("Vergeleken", "Checked") }
  package var renewedLabel: String { pick("Contributie", "Contribution") }
  package var invoicesLabel: String { pick("Facturen", "Invoices") }
  package var rayonsLabel: String { pick("Rayons", "Rayons") }
  package var heldLabel: String { pick("Vastgehouden", "Held") }
  package var communityLabel: String { "Community" }
  package var madeLabel: String { pick("Gemaakt", "Made") }
  package var findingsLabel: String { pick("Bevindingen", "Findings") }
  package var releasedLabel: String { pick("Vrijgegeven", "Released") }
  package var sentLabel: String { pick("Verzonden", "Sent") }
  package var todoTitle: String { pick("Wat u nu doet", "What to do now") }

  package func filesRead(_ files: Int, members: Int, staff: Int, events: Int) -> String {
    pick(
      "\(counted(files, "bestand", "bestanden")): \(counted(members, "lid", "leden")), "
        + "\(counted(staff, "personeelsregel", "personeelsregels")), "
        + "\(counted(events, "activiteit", "activiteiten"))",
      "\(counted(files, "file", "files")): \(counted(members, "member", "members")), "
        + "\(counted(staff, "staff record", "staff records")), "
        + "\(counted(events, "event", "events"))")
  }

  package func rowsRead(_ rows: RowCounts) -> String {
    pick(
      "\(count(rows.read)) regels gelezen: \(count(rows.accepted)) nieuw of gewijzigd, "
        + "\(count(rows.unchanged)) ongewijzigd, \(count(rows.setAside)) opzij gezet",
      "\(count(rows.read)) rows read: \(count(rows.accepted)) new or changed, "
        + "\(count(rows.unchanged)) unchanged, \(count(rows.setAside)) set aside")
  }

  package func coverage(delivered: Int, of municipalities: Int) -> String {
    pick(
      "\(count(delivered)) van de \(count(municipalities)) gemeenten deden opgave",
      "\(count(delivered)) of \(count(municipalities)) municipalities delivered")
  }

  package func findingsCounted(errors: Int, warnings: Int, notices: Int, file: String) -> String {
    pick(
      "\(counted(errors, "fout", "fouten")), \(counted(warnings, "waarschuwing", "waarschuwingen"))"
        + " en \(counted(notices, "mededeling", "mededelingen")): zie \(file)",
      "\(counted(errors, "error", "errors")), \(counted(warnings, "warning", "warnings"))"
        + " and \(counted(notices, "notice", "notices")): see \(file)")
  }

  package func applied(_ decided: Int, byRule: Int) -> String {
    pick(
      "\(count(decided)) door u besloten en verwerkt, \(count(byRule)) door een regel in leden.toml",
      "\(count(decided)) decided by you and applied, \(count(byRule)) by a rule in leden.toml")
  }

  package func raised(old: Money, new: Money, by percentage: Percentage) -> String {
    pick(
      "\(amount(old)) wordt \(amount(new)) (+\(self.percentage(percentage)))",
      "\(amount(old)) becomes \(amount(new)) (+\(self.percentage(percentage)))")
  }

  package func tieOut(_ tieOut: BudgetTieOut) -> String {
    let budget = amount(tieOut.budget)
    let difference = amount(tieOut.difference)
    return tieOut.ties
      ? pick(
        "sluit aan op de begroting van \(budget) (verschil \(difference))",
        "ties with the budget of \(budget) (difference \(difference))")
      : pick(
        "sluit NIET aan op de begroting van \(budget): verschil \(difference), toegestaan "
          + "\(amount(tieOut.tolerance)). Er wordt niets definitief gemaakt.",
        "does NOT tie with the budget of \(budget): difference \(difference), allowed "
          + "\(amount(tieOut.tolerance)). Nothing is released.")
  }

  package func concepts(_ number: Int, total: Money) -> String {
    pick(
      "\(counted(number, "conceptfactuur", "conceptfacturen")), samen \(amount(total))",
      "\(counted(number, "concept invoice", "concept invoices")), together \(amount(total))")
  }

  package func released(_ number: Int, total: Money) -> String {
    pick(
      "\(counted(number, "definitieve factuur", "definitieve facturen")), samen \(amount(total))",
      "\(counted(number, "released invoice", "released invoices")), together \(amount(total))")
  }

  package func rayonsMade(_ lists: Int, members: Int, unplaced: Int) -> String {
    pick(
      "\(counted(lists, "lijst", "lijsten")) met \(counted(members, "lid", "leden")); "
        + "\(count(unplaced)) niet ingedeeld",
      "\(counted(lists, "list", "lists")) with \(counted(members, "member", "members")); "
        + "\(count(unplaced)) not placed")
  }

  package func participation(
    _ contributors: Int, of members: Int, goal: Percentage, missing: Int
  ) -> String {
    let reached = share(contributors, of: members)
    let tail =
      missing > 0
      ? pick("nog \(count(missing)) te gaan", "\(count(missing)) to go")
      : pick("doel gehaald", "goal reached")
    return pick(
      "\(count(contributors)) van \(count(members)) leden deden mee: \(reached) "
        + "(doel \(percentage(goal))); \(tail)",
      "\(count(contributors)) of \(count(members)) members took part: \(reached) "
        + "(goal \(percentage(goal))); \(tail)")
  }

  package func documentsMade(written: Int, unchanged: Int, removed: Int, folder: String) -> String {
    if written == 0, removed == 0 {
      return pick(
        "niets gewijzigd: alle \(count(unchanged)) bestanden in \(folder) waren al bij",
        "nothing changed: all \(count(unchanged)) files in \(folder) were up to date")
    }
    return pick(
      "\(counted(written, "bestand", "bestanden")) in \(folder) geschreven, "
        + "\(count(unchanged)) ongewijzigd, \(count(removed)) vervallen",
      "\(counted(written, "file", "files")) written in \(folder), "
        + "\(count(unchanged)) unchanged, \(count(removed)) removed")
  }

  /// - Parameters:
  ///   - nothingApplied: no proposal was applied, by a decision or by a rule.
  ///   - nothingReleased: no invoice left the building either.
  package func proposalsWait(
    _ number: Int, file: String, nothingApplied: Bool, nothingReleased: Bool
  ) -> String {
    let first =
      number == 1
      ? pick("1 voorstel wacht op uw besluit", "1 proposal waits for your decision")
      : pick(
        "\(count(number)) voorstellen wachten op uw besluit",
        "\(count(number)) proposals wait for your decision")
    let second =
      switch (nothingApplied, nothingReleased) {
      case (true, true):
        pick(
          "er is nog niets gewijzigd en niets verstuurd", "nothing was changed, nothing was sent")
      case (false, true):
        pick(
          "zonder uw besluit verandert er niets en er is niets verstuurd",
          "without your decision nothing changes, and nothing was sent")
      case (_, false):
        pick("zonder uw besluit verandert er niets", "without your decision nothing changes")
      }
    return "\(first); \(second). Open: \(file)"
  }

  package func releasedWait(_ number: Int, folder: String) -> String {
    pick(
      "\(counted(number, "definitieve factuur ligt", "definitieve facturen liggen")) klaar om te "
        + "versturen in \(folder) (peppol, mail en post.pdf). Daarna: leden invoice sent",
      "\(counted(number, "released invoice is", "released invoices are")) ready to be sent in "
        + "\(folder) (peppol, mail and post.pdf). Then: leden invoice sent")
  }

  package func membersHeld(_ number: Int, file: String) -> String {
    pick(
      "\(counted(number, "lid staat", "leden staan")) op geen factuur: geen debiteur, geen tarief of "
        + "een open vraag. Zie \(file)",
      "\(counted(number, "member is", "members are")) on no invoice: no debtor, no tariff or an open "
        + "question. See \(file)")
  }

  package func errorsWait(_ number: Int, file: String) -> String {
    pick(
      "\(counted(number, "fout", "fouten")) in de bestanden: verbeter ze en draai opnieuw. Open: \(file)",
      "\(counted(number, "error", "errors")) in the files: mend them and run again. Open: \(file)")
  }

  package func conceptsWait(_ number: Int) -> String {
    pick(
      "\(counted(number, "conceptfactuur wacht", "conceptfacturen wachten")) op vrijgave: bekijk ze "
        + "en draai daarna leden invoice release",
      "\(counted(number, "concept invoice waits", "concept invoices wait")) for release: look at "
        + "them, then run leden invoice release")
  }

  package func websiteWaits(_ number: Int, file: String) -> String {
    pick(
      "\(counted(number, "wijziging", "wijzigingen")) over te nemen op de website. Open: \(file)",
      "\(counted(number, "change", "changes")) to enter on the website. Open: \(file)")
  }

  package func openPage(_ file: String) -> String {
    pick("Het jaar in beeld: \(file)", "The year at a glance: \(file)")
  }

  package func duration(milliseconds: Int) -> String {
    let tenths = (milliseconds + 50) / 100
    return pick(
      "Klaar in \(tenths / 10),\(tenths % 10) seconden.",
      "Done in \(tenths / 10).\(tenths % 10) seconds.")
  }

  package func passedOver(missing: String) -> String {
    pick(
      "overgeslagen: er is nog geen ingevulde \(missing)",
      "passed over: there is no filled-in \(missing) yet")
  }

  package var missingMemberList: String { pick("ledenlijst", "member list") }
  package var missingStaffLists: String { pick("personeelsopgave", "staff list") }
  package var missingTariffs: String { pick("tarieventabel", "table of tariffs") }
  package var missingDebtors: String { pick("debiteurentabel", "table of debtors") }
  package var missingRayons: String { pick("rayontabel", "table of rayons") }
  package var missingActivity: String { pick("activiteitenlog", "activity log") }

  package func keptFile(_ file: String) -> String {
    pick(
      "\(file) is door u ingevuld en daarom niet overschreven",
      "\(file) was filled in by you and therefore not overwritten")
  }

  package func followUpFile(_ file: String) -> String {
    pick(
      "de stand van nu, met wat er bijkwam, staat in \(file)",
      "the present state, with what was added, is in \(file)")
  }

  package func lockedFile(_ file: String) -> String {
    pick(
      "\(file) staat open in een ander programma en is niet bijgewerkt: sluit het en draai opnieuw",
      "\(file) is open in another program and was not updated: close it and run again")
  }

  /// `1 lid`, `3.500 leden`.
  func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(count(number)) \(number == 1 ? one : many)"
  }
}
