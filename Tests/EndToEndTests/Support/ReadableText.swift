import Formats
import Foundation
import TestSupport

/// A document as text that a person can compare.
enum ReadableText {
  static func of(_ name: String, _ bytes: Data) throws -> String {
    switch (name as NSString).pathExtension {
    case "pdf": try textOfPDF(bytes)
    case "xlsx": try textOfWorkbook(Array(bytes))
    case "eml": textOfMail(String(decoding: bytes, as: UTF8.self))
    default: String(decoding: bytes, as: UTF8.self)
    }
  }

  private static func textOfPDF(_ bytes: Data) throws -> String {
    let folder = try TemporaryWorkspace()
    let file = folder.url.appendingPathComponent("document.pdf")
    try bytes.write(to: file)
    let result = try Command.run(
      URL(fileURLWithPath: "/usr/bin/env"), ["pdftotext", "-layout", file.path, "-"])
    return result.output
  }

  /// The headers and the text; of an attachment only that it is there.
  private static func textOfMail(_ mail: String) -> String {
    let parts = mail.replacing("\r\n", with: "\n").split(separator: "\n--=_")
    return parts.map { part in
      guard let gap = part.firstRange(of: "\n\n"), part.contains("base64") else { return part[...] }
      let isText = part.contains("text/plain")
      let body = part[gap.upperBound...].filter { !$0.isNewline }
      let text = Data(base64Encoded: String(body)).map { String(decoding: $0, as: UTF8.self) }
      return part[..<gap.upperBound] + (isText ? text ?? "?" : "(bijlage)")
    }.joined(separator: "\n--=_")
  }

  private static func textOfWorkbook(_ bytes: [UInt8]) throws -> String {
    let workbook = try Workbook(bytes: bytes)
    var text = ""
    for sheet in workbook.sheets {
      text += "== \(sheet.name)\(sheet.isHidden ? " (verborgen)" : "")\n"
      try workbook.read(sheet) { row, cells in
        text += "\(row): \(cells.map(\.text).joined(separator: " | "))\n"
      }
    }
    return text
  }
}
