package import Domain

/// Why an assessment says what it says: one plain sentence, then what spoke for and against.
extension Wording {
  /// - Parameter member: as listed; nil when its row was set aside.
  package func explanation(
    of assessment: Assessment, member: Member?, in directory: MunicipalityDirectory
  ) -> String {
    let sentence = capitalized(sentence(of: assessment, member: member, in: directory))
    let weighing = weighing(of: assessment.evidence)
    return weighing.isEmpty ? sentence : "\(sentence) \(weighing)"
  }

  /// The name of a workplace as an office says it: the official name when it is understood, the
  /// words of the file otherwise.
  package func name(of workplace: Workplace, in directory: MunicipalityDirectory) -> String {
    switch workplace.meaning {
    case .municipality(let code):
      directory[code]?.name ?? workplace.written
    case .bureau(let id):
      directory[id]?.name ?? workplace.written
    case .ended, .ambiguous, .unknown:
      workplace.written.isEmpty ? workplace.organisation : workplace.written
    }
  }

  private func sentence(
    of assessment: Assessment, member: Member?, in directory: MunicipalityDirectory
  ) -> String {
    let stated = member.map { name(of: $0.workplace, in: directory) } ?? ""
    let here = stated.isEmpty ? pick("de werkgever", "the employer") : stated
    let there = place(of: assessment, in: directory)
    let title = assessment.newFunction ?? assessment.staff?.functionTitle ?? ""
    let since =
      assessment.staff?.start.map { pick(" sinds \(date($0))", " since \(date($0))") } ?? ""
    return switch assessment.reason {
    case .samePersonSameJob:
      pick(
        "Staat nog bij \(here) in de opgave, in dezelfde functie.",
        "Still in the delivery of \(here), in the same function.")
    case .titleRenamed:
      pick(
        "Werkt nog bij \(here). De opgave noemt de functie nu ‘\(title)’; dat is hetzelfde werk.",
        "Still works at \(here). The delivery now calls the function ‘\(title)’; it is the same job."
      )
    case .newFunctionHere:
      pick(
        "Werkt nog bij \(here), maar nu als ‘\(title)’\(since).",
        "Still works at \(here), but now as ‘\(title)’\(since).")
    case .newEmployerSameFunction:
      pick(
        "Staat nu bij \(there) in de opgave\(since), in dezelfde functie.",
        "Now in the delivery of \(there)\(since), in the same function.")
    case .newEmployerNewFunction:
      pick(
        "Staat nu bij \(there) in de opgave\(since), als ‘\(title)’.",
        "Now in the delivery of \(there)\(since), as ‘\(title)’.")
    case .employmentEnded: endedSentence(of: assessment, here: here)
    case .notOnStaffList:
      pick(
        "\(here) stuurde een opgave en daar staat dit lid niet in; ook elders is niemand gevonden.",
        "\(here) sent a delivery without this member in it; nobody was found elsewhere either.")
    case .municipalityMerged:
      pick(
        "\(here) is opgegaan in \(there). Voor het lid zelf verandert er niets.",
        "\(here) became part of \(there). Nothing changes for the member.")
    case .samePersonTwice: twiceSentence(of: assessment)
    case .severalCandidates, .weakEvidence, .nothingDelivered, .workplaceUnknown, .rowSetAside:
      undecidedSentence(of: assessment, member: member, here: here)
    }
  }

  private func twiceSentence(of assessment: Assessment) -> String {
    guard let other = assessment.duplicateOf else {
      return pick(
        "Een ander lid kan dezelfde persoon zijn; of dat zo is, kunnen de gegevens niet zeggen.",
        "Another member may be the same person; the data cannot say whether it is so.")
    }
    return pick(
      "Dezelfde persoon is ook lid onder nummer \(other).",
      "The same person is also a member under number \(other).")
  }

