/// One invoice or credit note: the one model behind PDF, e-invoice, register and exports.
///
/// Terms are those of EN 16931. All amounts are positive, on a credit note too.
package struct Invoice: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case invoice
    case creditNote = "credit_note"
  }

  package enum Status: String, CaseIterable, Sendable {
    case concept, released, sent, credited
  }

  /// BT-1; provisional on a concept.
  package var number: InvoiceNumber
  package var kind: Kind
  package var status: Status
  package var debtor: DebtorID
  package var seller: Seller
  package var buyer: Buyer
  /// BT-2.
  package var issueDate: CalendarDate
  /// BT-9.
  package var dueDate: CalendarDate
  /// BG-14: the membership year.
  package var period: Validity
  /// BT-13; empty when the debtor gave none.
  package var orderReference: String
  /// BT-10.
  package var buyerReference: String
  /// BT-22; empty for none.
  package var note: String
  /// BT-25: the invoice that a credit note concerns.
  package var original: InvoiceNumber?
  /// BT-83: betalingskenmerk or RF reference; empty on a concept and a credit note.
  package var paymentReference: String
  package var payment: PaymentMeans
  /// BT-19: the cost centre of the buyer; empty for none.
  package var accountingCost: String
  /// BT-59: who is paid, when it is not the seller; empty for the seller.
  package var payee: String
  package var lines: [InvoiceLine]
  /// BG-20: what is taken off the lines together.
  package var allowances: [Allowance]
  /// BT-113: what was paid before.
  package var prepaid: Money
  package var vat: VATTreatment
  /// The members that the amount covers, for the appendix.
  package var coveredMembers: [CoveredMember]

  package init(
    number: InvoiceNumber, kind: Kind = .invoice, status: Status, debtor: DebtorID,
    seller: Seller, buyer: Buyer, issueDate: CalendarDate, dueDate: CalendarDate,
    period: Validity, orderReference: String = "", buyerReference: String = "",
    note: String = "", original: InvoiceNumber? = nil, paymentReference: String = "",
    payment: PaymentMeans = .transfer, accountingCost: String = "", payee: String = "",
    lines: [InvoiceLine], allowances: [Allowance] = [], prepaid: Money = .zero, vat: VATTreatment,
    coveredMembers: [CoveredMember] = []
  ) {
    self.number = number
    self.kind = kind
    self.status = status
    self.debtor = debtor
    self.seller = seller
    self.buyer = buyer
    self.issueDate = issueDate
    self.dueDate = dueDate
    self.period = period
    self.orderReference = orderReference
    self.buyerReference = buyerReference
    self.note = note
    self.original = original
    self.paymentReference = paymentReference
    self.payment = payment
    self.accountingCost = accountingCost
    self.payee = payee
    self.lines = lines
    self.allowances = allowances
    self.prepaid = prepaid
    self.vat = vat
    self.coveredMembers = coveredMembers
  }

  /// BT-106: the sum of the line amounts.
  package var lineTotal: Money { lines.map(\.net).total }
  /// BT-109: the lines less the allowances.
  package var net: Money { lineTotal - allowances.map(\.amount).total }
  /// BT-110: the sum over the VAT groups, never of roundings per line.
  package var vatAmount: Money { vatGroups.map(\.amount).total }
  /// BT-112.
  package var gross: Money { net + vatAmount }
  /// BT-115.
  package var payable: Money { gross - prepaid }
}

/// BG-16: how the amount is paid.
package enum PaymentMeans: Hashable, Sendable {
  /// A SEPA transfer to the seller (code 58).
  case transfer
  /// A SEPA direct debit (code 59): the reference of the mandate (BT-89) and the account that is
  /// debited (BT-91).
  case directDebit(mandate: String, account: IBAN)
}

/// BG-20: an amount taken off a whole invoice.
package struct Allowance: Hashable, Sendable {
  /// BT-92.
  package let amount: Money
  /// BT-97.
  package let reason: String
  /// BT-95, BT-96: where it differs from that of the invoice.
  package let vat: VATTreatment?

  package init(amount: Money, reason: String, vat: VATTreatment? = nil) {
    self.amount = amount
    self.reason = reason
    self.vat = vat
  }
}

/// BG-25: one line. Its net amount is quantity × price, rounded once to the cent.
package struct InvoiceLine: Hashable, Sendable {
  package var tariff: TariffID
  /// BT-153.
  package var name: String
  /// BT-154; empty for none.
  package var description: String
  /// BT-129, in pieces.
  package var quantity: Int
  /// BT-146, to 0.00001 euro.
  package var price: UnitRate
  /// BT-132: the line of the buyer's order; empty for none.
  package var orderLine: String
  /// BG-26: where it differs from that of the invoice.
  package var period: Validity?
  /// BT-151, BT-152: where it differs from that of the invoice.
  package var vat: VATTreatment?

  package init(
    tariff: TariffID, name: String, description: String = "", quantity: Int = 1,
    price: UnitRate, orderLine: String = "", period: Validity? = nil, vat: VATTreatment? = nil
  ) {
    self.tariff = tariff
    self.name = name
    self.description = description
    self.quantity = quantity
    self.price = price
    self.orderLine = orderLine
    self.period = period
    self.vat = vat
  }

  package init(
    tariff: TariffID, name: String, description: String = "", quantity: Int = 1, price: Money,
    orderLine: String = "", period: Validity? = nil, vat: VATTreatment? = nil
  ) {
    self.init(
      tariff: tariff, name: name, description: description, quantity: quantity,
      price: UnitRate(units: price.cents * UnitRate.perCent), orderLine: orderLine,
      period: period, vat: vat)
  }

  /// BT-131.
  package var net: Money {
    Money(
      cents: Rounding.halfUp.quotient(
        Int128(price.units) * Int128(quantity), by: Int128(UnitRate.perCent)))
  }
}

/// A member covered by an invoice, as its appendix names them.
package struct CoveredMember: Hashable, Sendable {
  package let number: MemberNumber
  package let name: PersonName
  package let functionTitle: String

  package init(number: MemberNumber, name: PersonName, functionTitle: String) {
    self.number = number
    self.name = name
    self.functionTitle = functionTitle
  }
}
