import Domain
import GRDB

extension RegisterError {
  /// What a fault of the database means for who asked; an error of our own stays what it is.
  init(_ error: any Error, path: String) {
    if let error = error as? RegisterError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self = .refused(rule: "\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .inUse(path: path, process: nil)
    case .SQLITE_NOTADB: self = .notARegister(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path)
    case .SQLITE_FULL: self = .disk(path: path, .full)
    case .SQLITE_READONLY: self = .disk(path: path, .readOnly)
    case .SQLITE_PERM, .SQLITE_AUTH: self = .disk(path: path, .noPermission)
    case .SQLITE_CANTOPEN: self = .disk(path: path, Disk.mayWrite(path) ? .full : .noPermission)
    case .SQLITE_IOERR: self = .disk(path: path, .other(Int(error.extendedResultCode.rawValue)))
    default: self = .refused(rule: error.message ?? "\(error.extendedResultCode)")
    }
  }
}