  private func endedSentence(of assessment: Assessment, here: String) -> String {
    guard let end = (assessment.staff ?? assessment.alternatives.first)?.end else {
      return pick(
        "Het dienstverband bij \(here) is volgens de opgave geëindigd.",
        "According to the delivery the employment at \(here) has ended.")
    }
    return pick(
      "Het dienstverband bij \(here) is volgens de opgave geëindigd op \(date(end)).",
      "According to the delivery the employment at \(here) ended on \(date(end)).")
  }

  private func undecidedSentence(
    of assessment: Assessment, member: Member?, here: String
  ) -> String {
    let candidates = assessment.alternatives.count + (assessment.staff == nil ? 0 : 1)
    switch assessment.reason {
    case .severalCandidates:
      return pick(
        "Meer dan één persoon in de opgaven past bij dit lid; wie het is, kunnen de gegevens niet "
          + "zeggen.",
        "More than one person in the deliveries fits this member; the data cannot say who it is.")
    case .weakEvidence where candidates > 0:
      return pick(
        "Er is iemand die op dit lid lijkt, maar te weinig klopt om het zeker te weten.",
        "Someone resembles this member, but too little agrees to be sure.")
    case .nothingDelivered:
      return pick(
        "Van \(here) is geen opgave ontvangen; dat dit lid niet is gevonden, bewijst dus niets.",
        "\(here) sent no delivery, so not finding this member proves nothing.")
    case .workplaceUnknown:
      let written = member?.workplace.written ?? ""
      return written.isEmpty
        ? pick(
          "Er staat geen gemeente bij dit lid op de ledenlijst.",
          "The member list gives no municipality for this member.")
        : pick(
          "De gemeente ‘\(written)’ op de ledenlijst is niet te herleiden.",
          "The municipality ‘\(written)’ on the member list cannot be traced.")
    case .rowSetAside:
      return pick(
        "De rij van dit lid op de ledenlijst kon niet worden gelezen; zie de bevindingen.",
        "This member's row on the member list could not be read; see the findings.")
    default:
      return pick(
        "De gegevens zijn te mager voor een conclusie.",
        "The data are too thin for a conclusion.")
    }
  }

  private func place(of assessment: Assessment, in directory: MunicipalityDirectory) -> String {
    if let code = assessment.newMunicipality { return directory[code]?.name ?? code.text }
    return assessment.staff.map { name(of: $0.employer, in: directory) }
      ?? pick("een andere gemeente", "another municipality")
  }

  /// `Ervoor: achternaam en e-mailadres. Ertegen: functie.`; at most three of each, heaviest first.
  private func weighing(of evidence: [Evidence]) -> String {
    let fields = evidence.filter { $0.field != .prior && $0.field != .runnerUp && $0.counts }
    let lead: (Evidence, Evidence) -> Bool = { $0.weight.magnitude > $1.weight.magnitude }
    let supporting = fields.filter { $0.weight > 0 }.sorted(by: lead)
    let opposing = fields.filter { $0.weight < 0 }.sorted(by: lead)
    var parts: [String] = []
    if !supporting.isEmpty {
      let words = list(supporting.prefix(3).map { name(of: $0.field) })
      parts.append(pick("Ervoor: \(words).", "For: \(words)."))
    }
    if !opposing.isEmpty {
      let words = list(opposing.prefix(3).map { name(of: $0.field) })
      parts.append(pick("Ertegen: \(words).", "Against: \(words)."))
    }
    return parts.joined(separator: " ")
  }

  /// In small letters.
  package func name(of field: EvidenceField) -> String {
    switch field {
    case .prior: pick("uitgangspunt", "starting point")
    case .familyName: pick("achternaam", "family name")
    case .firstName: pick("roepnaam", "first name")
    case .initials: pick("voorletters", "initials")
    case .email: pick("e-mailadres", "e-mail address")
    case .phone: pick("telefoonnummer", "telephone number")
    case .municipality: pick("gemeente", "municipality")
    case .function: pick("functie", "function")
    case .employmentDates: pick("data van het dienstverband", "dates of employment")
    case .activity: pick("activiteit in de community", "activity in the community")
    case .runnerUp: pick("tweede kandidaat", "runner-up")
    }
  }
}
