import Domain

/// One name for each case of the problems, whatever it holds.
///
/// Each `switch` is exhaustive: a new case does not compile until it has a name here, and a name
/// without an example in `FindingExample.all` fails the test.
enum FindingKind: CaseIterable {
  case unrecognized, unreadable, empty, mojibakeMended, undefinedBytes, unknownElement, alreadyRead,
    undoneFile, erasedPerson,
    missingColumn, ambiguousColumn, duplicateColumn, forbiddenColumn, unknownColumn, columnByValues,
    remarksNotKept, employerInferred, totalRow, repeatedHeading, unevenRow, missingValue,
    duplicateMember,
    duplicateRow, dateDoesNotExist, dateAmbiguous, notADate, notAMoment, notAnAmount,
    amountAmbiguous, notANumber, notAnEmailAddress, notATelephoneNumber, notYesOrNo,
    notAnIdentifier, endBeforeStart, dateLeftOut, municipalityUnknown, municipalityAmbiguous,
    municipalityEnded, functionUnknown, eventKindUnknown, notAllowed

  case settingsMalformed, settingsInvalid, settingsMissing, settingsUnknown

  case decidingUnknownVerdict, decidingUnknownProposal, decidingStale, decidingContradicting,
    decidingUnknownPerson, decidingSeveralPersons, decidingOtherName, decidingPersonTaken,
    decidingUndone

  case contributionTariffWithoutDate, contributionNoTariff, contributionNoInhabitants,
    contributionPaidTwice, contributionBudgetMissed, contributionSchemeNotChosen,
    contributionTariffsOverlap, contributionBudgetDigitsSwapped

  case invoiceMissing, invoiceInvalid, invoiceVatNotDecided, invoiceVatTextNotTranslated,
    invoiceSellerIncomplete,
    invoiceUnknownDebtor, invoiceReferenceFilledIn, invoiceNoMailAddress, invoiceNumberUsedTwice,
    invoiceInvoicedTwice, invoiceDateBeforePreviousNumber

  case listingUnplaced, listingNoContact, listingLogLeftOut

  init(_ problem: Problem) {
    self =
      switch problem {
      case .reading(let problem): FindingKind(problem)
      case .settings(let problem): FindingKind(problem)
      case .deciding(let problem): FindingKind(problem)
      case .contribution(let problem): FindingKind(problem)
      case .invoice(let problem): FindingKind(problem)
      case .listing(let problem): FindingKind(problem)
      }
  }

  private init(_ problem: ReadingProblem) {
    self =
      switch problem {
      case .unrecognized: .unrecognized
      case .unreadable: .unreadable
      case .empty: .empty
      case .mojibakeMended: .mojibakeMended
      case .undefinedBytes: .undefinedBytes
      case .unknownElement: .unknownElement
      case .alreadyRead: .alreadyRead
      case .undone: .undoneFile
      case .suppressed: .erasedPerson
      case .missingColumn: .missingColumn
      case .ambiguousColumn: .ambiguousColumn
      case .duplicateColumn: .duplicateColumn
      case .forbiddenColumn: .forbiddenColumn
      case .unknownColumn: .unknownColumn
      case .columnByValues: .columnByValues
      case .remarksNotKept: .remarksNotKept
      case .employerInferred: .employerInferred
      case .totalRow: .totalRow
      case .repeatedHeading: .repeatedHeading
      case .unevenRow: .unevenRow
      case .missingValue: .missingValue
      case .duplicateMember: .duplicateMember
      case .duplicateRow: .duplicateRow
      case .dateDoesNotExist: .dateDoesNotExist
      case .dateAmbiguous: .dateAmbiguous
      case .notADate: .notADate
      case .notAMoment: .notAMoment
      case .notAnAmount: .notAnAmount
      case .amountAmbiguous: .amountAmbiguous
      case .notANumber: .notANumber
      case .notAnEmailAddress: .notAnEmailAddress
      case .notATelephoneNumber: .notATelephoneNumber
      case .notYesOrNo: .notYesOrNo
      case .notAnIdentifier: .notAnIdentifier
      case .endBeforeStart: .endBeforeStart
      case .dateLeftOut: .dateLeftOut
      case .municipalityUnknown: .municipalityUnknown
      case .municipalityAmbiguous: .municipalityAmbiguous
      case .municipalityEnded: .municipalityEnded
      case .functionUnknown: .functionUnknown
      case .eventKindUnknown: .eventKindUnknown
      case .notAllowed: .notAllowed
      }
  }

  private init(_ problem: SettingsProblem) {
    self =
      switch problem {
      case .malformed: .settingsMalformed
      case .invalid: .settingsInvalid
      case .missing: .settingsMissing
      case .unknown: .settingsUnknown
      }
  }

  private init(_ problem: DecidingProblem) {
    self =
      switch problem {
      case .unknownVerdict: .decidingUnknownVerdict
      case .unknownProposal: .decidingUnknownProposal
      case .stale: .decidingStale
      case .contradicting: .decidingContradicting
      case .unknownPerson: .decidingUnknownPerson
      case .severalPersons: .decidingSeveralPersons
      case .otherName: .decidingOtherName
      case .personTaken: .decidingPersonTaken
      case .undone: .decidingUndone
      }
  }

  private init(_ problem: ContributionProblem) {
    self =
      switch problem {
      case .tariffWithoutDate: .contributionTariffWithoutDate
      case .noTariff: .contributionNoTariff
      case .noInhabitants: .contributionNoInhabitants
      case .paidTwice: .contributionPaidTwice
      case .budgetMissed: .contributionBudgetMissed
      case .schemeNotChosen: .contributionSchemeNotChosen
      case .tariffsOverlap: .contributionTariffsOverlap
      case .budgetDigitsSwapped: .contributionBudgetDigitsSwapped
      }
  }

  private init(_ problem: InvoiceProblem) {
    self =
      switch problem {
      case .missing: .invoiceMissing
      case .invalid: .invoiceInvalid
      case .vatNotDecided: .invoiceVatNotDecided
      case .vatTextNotTranslated: .invoiceVatTextNotTranslated
      case .sellerIncomplete: .invoiceSellerIncomplete
      case .unknownDebtor: .invoiceUnknownDebtor
      case .referenceFilledIn: .invoiceReferenceFilledIn
      case .noMailAddress: .invoiceNoMailAddress
      case .numberUsedTwice: .invoiceNumberUsedTwice
      case .invoicedTwice: .invoiceInvoicedTwice
      case .dateBeforePreviousNumber: .invoiceDateBeforePreviousNumber
      }
  }

  private init(_ problem: ListingProblem) {
    self =
      switch problem {
      case .unplaced: .listingUnplaced
      case .noContact: .listingNoContact
      case .logLeftOut: .listingLogLeftOut
      }
  }
}
