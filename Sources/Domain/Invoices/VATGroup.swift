/// BG-23: all lines with one VAT category and rate.
package struct VATGroup: Hashable, Sendable {
  package let treatment: VATTreatment
  /// BT-116: the sum of the lines' net amounts, less the allowances.
  package let base: Money

  package init(treatment: VATTreatment, base: Money) {
    self.treatment = treatment
    self.base = base
  }

  /// BT-117: rounded once over the whole base, half up.
  package var amount: Money { base.share(treatment.rate, rounding: .halfUp) }
}

extension Invoice {
  /// The VAT groups in the order in which lines and allowances bring them up; one at least, since an
  /// invoice without lines keeps that of the invoice.
  package var vatGroups: [VATGroup] {
    var groups: [VATGroup] = []
    for line in lines { groups.add(line.net, line.vat ?? vat) }
    for allowance in allowances { groups.add(-allowance.amount, allowance.vat ?? vat) }
    return groups.isEmpty ? [VATGroup(treatment: vat, base: .zero)] : groups
  }
}

extension [VATGroup] {
  fileprivate mutating func add(_ amount: Money, _ treatment: VATTreatment) {
    let place = firstIndex {
      $0.treatment.category == treatment.category && $0.treatment.rate == treatment.rate
    }
    guard let place else {
      append(VATGroup(treatment: treatment, base: amount))
      return
    }
    self[place] = VATGroup(
      treatment: self[place].treatment.joined(with: treatment), base: self[place].base + amount)
  }
}

extension VATTreatment {
  /// One group bears the reasons of all its lines, each once: there is one group per category and
  /// rate (BR-E-01).
  fileprivate func joined(with other: VATTreatment) -> VATTreatment {
    guard !other.exemptionText.isEmpty, !exemptionText.contains(other.exemptionText) else {
      return self
    }
    var joined = self
    joined.exemptionText =
      exemptionText.isEmpty
      ? other.exemptionText : exemptionText + "; " + other.exemptionText
    return joined
  }
}
