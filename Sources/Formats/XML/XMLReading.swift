/// What was noticed while an XML file was read.
package struct XMLReading: Hashable, Sendable {
  /// How many elements were read.
  package internal(set) var elementCount = 0
  /// The file says, or leaves it understood, that it is UTF-8, but it is not: it was read in
  /// the code page that it shows.
  package internal(set) var isMisdeclared = false
  /// Texts and values that were decoded wrongly before they came here and have been mended. The
  /// row is the line; the column counts for nothing.
  package internal(set) var mended = Sightings()
  /// Bytes that mean nothing in the code page; each stands in its text as U+FFFD. By line.
  package internal(set) var undefinedBytes = Sightings()
}

/// Why an XML file cannot be read to its end; the events before `line` were handed over.
package enum XMLReadError: Error, Hashable, Sendable {
  /// Not well-formed, or cut off: `elements` were complete before the fault.
  case malformed(line: Int, elements: Int)
  /// A DOCTYPE, of whatever content: no delivery needs one, and it can hide entity bombs.
  case doctype(line: Int)
  /// Elements nested deeper than `XMLEvents.deepest`, a text of more than `largestText` bytes, or
  /// an element with more than `mostAttributes` attributes.
  case tooLarge(line: Int)
  /// The file vanished or changed while it was read.
  case sourceChanged
}
