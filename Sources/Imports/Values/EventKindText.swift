import Domain

/// Reads the kinds of event of a log.
enum EventKindText {
  /// The kind in small letters; words of other platforms for a message and a reply become
  /// `bericht` and `reactie`, unless the settings count those words themselves.
  static func read(_ written: String, countedKinds: Set<String>) -> (text: String, isKnown: Bool) {
    if countedKinds.contains(written) || known.contains(written) { return (written, true) }
    let key = Folding.key(written)
    if messages.contains(key) { return ("bericht", true) }
    if replies.contains(key) { return ("reactie", true) }
    return (written, false)
  }

  private static let known: Set<String> = [
    "bericht", "reactie", "login", "download", "webinar", "profiel_email_gewijzigd", "bezoek",
    "like", "inloggen", "profiel_gewijzigd", "profielwijziging", "visit", "view", "logout",
    "uitloggen", "aanmelding", "lezen", "gelezen", "vind_ik_leuk", "deelname", "registratie",
  ]

  private static let messages: Set<String> = [
    "post", "posting", "new post", "message", "nieuw bericht", "bericht geplaatst", "topic",
    "new topic", "blog", "blogbericht", "berichten", "topic created", "post created",
    "plaatst bericht",
  ]

  private static let replies: Set<String> = [
    "reply", "comment", "response", "antwoord", "reactie geplaatst", "new comment", "new reply",
    "reacties", "opmerking geplaatst", "comment created", "plaatst reactie", "reageert",
  ]
}
