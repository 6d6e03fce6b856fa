/// The part of a text that is looked at: moves forward over its source and grows when a row does
/// not fit.
struct TextWindow: ~Copyable {
  private var blocks: TextBlocks
  private var memory: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  init(_ source: ByteSource, from offset: Int, encoding: TextEncoding) {
    blocks = TextBlocks(source, from: offset, encoding: encoding)
    memory = .allocate(capacity: ByteBlocks.usualSize)
  }

  deinit {
    memory.deallocate()
  }

  /// What it shows, valid until it moves.
  var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: memory[..<count]) }

  /// Nothing comes behind what it shows.
  var isLast: Bool { blocks.isAtEnd }

  /// Moves forward: drops so many bytes in front and adds what comes next.
  mutating func move(by dropped: Int) throws(SourceFault) {
    let rest = count - dropped
    if rest > 0 && dropped > 0, let base = memory.baseAddress {
      base.update(from: base + dropped, count: rest)
    }
    count = rest
    repeat {
      let block = try blocks.next()
      if count + block.count > memory.count { grow(toHold: count + block.count) }
      if let base = memory.baseAddress, let start = block.baseAddress {
        (base + count).update(from: start, count: block.count)
      }
      count += block.count
      // A row that did not fit is read anew from its start: twice as much each time keeps that linear.
    } while count < 2 * rest && !isLast
  }

  private mutating func grow(toHold size: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(size, 2 * memory.count))
    if let old = memory.baseAddress, let new = larger.baseAddress {
      new.update(from: old, count: count)
    }
    memory.deallocate()
    memory = larger
  }
}
