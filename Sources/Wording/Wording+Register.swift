package import Domain

/// Why the register cannot do what was asked, and what helps.
extension Wording {
  package func sentence(for error: RegisterError) -> String {
    switch error {
    case .inUse(let path, let process): inUse(path, process)
    case .notARegister(let path), .damaged(let path), .newer(let path): unusable(error, path)
    case .disk(let path, let fault): diskSentence(path, fault)
    case .refused(let rule):
      pick(
        "Het ledenregister weigert de wijziging omdat zij een van zijn regels breekt (‘\(rule)’). "
          + "Er is niets gewijzigd; meld dit aan de beheerder.",
        "The member register refuses the change because it breaks one of its rules (‘\(rule)’). "
          + "Nothing was changed; report this to whoever maintains the program.")
    case .indexedBefore(let year, let recorded, let asked): indexedBefore(year, recorded, asked)
    case .unknownInvoice(let number):
      pick(
        "Er is geen factuur \(number) uitgegeven. Kijk het nummer na in het factuurregister.",
        "No invoice \(number) was released. Check the number in the invoice register.")
    case .creditedTooMuch(let number, let left, let asked): creditedTooMuch(number, left, asked)
    case .documentDiffers(let path):
      pick(
        "Op de plaats van het uitgegeven document \(path) staat een ander bestand. Zet het oude "
          + "terug uit de reservekopie.",
        "Another file stands in the place of the released document \(path). Put the old one back "
          + "from the backup.")
    case .backupUnknown, .backupUnsound, .backupOfAnother, .releasedSince, .documentsSince:
      backupSentence(for: error)
    case .unknownMember(let number): memberUnknown(number)
    case .notUndoable, .tooLongAgo, .nothingUndone: undoSentence(for: error)
    case .finishedDiffers(let number):
      pick(
        "Factuur \(number) werd anders opgemaakt dan het concept. Er is niets uitgegeven; meld dit "
          + "aan de beheerder.",
        "Invoice \(number) came out different from its concept. Nothing was released; report this "
          + "to whoever maintains the program.")
    }
  }

  /// A file that is no sound register of this version.
  private func unusable(_ error: RegisterError, _ path: String) -> String {
    if case .notARegister = error {
      return pick(
        "\(path) is geen ledenregister. Zet dit bestand ergens anders neer en draai opnieuw: dan "
          + "begint er een nieuw register. Er is niets gewijzigd.",
        "\(path) is not a member register. Move this file elsewhere and run again: a new register "
          + "is then begun. Nothing was changed.")
    }
    if case .newer = error {
      return pick(
        "Het ledenregister \(path) is gemaakt door een nieuwere versie van dit programma. Werk het "
          + "programma bij. Er is niets gewijzigd.",
        "The member register \(path) was made by a newer version of this program. Update the "
          + "program. Nothing was changed.")
    }
    return pick(
      "Het ledenregister \(path) is beschadigd. Zet de laatste reservekopie terug. Er is niets "
        + "gewijzigd.",
      "The member register \(path) is damaged. Put the last backup back. Nothing was changed.")
  }

  private func inUse(_ path: String, _ process: Int?) -> String {
    guard let process else {
      return pick(
        "Het ledenregister \(path) is in gebruik door een ander programma. Sluit dat programma en "
          + "probeer het opnieuw.",
        "The member register \(path) is in use by another program. Close that program and try "
          + "again.")
    }
    return pick(
      "Het ledenregister \(path) is in gebruik: ‘leden’ draait al (proces \(process)). Wacht tot het "
        + "klaar is en probeer het opnieuw.",
      "The member register \(path) is in use: ‘leden’ is already running (process \(process)). "
        + "Wait until it is done and try again.")
  }

  private func diskSentence(_ path: String, _ fault: DiskFault) -> String {
    switch fault {
    case .full:
      pick(
        "De schijf is vol: \(path) kan niet worden geschreven. Maak ruimte vrij en probeer het "
          + "opnieuw. Er is niets gewijzigd.",
        "The disk is full: \(path) cannot be written. Free some space and try again. Nothing was "
          + "changed.")
    case .readOnly:
      pick(
        "\(path) is alleen-lezen. Haal die beveiliging eraf of kies een andere map. Er is niets "
          + "gewijzigd.",
        "\(path) is read-only. Remove that protection or choose another folder. Nothing was "
          + "changed.")
    case .noPermission:
      pick(
        "U hebt geen rechten op \(path). Vraag de beheerder om schrijfrechten. Er is niets "
          + "gewijzigd.",
        "You have no permission for \(path). Ask your administrator for write access. Nothing was "
          + "changed.")
    case .missing:
      pick(
        "\(path) bestaat niet meer. Zet het bestand of de map terug en probeer het opnieuw.",
        "\(path) no longer exists. Put the file or folder back and try again.")
    case .notAFolder:
      pick(
        "\(path) is geen map. Geef dat bestand een andere naam en probeer het opnieuw.",
        "\(path) is not a folder. Give that file another name and try again.")
    case .isALink:
      pick(
        "\(path) is een snelkoppeling; het register moet een gewoon bestand zijn. Zet het bestand "
          + "zelf in deze map.",
        "\(path) is a symbolic link; the register has to be a plain file. Put the file itself into "
          + "this folder.")
    case .other(let number):
      pick(
        "\(path) kan niet worden gelezen of geschreven (foutnummer \(number) van het systeem). "
          + "Controleer de schijf en probeer het opnieuw.",
        "\(path) cannot be read or written (system error \(number)). Check the disk and try again.")
    }
  }

  private func indexedBefore(_ year: Int, _ recorded: Percentage, _ asked: Percentage) -> String {
    pick(
      "De tarieven van \(year) zijn al met \(percentage(recorded)) verhoogd; \(percentage(asked)) "
        + "kan er niet nog eens bij. Zet in leden.toml weer \(percentage(recorded)).",
      "The tariffs of \(year) were already raised by \(percentage(recorded)); a second rise of "
        + "\(percentage(asked)) is not possible. Put \(percentage(recorded)) back in leden.toml.")
  }

  private func creditedTooMuch(_ number: InvoiceNumber, _ left: Money, _ asked: Money) -> String {
    pick(
      "Van factuur \(number) staat nog \(amount(left)) open om te crediteren; "
        + "\(amount(asked)) is te veel. Verlaag het bedrag van de creditnota.",
      "Of invoice \(number) no more than \(amount(left)) can still be credited; "
        + "\(amount(asked)) is too much. Lower the amount of the credit note.")
  }
}
