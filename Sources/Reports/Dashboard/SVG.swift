import Domain

/// Pieces of SVG for inside the page. Widths are shares of the whole, so that letters keep their
/// size on every screen; colours come from the page's style sheet by class.
enum SVG {
  /// Text that is safe between tags and between quotes. By code point: a mark with an accent upon
  /// it is a mark all the same.
  static func escaped(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe.append(contentsOf: "&amp;".unicodeScalars)
      case "<": safe.append(contentsOf: "&lt;".unicodeScalars)
      case ">": safe.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": safe.append(contentsOf: "&quot;".unicodeScalars)
      case "'": safe.append(contentsOf: "&#39;".unicodeScalars)
      default: safe.append(scalar)
      }
    }
    return String(safe)
  }

  /// `43.52%`: `part` of `whole` to a hundredth, kept between 0 and 100; 0 when there is no whole.
  static func percent(_ part: Int64, of whole: Int64) -> String {
    guard whole > 0 else { return "0%" }
    let inside = min(max(part, 0), whole)
    let units = Rounding.halfUp.quotient(Int128(inside) * 10_000, by: Int128(whole))
    return PlainDecimal.text(of: units, decimals: 2, keeping: 0) + "%"
  }

  /// A bar from the left as long as `part` of `whole`, on a track as long as the whole. Decoration:
  /// the figure stands beside it.
  static func bar(_ part: Int, of whole: Int) -> String {
    bar(from: 0, to: Int64(part), of: Int64(whole))
  }

  /// A bar between two values on a scale from 0 through `whole`, at least a hair wide; `mark` is a
  /// value at which a thin line stands.
  static func bar(
    from start: Int64, to end: Int64, of whole: Int64, mark: Int64? = nil, style: String = "fill"
  ) -> String {
    let low = min(start, end)
    let width = max(start, end) - low
    var svg = #"<svg class="bar" aria-hidden="true" focusable="false">"#
    svg += #"<rect class="track" width="100%" height="100%"/>"#
    let x = percent(low, of: whole)
    if width > 0 {
      svg += #"<rect class="\#(style)" x="\#(x)" width="\#(percent(width, of: whole))" "#
      svg += #"height="100%"/>"#
      svg += #"<line class="hair" x1="\#(x)" x2="\#(x)" y1="0" y2="100%"/>"#
    }
    if let mark {
      let x = percent(mark, of: whole)
      svg += #"<line class="mark" x1="\#(x)" x2="\#(x)" y1="0" y2="100%"/>"#
    }
    return svg + "</svg>"
  }
}
