import Domain

/// The municipalities as tiles, gathered by province and laid out roughly as on a map.
struct CoverageMap {
  struct Province {
    let name: String
    /// The place on the page's grid; empty for a province that the grid does not know.
    let area: String
    let received: Int
    let total: Int
    let tiles: String
    let missing: [Municipality]
  }

  let provinces: [Province]

  init(_ coverage: Coverage) {
    provinces = Dictionary(grouping: coverage.municipalities, by: \.province)
      .sorted { $0.key < $1.key }
      .map { name, municipalities in
        CoverageMap.province(name, municipalities, delivered: coverage.delivered)
      }
  }

  /// Pixels of a tile and the space after it.
  private static let tile = 14
  private static let pitch = 17

  private static func province(
    _ name: String, _ municipalities: [Municipality], delivered: Set<MunicipalityCode>
  ) -> Province {
    let sorted = municipalities.sorted { Folding.key($0.name) < Folding.key($1.name) }
    let received = sorted.filter { delivered.contains($0.code) }
    let missing = sorted.filter { !delivered.contains($0.code) }
    let tiles = received.map { ($0, "in") } + missing.map { ($0, "out") }
    let columns = self.columns(for: tiles.count)
    let rows = (tiles.count + columns - 1) / columns
    let width = columns * pitch - (pitch - tile)
    let height = rows * pitch - (pitch - tile)
    var svg = #"<svg class="tiles" width="\#(width)" height="\#(height)" aria-hidden="true">"#
    for (position, (municipality, style)) in tiles.enumerated() {
      // An outline lies on the edge: half a pixel inwards keeps it sharp.
      let inset = style == "in" ? "" : ".5"
      let size = style == "in" ? tile : tile - 1
      svg += #"<rect class="\#(style)" x="\#(position % columns * pitch)\#(inset)" "#
      svg += #"y="\#(position / columns * pitch)\#(inset)" width="\#(size)" height="\#(size)">"#
      svg += "<title>\(SVG.escaped(municipality.name))</title></rect>"
    }
    return Province(
      name: name, area: areas[Folding.key(name)] ?? "", received: received.count,
      total: sorted.count, tiles: svg + "</svg>", missing: missing)
  }

  /// Somewhat wider than high.
  private static func columns(for count: Int) -> Int {
    var columns = 1
    while columns * columns < count + count / 3 { columns += 1 }
    return columns
  }

  private static let areas = [
    "fryslan": "fr", "friesland": "fr", "groningen": "gr", "noord holland": "nh",
    "flevoland": "fl", "drenthe": "dr", "zuid holland": "zh", "utrecht": "ut", "gelderland": "ge",
    "overijssel": "ov", "zeeland": "ze", "noord brabant": "nb", "limburg": "li",
  ]
}
