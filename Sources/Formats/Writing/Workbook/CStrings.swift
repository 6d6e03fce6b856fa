#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// C strings that live as long as this object, for option structs that hold bare pointers.
final class CStrings {
  private var strings: [UnsafeMutablePointer<CChar>] = []
  private var lists: [UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>] = []

  func string(_ text: String) -> UnsafeMutablePointer<CChar> {
    guard let copy = strdup(text) else { preconditionFailure("out of memory") }
    strings.append(copy)
    return copy
  }

  /// Pointers to the texts with a null pointer behind the last.
  func list(_ texts: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    let pointers = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: texts.count + 1)
    for (position, text) in texts.enumerated() {
      (pointers + position).initialize(to: string(text))
    }
    (pointers + texts.count).initialize(to: nil)
    lists.append(pointers)
    return pointers
  }

  deinit {
    for pointer in strings { free(pointer) }
    for pointer in lists { pointer.deallocate() }
  }
}
