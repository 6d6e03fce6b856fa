import ArgumentParser
import Domain
import Formats
import Wording

/// How the work of a command ends: what stopped it as a sentence, and the exit status.
enum Ending {
  /// - Throws: the exit status when it is not 0.
  static func of(_ wording: Wording, _ work: () throws -> ExitStatus) throws {
    let status: ExitStatus
    do {
      status = try work()
    } catch let failure as Failure {
      Terminal.fail(failure.sentence(wording))
      status = .failed
    } catch let error as RegisterError {
      Terminal.fail(wording.sentence(for: error))
      status = .failed
    } catch let error as DiskError {
      Terminal.fail(wording.diskProblem(path: error.path))
      status = .failed
    } catch WorkbookWritingError.temporaryFile, WorkbookWritingError.library(code: _) {
      // All that a library for workbooks can lack here is room for its temporary files.
      Terminal.fail(wording.temporaryFolderProblem)
      status = .failed
    } catch {
      Terminal.fail(wording.unexpected(String(describing: error)))
      status = .failed
    }
    if status != .clean { throw status.code }
  }
}
