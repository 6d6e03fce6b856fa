import CPangoCairo

/// A PNG picture, read once and drawn as often as needed.
package final class PDFPicture {
  /// Pixels.
  package let width: Int
  package let height: Int
  fileprivate let surface: OpaquePointer

  /// - Throws: `PDFError.picture` when `bytes` are no PNG or a damaged one.
  package init(png bytes: [UInt8]) throws(PDFError) {
    let source = PictureBytes(bytes)
    let surface = withExtendedLifetime(source) {
      cairo_image_surface_create_from_png_stream(
        PictureBytes.read, Unmanaged.passUnretained(source).toOpaque())
    }
    guard let surface else { throw .picture }
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
      cairo_surface_destroy(surface)
      throw .picture
    }
    self.surface = surface
    width = Int(cairo_image_surface_get_width(surface))
    height = Int(cairo_image_surface_get_height(surface))
  }

  deinit {
    cairo_surface_destroy(surface)
  }
}

extension PDFDocument {
  /// Draws `picture` as large as fits in `box`, in proportion, against its left and top.
  package func draw(_ picture: PDFPicture, in box: PDFBox) {
    guard picture.width > 0, picture.height > 0 else { return }
    let scale = min(box.width / Double(picture.width), box.height / Double(picture.height))
    cairo_save(context)
    cairo_translate(context, box.x, box.y)
    cairo_scale(context, scale, scale)
    cairo_set_source_surface(context, picture.surface, 0, 0)
    cairo_paint(context)
    cairo_restore(context)
  }
}

/// Hands bytes to cairo.
private final class PictureBytes {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  static let read: cairo_read_func_t = { closure, data, length in
    guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
    let source = Unmanaged<PictureBytes>.fromOpaque(closure).takeUnretainedValue()
    let count = Int(length)
    guard source.bytes.count - source.position >= count else { return CAIRO_STATUS_READ_ERROR }
    source.bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      data.update(from: start + source.position, count: count)
    }
    source.position += count
    return CAIRO_STATUS_SUCCESS
  }
}
