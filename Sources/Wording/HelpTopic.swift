/// What the help of the command speaks of: a command word, an argument or an option.
package enum HelpTopic: CaseIterable, Sendable {
  case leden, status, `init`, year, `import`, check, decide, renew, lists, segment, community
  case invoice, invoiceConcept, invoiceRelease, invoiceSent
  case explain, log, verify
  case folder, memberNumber, invoiceNumbers
  case confirm, confirmSend, confirmImport, limit
  case segmentName, issue, issueNeedsName
  case workspace, today, language, json, verbose, confirmTotal, evaluation
}
