import Domain

/// Titles that no table knows, by the words in them.
extension TitleReader {
  /// Stems of school attendance.
  static let attendance = [
    "leerplicht", "leerpl", "leerrecht", "lpa", "lpaer", "lp", "schoolverzuim", "verzuim",
    "kwalificatieplicht", "leerlingzaken", "domein iii", "domein 3",
  ]
  /// Stems of early school leaving and guidance onwards.
  static let progress = [
    "rmc", "rmcer", "doorstroom", "dsp", "dsc", "ds coach", "ds coordinator", "vsv",
    "schoolverlaten", "meldcoordinator", "jongerenloket", "leerlingzaken",
  ]
  private static let education = [
    "onderwijs", "rbl", "kansengelijkheid", "oab", "leerlingenadministratie",
    "leerlingenregistratie", "jongerenmonitor",
  ]
  private static let systems = [
    "applicatie", "beheerder", "key user", "fab", "func beh", "appl beh",
  ]
  private static let supporting = [
    "administratie", "administrateur", "adm", "admin", "secretaresse", "secretaris",
    "ondersteun", "backoffice", "frontoffice", "typiste", "gegevensbeheer", "bedrijfsbureau",
    "verzuimloket", "registratie",
  ]
  private static let checking = [
    "kwaliteit", "kwal", "km", "jurist", "juridisch", "analist", "informatieadviseur",
  ]
  private static let policy = [
    "beleid", "bel mdw", "bm", "strategisch", "onderwijsambtenaar", "accountmanager",
    "hoofdmedewerker",
  ]
  private static let leading = [
    "teamleider", "teamcoach", "teaml", "hoofd", "chef", "directeur", "leidinggevende", "tl", "tm",
    "manager", "teammanager", "unitmanager", "afdelingsmanager", "clustermanager", "teamhoofd",
    "afdelingshoofd", "sectorhoofd",
  ]
  /// Words that lead only when they stand alone: a casemanager leads nobody.
  private static let whole: Set<String> = ["hoofd", "manager"]
  private static let coordinating = [
    "coordinator", "coordinatrice", "coord", "programmaleider", "programmamanager",
    "projectleider", "contactpersoon",
  ]

  /// The role that the words of a key point to; nil when none is of the field.
  static func inferred(from key: String) -> Role? {
    let ofAttendance = names(key, any: attendance)
    let ofProgress = names(key, any: progress)
    let ofEducation = names(key, any: education)
    guard ofAttendance || ofProgress || ofEducation else { return nil }
    if names(key, any: systems) { return .applicatiebeheerder }
    if names(key, any: supporting) { return .ondersteuner }
    if names(key, any: checking) { return .kwaliteitsmedewerker }
    if names(key, any: policy) { return .beleidsmedewerker }
    if names(key, any: coordinating), ofProgress, !ofAttendance { return .doorstroomcoordinator }
    if names(key, any: leading) { return .manager }
    if names(key, any: coordinating) {
      return names(key, any: attendance + ["rbl"]) ? .manager : .beleidsmedewerker
    }
    if ofAttendance, ofProgress { return .leerplichtAndDoorstroom }
    if ofProgress { return .doorstroomcoach }
    if ofAttendance { return .leerplichtambtenaar }
    if names(key, any: ["opsporingsambtenaar", "boa"]) { return .leerplichtambtenaar }
    return .beleidsmedewerker
  }

  /// Whether the key holds one of the stems: short ones as a whole word, long ones anywhere.
  static func names(_ key: String, any stems: [String]) -> Bool {
    let key = Array(key.utf8)
    return stems.contains { stem in
      let isWhole = stem.utf8.count < 5 || whole.contains(stem)
      return holds(key, Array(stem.utf8), asWord: isWhole)
    }
  }

  private static func holds(_ key: [UInt8], _ stem: [UInt8], asWord: Bool) -> Bool {
    guard !stem.isEmpty, key.count >= stem.count else { return false }
    let space: UInt8 = 0x20
    for start in 0...(key.count - stem.count) where key[start] == stem[0] {
      let end = start + stem.count
      if asWord, start > 0 && key[start - 1] != space || end < key.count && key[end] != space {
        continue
      }
      if key[start..<end].elementsEqual(stem) { return true }
    }
    return false
  }
}
