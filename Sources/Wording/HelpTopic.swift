/// What the help of the command speaks of: a command word, an argument or an option.
package enum HelpTopic: CaseIterable, Sendable {
  case leden, status, `init`, year, `import`, check, decide, renew, lists, segment, community
  case invoice, invoiceConcept, invoiceRelease, invoiceSent
  case explain, log, verify
  case backup, restore, undo, redo
  case person, personExport, personErase, tidy, yearClose, yearOpen
  case folder, memberNumber, invoiceNumbers
  case confirmData, confirmSend, confirmImport, limit
  case segmentName, issue, issueNeedsName
  case workspace, today, language, json, verbose, confirmTotal, evaluation
  case confirm, backupName, operation, list, nextYear
}
