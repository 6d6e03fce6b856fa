package import Domain
import Mustache
package import Wording

/// The page `index.html`: one file that opens from disk, without script and without network.
///
/// The templates are part of the program, so nothing is read from disk. Every value is escaped by
/// the template; what is put in as it is, is SVG made here.
package enum DashboardPage {
  /// - Throws: what the template library says when a template of ours is malformed.
  package static func document(_ overview: YearOverview, wording: Wording) throws -> NamedDocument {
    let library = MustacheLibrary(templates: [
      "table": try MustacheTemplate(string: text(PackageResources.table_mustache))
    ])
    let page = try MustacheTemplate(string: text(PackageResources.index_mustache))
    let view = PageView(
      overview, style: text(PackageResources.page_css), wording: wording)
    return NamedDocument(path: "index.html", text: page.render(view, library: library))
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
