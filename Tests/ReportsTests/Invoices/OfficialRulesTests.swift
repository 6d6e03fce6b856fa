import Domain
import TestSupport
import Testing
import Wording

@testable import Reports

/// The written documents against the UBL 2.1 schemas and the rules of EN 16931 and Peppol.
/// `make test` installs these; a plain `swift test` without them passes over this suite.
@Suite(.enabled(if: Repository.has(".build-validation/installed")))
struct OfficialRulesTests {
  static func validate(_ folder: TemporaryFolder) throws -> Tool.Output {
    try Tool.run(
      Repository.root + "/.build-validation/bin/python",
      [Repository.root + "/Tests/Validation/validate.py", folder.path])
  }

  @Test func `every acceptable row of the matrix passes under both identifiers`() throws {
    let rows = UBLInvoiceTests.acceptable + InvoiceMatrix.accepted
    let folder = try TemporaryFolder()
    for specification in InvoiceSettings.Specification.allCases {
      for (name, change) in rows {
        try folder.write(
          UBLInvoiceTests.write(change, specification), to: "\(specification) \(name).xml")
      }
    }
    try folder.write(
      UBLInvoiceTests.write(pdf: Array("%PDF-1.5".utf8)), to: "with attachment.xml")
    let output = try Self.validate(folder)
    let count = rows.count * 2 + 1
    #expect(output.text == "\(count) checked, 0 failed\n", "\(output.errors)")
    #expect(output.status == 0)
  }

  @Test func `the rules are awake: a wrong cent, a missing field and an empty element fail`() throws
  {
    let folder = try TemporaryFolder()
    let sound = String(decoding: try UBLInvoiceTests.write(), as: UTF8.self)
    let faults = [
      "cent": (
        "PayableAmount currencyID=\"EUR\">1793.02", "PayableAmount currencyID=\"EUR\">1793.03"
      ),
      "reference": ("<cbc:BuyerReference>Team Leerplicht", "<cbc:BuyerReference>"),
      "order": ("<cbc:IssueDate>2026-01-20</cbc:IssueDate>", ""),
    ]
    for (name, fault) in faults {
      let broken = sound.replacing(fault.0, with: fault.1)
      #expect(broken != sound)
      try folder.write(Array(broken.utf8), to: name + ".xml")
    }
    let output = try Self.validate(folder)
    #expect(output.status == 1, "\(output.errors)")
    #expect(output.text.contains("cent.xml\tfatal\tBR-CO-16"))
    #expect(output.text.contains("order.xml\tfatal\tXSD"))
    #expect(output.text.contains("reference.xml\tfatal\tPEPPOL-EN16931-R008"))
    #expect(output.text.hasSuffix("3 checked, 3 failed\n"))
  }
}
