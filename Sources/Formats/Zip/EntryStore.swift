/// Keeps the unpacked entries of an archive: the first ones in memory, the rest in one file.
struct EntryStore {
  private enum Place {
    case memory([UInt8])
    case file(offset: Int, count: Int)
  }

  private var entries: [(name: String, place: Place)] = []
  private var inMemory = 0
  private let spill = SpillFile.Writer()

  /// Unpacks an entry; how many bytes it has.
  mutating func add(
    _ part: ZipHandle.Part, named name: String, of zip: borrowing ZipHandle, limit: Int
  ) throws(ZipError) -> Int {
    if inMemory + part.size <= ZipLimits.mostInMemory {
      let bytes = try zip.bytes(of: part, limit: limit)
      inMemory += bytes.count
      entries.append((name, .memory(bytes)))
      return bytes.count
    }
    let offset = spill.count
    try zip.unpack(part, limit: limit) { block throws(ZipError) in
      do throws(SpillError) { try spill.append(block) } catch { throw .noRoom }
      return true
    }
    entries.append((name, .file(offset: offset, count: spill.count - offset)))
    return spill.count - offset
  }

  func finished() throws(ZipError) -> [ZipEntry] {
    let file: ByteSource
    do throws(SpillError) { file = try spill.finished().source } catch { throw .noRoom }
    return entries.map { name, place in
      switch place {
      case .memory(let bytes): ZipEntry(name: name, source: ByteSource(bytes))
      case .file(let offset, let count):
        ZipEntry(name: name, source: file.part(from: offset, count: count))
      }
    }
  }
}
