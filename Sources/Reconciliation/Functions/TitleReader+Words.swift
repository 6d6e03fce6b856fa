import Domain

/// Titles that no table knows, by the words in them.
extension TitleReader {
  /// Stems of school attendance.
  static let attendance = [
    "leerplicht", "leerpl", "leerrecht", "lpa", "lp", "schoolverzuim", "verzuim",
    "kwalificatieplicht", "leerlingzaken",
  ]
  /// Stems of early school leaving and guidance onwards.
  static let progress = [
    "rmc", "doorstroom", "dsp", "dsc", "ds coach", "vsv", "voortijdig schoolverlaten",
    "schoolverlaten",
  ]
  private static let education = ["onderwijs", "rbl", "kansengelijkheid", "oab"]
  private static let leading = [
    "teamleider", "teammanager", "teamhoofd", "teamcoach", "teamcoordinator", "hoofd", "manager",
    "leidinggevende", "chef", "directeur", "tl", "teaml", "tm", "unitmanager",
  ]
  private static let supporting = [
    "administratief", "administratie", "administrateur", "adm", "admin", "secretaresse",
    "ondersteuner", "ondersteuning", "backoffice", "frontoffice", "typiste", "gegevensbeheer",
    "bedrijfsbureau", "leerplichtadministrateur", "leerplichtadministratie", "verzuimloket",
  ]
  private static let coordinating = [
    "coordinator", "coord", "programmaleider", "programmamanager", "projectleider",
    "regiocoordinator", "meldcoordinator",
    "contactpersoon",
  ]
  private static let policy = ["beleid", "bel mdw", "bm", "strategisch", "onderwijsambtenaar"]

  /// The role that the words of a bare key point to; nil when none is of the field.
  static func inferred(from key: String) -> Role? {
    let ofAttendance = names(key, any: attendance)
    let ofProgress = names(key, any: progress)
    let ofEducation = names(key, any: education)
    guard ofAttendance || ofProgress || ofEducation else { return nil }
    if names(key, any: ["applicatie", "functioneel beheer"]) { return .applicatiebeheerder }
    if names(key, any: supporting) { return .ondersteuner }
    if names(key, any: ["kwaliteit", "kwal", "km", "juridisch"]) { return .kwaliteitsmedewerker }
    if names(key, any: policy) { return .beleidsmedewerker }
    if names(key, any: coordinating), ofProgress { return .doorstroomcoordinator }
    if names(key, any: leading + coordinating) { return .manager }
    if ofAttendance, ofProgress { return .leerplichtAndDoorstroom }
    if ofProgress { return .doorstroomcoach }
    if ofAttendance { return .leerplichtambtenaar }
    return names(key, any: ["opsporingsambtenaar", "boa"])
      ? .leerplichtambtenaar : .beleidsmedewerker
  }

  /// Whether a word of the key is one of the stems or, for stems of four letters and more, holds it.
  static func names(_ key: String, any stems: [String]) -> Bool {
    let padded = " \(key) "
    return stems.contains { stem in
      stem.utf8.count >= 4 ? padded.contains(stem) : padded.contains(" \(stem) ")
    }
  }
}
