import Testing
import Wording

@testable import Imports

@Suite struct FieldTests {
  @Test(arguments: Field.allCases)
  func `every field has a word in sentences`(field: Field) {
    #expect(Wording.namesField(field.rawValue))
  }
}
