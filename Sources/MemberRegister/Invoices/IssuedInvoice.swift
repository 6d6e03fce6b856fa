package import Domain

/// An invoice or credit note that was released, with the documents kept of it.
package struct IssuedInvoice: Hashable, Sendable {
  /// Members covered have the names and titles of today; those as invoiced stand in the document.
  package let invoice: Invoice
  /// In the order of their paths.
  package let documents: [IssuedDocument]
}

/// A released document, kept byte for byte.
package struct IssuedDocument: Hashable, Sendable {
  /// Where a copy belongs, below `Reports/<year>`.
  package let path: String
  /// Where the original lies, below the folder of documents: `2026/2026-0001.pdf`.
  package let original: String
  /// 64 hexadecimal digits.
  package let sha256: String
  /// Bytes.
  package let size: Int
}
