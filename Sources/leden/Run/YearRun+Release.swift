import Domain
import MemberRegister
import Renewal
import Reports
import Wording

extension YearRun {
  /// Numbers the concepts and keeps them for good, after a person confirmed their total.
  mutating func release(
    _ drafts: InvoiceDrafts, after issued: [IssuedInvoice], as request: ReleaseRequest
  ) throws {
    guard settings.vat != nil else { throw Failure.vatUndecided }
    guard !drafts.invoices.isEmpty else { throw Failure.nothingToRelease }
    let unpriced = (renewal?.findings ?? []).compactMap { $0.kindWithoutTariff }
    guard unpriced.isEmpty else { throw Failure.kindsWithoutTariff(unpriced) }
    if let tieOut = renewal?.tieOut, !tieOut.ties {
      Terminal.fail(wording.releaseRefusedUntied)
      return
    }
    let problems = InvoiceBatch.problems(of: issued.map(\.invoice) + drafts.invoices)
    guard problems.isEmpty else { throw Failure.batch(problems) }
    let total = drafts.invoices.map(\.gross).total
    try confirm(total, count: drafts.invoices.count, request)
    let released = try release(drafts.invoices)
    if let first = released.first, let last = released.last {
      summary.say(
        wording.releasedLabel,
        [
          wording.releasedNow(
            released.count, first: first.number.text, last: last.number.text,
            total: released.map(\.gross).total)
        ])
    }
  }

  /// Numbers what was checked and confirmed, and keeps it for good.
  mutating func release(_ drafts: [Invoice]) throws -> [Invoice] {
    let settings = settings
    let wording = wording
    let logo = try logo()
    _ = try register.backUp(because: .release, on: stamp.date)
    let released = try register.release(
      drafts, year: settings.year, indexation: settings.indexation, stamp: stamp,
      numbered: { InvoiceNumbering.numbered($0, from: $1, settings: settings.invoices) },
      first: settings.invoices.firstNumber,
      documents: {
        try InvoiceDocuments.documents(of: $0, settings: settings, logo: logo, wording: wording)
      })
    backUpReleased()
    return released
  }

  /// So that no backup that is put back later forgets these numbers. The invoices are released
  /// whatever comes of it.
  private mutating func backUpReleased() {
    do {
      _ = try register.backUp(because: .released, on: stamp.date)
      _ = try register.pruneBackups(on: stamp.date, keeping: settings.backup)
    } catch {
      summary.todo.append(wording.noBackupOfRelease)
      summary.raise(to: .attention)
    }
  }

  private func confirm(_ total: Money, count: Int, _ request: ReleaseRequest) throws {
    var given = request.confirmedTotal
    if given == nil, !choices.isForPrograms {
      let open = proposals.count(where: \.isOpen)
      given = Terminal.ask(wording.releaseQuestion(count: count, total: total, open: open))
    }
    guard let given, !given.isEmpty else { throw Failure.totalMissing(total) }
    guard ConfirmedTotal.matches(given, total) else {
      throw Failure.totalDiffers(given: given, total: total)
    }
  }
}

/// The total that a person types to release invoices.
enum ConfirmedTotal {
  /// Whether the text is the amount to the cent: `403913.00`, `403913,00`, `403.913,00`, with or
  /// without the euro sign. Nothing else is taken for it.
  static func matches(_ text: String, _ total: Money) -> Bool {
    let typed = text.filter { !$0.isWhitespace && $0 != "€" }
    let plain = total.decimal
    return [plain, plain.replacing(".", with: ","), Wording(.dutch).digits(of: total)]
      .contains(typed)
  }
}

extension Finding {
  fileprivate var kindWithoutTariff: MemberKind? {
    if case .contribution(.noTariff(let kind)) = problem { kind } else { nil }
  }
}
