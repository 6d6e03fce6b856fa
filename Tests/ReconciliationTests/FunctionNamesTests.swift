import Domain
import Testing

@testable import Reconciliation

@Suite struct FunctionNamesTests {
  @Test func `titles of the field are known, misspelt ones too, and no others`() {
    let dictionary = FunctionDictionary(entries: [
      ("leerplichtambtenaar", .leerplichtambtenaar), ("medewerker beleid", .generic),
      ("receptionist", .outside),
    ])
    let roles = FunctionNames.roles(
      of: [
        "Leerplichtambtenaar", "Leerplichtambtenar", "senior leerplichtambtenaar (36 uur)",
        "Receptionist", "Medewerker beleid", "",
      ], in: dictionary)
    #expect(
      roles == [
        "Leerplichtambtenaar": .leerplichtambtenaar, "Leerplichtambtenar": .leerplichtambtenaar,
        "senior leerplichtambtenaar (36 uur)": .leerplichtambtenaar,
      ])
  }
}
