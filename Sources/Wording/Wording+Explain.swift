package import Domain

/// One member followed from the row on the list to the decision, the invoice and the rayon list.
extension Wording {
  /// Paragraphs with a label each; the outcome in one sentence comes first.
  package func story(of dossier: Dossier, in directory: MunicipalityDirectory) -> String {
    var parts = [head(of: dossier)]
    if let assessment = dossier.proposal?.assessment {
      parts.append(explanation(of: assessment, member: dossier.listed, in: directory))
    }
    parts.append(listLines(dossier, directory))
    if let proposal = dossier.proposal {
      parts.append(proof(of: proposal.assessment, directory))
      parts.append(standing(of: proposal, dossier))
    }
    parts.append(afterwards(dossier))
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  package func memberUnknown(_ number: MemberNumber) -> String {
    pick(
      "Lidnummer \(number) staat niet op de ledenlijst en niet in het ledenregister. Kijk het nummer "
        + "na.",
      "Member number \(number) is neither on the member list nor in the member register. Check the "
        + "number.")
  }

  private func head(of dossier: Dossier) -> String {
    let name = dossier.listed.map { " · \($0.name.display)" } ?? ""
    guard let assessment = dossier.proposal?.assessment else {
      return pick("Lid \(dossier.member)\(name)", "Member \(dossier.member)\(name)")
    }
    let outcome = self.name(of: assessment.outcome)
    let chance =
      assessment.outcome == .notCheckable || assessment.reason == .rowSetAside
      ? ""
      : pick(
        ", zekerheid \(probability(assessment.probability))",
        ", certainty \(probability(assessment.probability))")
    return pick("Lid", "Member") + " \(dossier.member)\(name) · \(outcome)\(chance)"
  }

  private func listLines(_ dossier: Dossier, _ directory: MunicipalityDirectory) -> String {
    guard let row = dossier.row else {
      return pick(
        "Ledenlijst    staat niet (meer) op de ledenlijst van dit jaar",
        "Member list   not (or no longer) on this year's member list")
    }
    var lines = [pick("Ledenlijst    ", "Member list   ") + (place(of: row) as String)]
    if let member = dossier.listed {
      let values = [
        member.name.display, member.functionTitle, name(of: member.workplace, in: directory),
        member.email?.text ?? "",
      ]
      lines.append(indented(values.filter { !$0.isEmpty }.joined(separator: " · ")))
    }
    return lines.joined(separator: "\n")
  }

  private func proof(of assessment: Assessment, _ directory: MunicipalityDirectory) -> String {
    var lines: [String] = []
    if let staff = assessment.staff {
      lines.append(pick("Opgave        ", "Delivery      ") + (place(of: staff.origin) as String))
      lines.append(indented(described(staff, directory)))
    }
    if !assessment.evidence.isEmpty {
      lines.append(
        pick(
          "Bewijs        elk heel punt maakt het twee keer zo waarschijnlijk",
          "Evidence      every whole point makes it twice as likely"))
      lines += assessment.evidence.map { indented(step($0)) }
    }
    if !assessment.alternatives.isEmpty {
      lines.append(pick("Ook bekeken   ", "Also seen     ") + whyNot(assessment))
      lines += assessment.alternatives.prefix(3).map {
        indented("\(described($0, directory)) (\(place(of: $0.origin) as String))")
      }
    }
    return lines.joined(separator: "\n")
  }

  private func described(_ staff: StaffRecord, _ directory: MunicipalityDirectory) -> String {
    let number = staff.id.text.isEmpty ? "" : pick("nr. ", "no. ") + staff.id.text
    return [
      staff.name.display, staff.functionTitle, name(of: staff.employer, in: directory),
      service(from: staff.start, through: staff.end), number,
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// `achternaam: ‘de Vries’ – ‘Vries’ wijst erop (+6,2)`; what rounds to no point says nothing.
  private func step(_ evidence: Evidence) -> String {
    let values = [evidence.memberValue, evidence.staffValue]
      .filter { !$0.isEmpty }.map { "‘\(shown($0, of: evidence.field))’" }
      .joined(separator: " – ")
    return "\(name(of: evidence.field))\(values.isEmpty ? "" : ": \(values)") "
      + verdict(of: evidence)
  }

  private func verdict(of evidence: Evidence) -> String {
    guard evidence.counts else { return pick("zegt niets", "says nothing") }
    let points = PlainDecimal.text(of: evidence.tenths, decimals: 1, keeping: 1)
      .replacing(".", with: pick(",", "."))
    return evidence.weight > 0
      ? pick("wijst erop (+\(points))", "speaks for it (+\(points))")
      : pick("wijst er niet op (−\(points))", "speaks against it (−\(points))")
  }

  /// Dates as an office writes them: of one day or of a period, `2019-01-01 – 2025-08-31`.
  private func shown(_ value: String, of field: EvidenceField) -> String {
    guard field == .employmentDates else { return value }
    let days = value.split(separator: " – ", omittingEmptySubsequences: false)
      .map { CalendarDate(iso: $0) }
    return switch days.count {
    case 1: days[0].map { date($0) } ?? value
    case 2 where days.contains { $0 != nil }: service(from: days[0], through: days[1])
    default: value
    }
  }

  private func whyNot(_ assessment: Assessment) -> String {
    switch assessment.reason {
    case .severalCandidates:
      pick("meer dan één past; niemand steekt erbovenuit", "several fit; none stands out")
    case .employmentEnded:
      pick("is dit lid, maar niet meer in dienst", "is this member, but no longer employed")
    case .weakEvidence:
      pick("te weinig komt overeen", "too little agrees")
    default:
      pick(
        "past minder goed dan de conclusie hierboven", "fits less well than the conclusion above")
    }
  }

  private func standing(of proposal: Proposal, _ dossier: Dossier) -> String {
    let isNeeded = proposal.assessment.outcome.needsDecision
    let status =
      isNeeded || proposal.status != .proposed
      ? name(of: proposal.status) : pick("geen besluit nodig", "no decision needed")
    var lines = [pick("Voorstel      ", "Proposal      ") + status]
    if let line = dossier.decision, let verdict = proposal.verdict {
      let origin = line.entry.origin.map { " (\(place(of: $0) as String))" } ?? ""
      lines.append(
        indented(
          pick(
            "besluit: \(word(for: verdict)), vastgelegd op \(date(line.stamp.date))\(origin)",
            "decision: \(word(for: verdict)), recorded on \(date(line.stamp.date))\(origin)")))
    } else if proposal.status == .applied {
      lines.append(indented(pick("door een regel in leden.toml", "by a rule in leden.toml")))
    }
    if let waiting = dossier.waiting {
      let place: String = place(of: waiting.origin)
      lines.append(
        indented(
          pick(
            "ingevuld maar nog niet verwerkt: \(word(for: waiting.verdict)) (\(place)). Draai: leden "
              + "decide",
            "filled in but not applied yet: \(word(for: waiting.verdict)) (\(place)). Run: leden "
              + "decide")))
    }
    return lines.joined(separator: "\n")
  }

  private func afterwards(_ dossier: Dossier) -> String {
    var lines: [String] = []
    if let billing = dossier.billing {
      let payer = dossier.debtor.map { "\($0.name) (\($0.id))" } ?? pick("niemand", "nobody")
      let reason = billing.status == .billed ? "" : ": \(name(of: billing.reason))"
      lines.append(pick("Betaalt       ", "Pays          ") + payer + reason)
    }
    if let invoice = dossier.invoice {
      let concept = invoice.status == .concept ? pick(" (concept)", " (concept)") : ""
      lines.append(
        pick("Factuur       ", "Invoice       ")
          + "\(invoice.number)\(concept), \(amount(invoice.gross))")
    }
    if let placement = dossier.placement {
      let rayon = dossier.rayon?.name ?? pick("niet ingedeeld", "not placed")
      let listed =
        placement.reason.map { explanation(of: $0) } ?? pick("staat op de lijst", "is on the list")
      lines.append(pick("Rayon         ", "Rayon         ") + "\(rayon): \(listed)")
    }
    if let takesPart = dossier.takesPart {
      lines.append(
        pick("Community     ", "Community     ")
          + (takesPart
            ? pick("deed dit jaar mee", "took part this year")
            : pick("deed dit jaar niet mee", "did not take part this year")))
    }
    return lines.joined(separator: "\n")
  }

  private func indented(_ text: String) -> String { "              " + text }
}

extension Evidence {
  /// The weight in tenths of a bit, as it is shown; without its sign.
  fileprivate var tenths: Int64 {
    Rounding.halfUp.quotient(Int128(weight.magnitude), by: 100)
  }

  /// Whether anything is left of the weight as it is shown.
  var counts: Bool { tenths > 0 }
}
