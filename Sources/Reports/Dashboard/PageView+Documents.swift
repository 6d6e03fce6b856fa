import Domain
import Wording

/// Every document of the run, folder by folder; long folders are closed.
struct DocumentsView {
  let title: String
  let open: [Folder]
  let closed: [Folder]

  struct Folder {
    let name: String
    let count: String
    let links: [PageView.Link]
  }

  init?(_ index: DocumentIndex, wording: Wording) {
    guard !index.paths.isEmpty else { return nil }
    title = wording.documentsTitle
    let folders = index.folders.map { folder in
      Folder(
        name: DocumentsView.name(of: folder.name, wording: wording),
        count: wording.documentCount(folder.paths.count),
        links: folder.paths.compactMap { PageView.Link(document: $0) })
    }
    open = folders.filter { $0.links.count <= 20 }
    closed = folders.filter { $0.links.count > 20 }
  }

  private static func name(of folder: String, wording: Wording) -> String {
    switch folder {
    case "": wording.mainDocuments
    case "data": wording.dataDocuments
    default: wording.capitalized(folder)
    }
  }
}
