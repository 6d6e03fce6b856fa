package import Domain

/// Something only a person can do now.
package enum YearTask: Hashable, Sendable {
  case complete(SettingGap)
  /// Contact persons about whom a proposal waits: they get no list until it is decided.
  case decideContacts(count: Int)
  case mendFiles(errors: Int)
  case explainBudget(difference: Money)
  case decide(proposals: Int)
  case completeDebtors(count: Int)
  case enterOnWebsite(changes: Int)
  case placeMembers(count: Int)
  case appointContacts(rayons: Int)
  case askDeliveries(municipalities: Int)
  case release(invoices: Int, gross: Money)
  case send(invoices: Int)
}

extension YearOverview {
  /// What waits for a person, the most pressing first. Empty when nothing does.
  package var tasks: [YearTask] {
    var tasks: [YearTask] = []
    func add(_ task: YearTask, when condition: Bool) {
      if condition { tasks.append(task) }
    }
    let errors = findings[.error] ?? 0
    let incomplete = invoices.held[.invoiceDataMissing] ?? 0
    let contactless = rayons.count { $0.contacts == 0 }
    let concepts = invoices.byStatus[.concept] ?? InvoiceCounts.Sum()
    let released = invoices.byStatus[.released] ?? InvoiceCounts.Sum()
    add(.decideContacts(count: heldContacts), when: heldContacts > 0)
    add(.complete(.name), when: gaps.contains(.name))
    add(.mendFiles(errors: errors), when: errors > 0)
    if let contribution, !contribution.ties {
      tasks.append(.explainBudget(difference: contribution.difference))
    }
    add(.decide(proposals: proposals.openTotal), when: proposals.openTotal > 0)
    add(.complete(.seller), when: gaps.contains(.seller))
    add(.complete(.vat), when: gaps.contains(.vat))
    add(.completeDebtors(count: incomplete), when: incomplete > 0)
    add(.enterOnWebsite(changes: websiteChanges), when: websiteChanges > 0)
    add(.placeMembers(count: unplaced), when: unplaced > 0)
    add(.appointContacts(rayons: contactless), when: contactless > 0)
    add(
      .askDeliveries(municipalities: coverage.missing.count),
      when: !coverage.delivered.isEmpty && !coverage.missing.isEmpty)
    add(.release(invoices: concepts.count, gross: concepts.gross), when: concepts.count > 0)
    add(.send(invoices: released.count), when: released.count > 0)
    return tasks
  }
}
