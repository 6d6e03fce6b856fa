import Domain
import Foundation
import MemberRegister
import Testing

struct ReleaseTests {
  private let concepts = ["GM0344", "GM0363", "GM0599"].map { Invented.concept($0) }

  @Test func `numbers are gapless and invoices come back whole`() throws {
    try withRegister { register in
      let released = try register.release(concepts, first: 7)
      #expect(released.map(\.number.text) == ["2026-7", "2026-8", "2026-9"])
      let issued = try register.invoices(year: 2026)
      #expect(issued.map(\.invoice) == released)
      #expect(issued.map(\.documents.count) == [2, 2, 2])
      #expect(
        try register.documents(of: issued[1]) == Invented.documents(of: released[1]))
      #expect(try register.invoices(year: 2027).isEmpty)
      #expect(try register.verify().faults.isEmpty)
      #expect(try register.verify().documents == 6)
    }
  }

  @Test func `nobody is billed twice and a following run adds what is new`() throws {
    try withRegister { register in
      try register.release([concepts[0], concepts[1], concepts[0]])
      #expect(try register.release(concepts).map(\.number.text) == ["2026-3"])
      #expect(try register.release(concepts).isEmpty)
      #expect(
        try register.invoices(year: 2026).map(\.invoice.debtor.text) == [
          "GM0344", "GM0363", "GM0599",
        ])
    }
  }

  @Test func `a release that fails leaves nothing`() throws {
    struct Refused: Error {}
    try withFolder { folder in
      let register = try MemberRegister(at: folder + "/leden.sqlite")
      #expect(throws: Refused.self) {
        try register.release(
          concepts, year: 2026, stamp: Invented.stamp, numbered: Invented.numbered, first: 1,
          documents: { invoice in
            if invoice.number.text == "2026-3" { throw Refused() }
            return Invented.documents(of: invoice)
          })
      }
      #expect(try register.invoices(year: 2026).isEmpty)
      #expect(try ReleaseTests.files(folder).isEmpty)
      #expect(try register.verify().entries == 0)
      #expect(try register.release(concepts).map(\.number.text) == ["2026-1", "2026-2", "2026-3"])
    }
  }

  @Test func `what is finished may differ in number, status and reference only`() throws {
    func postponed(_ drafts: [Invoice], from first: Int) -> [Invoice] {
      var finals = Invented.numbered(drafts, from: first)
      finals[0].dueDate = Invented.date("2026-03-01")
      return finals
    }
    try withRegister { register in
      #expect(throws: RegisterError.finishedDiffers(InvoiceNumber("2026-1"))) {
        try register.release(
          concepts, year: 2026, stamp: Invented.stamp, numbered: postponed, first: 1,
          documents: Invented.documents)
      }
      let issued = try register.invoices(year: 2026)
      #expect(issued.isEmpty)
    }
  }

  @Test func `a release killed before the commit is cleared by the next opening`() throws {
    try withFolder { folder in
      let path = folder + "/leden.sqlite"
      _ = try MemberRegister(at: path)
      try ReleaseTests.write("half", to: folder + "/documenten/.uitgifte/2026~2026-1.pdf")
      let register = try MemberRegister(at: path)
      #expect(try ReleaseTests.files(folder).isEmpty)
      try register.release(concepts)
      #expect(try register.verify().faults.isEmpty)
    }
  }

  /// Every state in which the moving of documents can be cut short.
  @Test(arguments: 0...6)
  func `a release killed after the commit is finished by the next opening`(moved: Int) throws {
    try withFolder { folder in
      let path = folder + "/leden.sqlite"
      _ = try MemberRegister(at: path).release(concepts)
      let names = try ReleaseTests.files(folder).sorted()
      #expect(names.count == 6)
      try FileManager.default.createDirectory(
        atPath: folder + "/documenten/.uitgifte", withIntermediateDirectories: true)
      for name in names.dropFirst(moved) {
        try FileManager.default.moveItem(
          atPath: folder + "/documenten/2026/" + name,
          toPath: folder + "/documenten/.uitgifte/2026~" + name)
      }
      let register = try MemberRegister(at: path)
      #expect(try ReleaseTests.files(folder).sorted() == names)
      #expect(!FileManager.default.fileExists(atPath: folder + "/documenten/.uitgifte"))
      #expect(try register.verify().faults.isEmpty)
      #expect(try register.release(concepts).isEmpty)
    }
  }

  @Test func `a released document that was changed is told, never given out`() throws {
    try withFolder { folder in
      let register = try MemberRegister(at: folder + "/leden.sqlite")
      try register.release(concepts)
      let place = folder + "/documenten/2026/2026-2.pdf"
      try Data("vals".utf8).write(to: URL(fileURLWithPath: place))
      let issued = try register.invoices(year: 2026)[1]
      #expect(throws: RegisterError.documentDiffers(path: place)) {
        try register.documents(of: issued)
      }
      #expect(try register.verify().faults == [.document(path: place)])
    }
  }

  @Test func `a file in the place of a document stops the release`() throws {
    try withFolder { folder in
      let register = try MemberRegister(at: folder + "/leden.sqlite")
      let place = folder + "/documenten/2026/2026-2.xml"
      try ReleaseTests.write("van iemand anders", to: place)
      #expect(throws: RegisterError.documentDiffers(path: place)) {
        try register.release(concepts)
      }
      #expect(try ReleaseTests.files(folder) == ["2026-2.xml"])
      #expect(try register.invoices(year: 2026).isEmpty)
    }
  }

  @Test func `documents cannot be kept where a file stands instead of their folder`() throws {
    try withFolder { folder in
      let register = try MemberRegister(at: folder + "/leden.sqlite")
      try ReleaseTests.write("", to: folder + "/documenten")
      #expect(throws: RegisterError.self) { try register.release(concepts) }
      #expect(try register.invoices(year: 2026).isEmpty)
    }
  }

  @Test func `documents are private and their names safe`() throws {
    try withFolder { folder in
      let register = try MemberRegister(at: folder + "/leden.sqlite")
      _ = try register.release(
        [concepts[0]], year: 2026, stamp: Invented.stamp, numbered: Invented.numbered, first: 1,
        documents: { _ in [NamedDocument(path: "../../\u{202E}a:b.pdf", text: "x")] })
      #expect(try ReleaseTests.files(folder) == ["a-b.pdf"])
      let rights = try FileManager.default.attributesOfItem(
        atPath: folder + "/documenten/2026/a-b.pdf")
      #expect(rights[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func `sent is what someone says was sent`() throws {
    try withRegister { register in
      let numbers = try register.release(concepts).map(\.number)
      #expect(try register.markSent([numbers[1]], year: 2026, stamp: Invented.stamp) == 1)
      #expect(try register.markSent([numbers[1]], year: 2026, stamp: Invented.stamp) == 0)
      #expect(
        try register.invoices(year: 2026).map(\.invoice.status) == [
          .released, .sent, .released,
        ])
      #expect(throws: RegisterError.unknownInvoice(InvoiceNumber("2026-99"))) {
        try register.markSent([InvoiceNumber("2026-99")], year: 2026, stamp: Invented.stamp)
      }
      #expect(try register.markSent(year: 2026, stamp: Invented.stamp) == 2)
      #expect(try register.journal(of: "2026-2").map(\.entry.action) == [.released, .sent])
    }
  }

  @Test func `credit notes have a series of their own and never exceed their invoice`() throws {
    try withRegister { register in
      let invoice = try register.release(concepts)[0]
      #expect(invoice.gross == Money(cents: 105_00))
      let part = Invented.creditNote(on: invoice, cents: 5_00)
      #expect(try register.release([part]).map(\.number.text) == ["C2026-1"])
      #expect(try register.invoices(year: 2026)[0].invoice.status == .released)
      #expect(
        throws: RegisterError.creditedTooMuch(
          invoice.number, left: Money(cents: 100_00), asked: Money(cents: 100_01))
      ) { try register.release([Invented.creditNote(on: invoice, cents: 100_01)]) }
      try register.release([Invented.creditNote(on: invoice, cents: 100_00)])
      let issued = try register.invoices(year: 2026).map(\.invoice)
      #expect(issued.map(\.status) == [.credited, .released, .released, .released, .released])
      #expect(issued.map(\.number.text).suffix(2) == ["C2026-1", "C2026-2"])
      #expect(issued[4].original == invoice.number)
      // What was credited whole may be invoiced anew.
      #expect(try register.release(concepts).map(\.number.text) == ["2026-4"])
      #expect(try register.verify().faults.isEmpty)
    }
  }

  @Test func `a correction credits and invoices anew in one step`() throws {
    try withRegister { register in
      let invoice = try register.release(concepts)[1]
      let note = Invented.creditNote(on: invoice, cents: 105_00)
      let anew = Invented.concept("GM0363", cents: 60_00)
      let released = try register.release([anew, note])
      #expect(released.map(\.number.text) == ["C2026-1", "2026-4"])
      let issued = try register.invoices(year: 2026).map(\.invoice)
      #expect(issued.map(\.number.text) == ["2026-1", "2026-2", "2026-3", "2026-4", "C2026-1"])
      #expect(issued[1].status == .credited && issued[3].gross == Money(cents: 65_00))
      // A credit note of part of it leaves the invoice standing: nobody is billed twice.
      let part = Invented.creditNote(on: released[1], cents: 1_00)
      #expect(try register.release([part, anew]).map(\.number.text) == ["C2026-2"])
      #expect(try register.verify().faults.isEmpty)
    }
  }

  @Test func `all that an invoice can bear comes back`() throws {
    try withRegister { register in
      var concept = concepts[0]
      concept.accountingCost = "6043"
      concept.payee = "Incasso"
      concept.prepaid = Money(cents: 1)
      concept.payment = .directDebit(
        mandate: "M-1", account: try #require(IBAN("NL91ABNA0417164300")))
      concept.seller.taxNumber = "123456782"
      concept.seller.creditorID = "NL69ZZZ123456780000"
      concept.allowances = [
        Allowance(amount: Money(cents: 50), reason: "Korting"),
        Allowance(amount: Money(cents: 25), reason: "Blad", vat: concept.lines[1].vat),
      ]
      concept.lines[0].price = UnitRate(units: 3_333_330)
      concept.lines[0].orderLine = "10"
      concept.lines[0].period = Validity(from: Invented.date("2026-07-01"), through: nil)
      let released = try register.release([concept])
      #expect(try register.invoices(year: 2026).map(\.invoice) == released)
      #expect(try register.verify().faults.isEmpty)
    }
  }

  private static func files(_ folder: String) throws -> [String] {
    let year = folder + "/documenten/2026"
    guard FileManager.default.fileExists(atPath: year) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: year)
  }

  private static func write(_ text: String, to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}
