import Foundation

/// Files of text, read and written whole.
enum TextFile {
  static func bytes(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw MeasureError.missing(path)
    }
    return Array(data)
  }

  static func decode<Value: Decodable>(_ type: Value.Type, from path: String) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes(path)))
    } catch let error as DecodingError {
      throw MeasureError.unreadable(path, why: String(describing: error))
    }
  }

  /// Writes the file, and the folder it stands in when that is not there.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url, options: .atomic)
  }

  static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }
}
