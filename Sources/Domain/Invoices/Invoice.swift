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
  package var lines: [InvoiceLine]
  package var vat: VATTreatment
  /// The members that the amount covers, for the appendix.
  package var coveredMembers: [CoveredMember]

  package init(
    number: InvoiceNumber, kind: Kind = .invoice, status: Status, debtor: DebtorID,
    seller: Seller, buyer: Buyer, issueDate: CalendarDate, dueDate: CalendarDate,
    period: Validity, orderReference: String = "", buyerReference: String = "",
    note: String = "", original: InvoiceNumber? = nil, paymentReference: String = "",
    lines: [InvoiceLine], vat: VATTreatment, coveredMembers: [CoveredMember] = []
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
    self.lines = lines
    self.vat = vat
    self.coveredMembers = coveredMembers
  }

  /// BT-109: the sum of the line amounts.
  package var net: Money { lines.map(\.net).total }
  /// BT-110: the sum over the VAT groups, never of roundings per line.
  package var vatAmount: Money { vatGroups.map(\.amount).total }
  /// BT-112.
  package var gross: Money { net + vatAmount }
}

/// BG-25: one line. Its net amount is quantity × price, exact to the cent.
package struct InvoiceLine: Hashable, Sendable {
  package let tariff: TariffID
  /// BT-153.
  package let name: String
  /// BT-154; empty for none.
  package let description: String
  /// BT-129, in pieces.
  package let quantity: Int
  /// BT-146.
  package let price: Money
  /// BT-151, BT-152: where it differs from that of the invoice.
  package let vat: VATTreatment?

  package init(
    tariff: TariffID, name: String, description: String = "", quantity: Int = 1, price: Money,
    vat: VATTreatment? = nil
  ) {
    self.tariff = tariff
    self.name = name
    self.description = description
    self.quantity = quantity
    self.price = price
    self.vat = vat
  }

  /// BT-131.
  package var net: Money { Money(cents: price.cents * Int64(quantity)) }
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
