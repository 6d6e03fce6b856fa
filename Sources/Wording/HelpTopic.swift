/// What the help of the command speaks of: a command word, an argument or an option.
package enum HelpTopic: CaseIterable, Sendable {
  case leden, status, `init`, year, `import`, check, decide, renew, lists, segment, community,
    request
  case invoice, invoiceConcept, invoiceRelease, invoiceCredit, invoiceSent
  case explain, log, verify
  case backup, restore, undo, redo
  case person, personExport, personErase, tidy, yearClose, yearOpen
  case folder, memberNumber, invoiceNumbers, creditedNumbers
  case workspace, today, language, json, verbose, confirmTotal, evaluation, deadline, remind, dryRun
  case confirm, backupName, operation, list, nextYear
  case confirmData, confirmSend, confirmImport, limit
  case segmentName, issue, issueNeedsName
  case creditProposed, creditCorrect, creditAmount, creditLine, creditDate, creditReason,
    creditTotal
}
