/// The words of `rayondagen <year>.xlsx`.
extension Wording {
  package func rayonDaysFileName(year: Int) -> String { "rayondagen \(year).xlsx" }

  package func rayonDaysTitle(year: Int) -> String {
    pick("Rayondagen \(year)", "Rayon days \(year)")
  }

  package var rayonDaysSheet: String { pick("Rayondagen", "Rayon days") }

  package var rayonDaysNote: String {
    pick(
      "Elk rayon heeft eens per twee jaar een dag. Op de volgende bladen staat wie u uitnodigt waar "
        + "een dag aan de beurt of gepland is.",
      "Every rayon has a day once per two years. The next sheets say whom to invite where a day is due "
        + "or planned.")
  }

  package var rayonDaysHeadings: [String] {
    [
      pick("Rayon", "Rayon"), pick("Contactpersonen", "Contact persons"),
      pick("Laatste dag", "Last day"), pick("Leden die er waren", "Members who came"),
      pick("Gepland op", "Planned for"), pick("Stand", "Standing"),
      pick("Uit te nodigen", "To invite"),
    ]
  }

  package var rayonIsDue: String { pick("aan de beurt", "due") }
  package var rayonIsPlanned: String { pick("gepland", "planned") }

  package func rayonIsNotDue(until year: Int) -> String {
    pick("weer aan de beurt in \(year)", "due again in \(year)")
  }

  package var rayonUnknown: String {
    pick("dit rayon staat niet in de tabel rayons", "this rayon is not in the table rayons")
  }

  package func invitationTitle(_ rayon: String) -> String {
    pick("Uitnodigen voor de dag van rayon \(rayon)", "To invite for the day of rayon \(rayon)")
  }

  package var lastTimeHeading: String { pick("Vorige keer", "Last time") }
  package var cameLastTime: String { pick("was er", "came") }
}
