/// BG-23: all lines with one VAT category and rate.
package struct VATGroup: Hashable, Sendable {
  package let treatment: VATTreatment
  /// BT-116: the sum of the lines' net amounts.
  package let base: Money

  package init(treatment: VATTreatment, base: Money) {
    self.treatment = treatment
    self.base = base
  }

  /// BT-117: rounded once over the whole base, half up.
  package var amount: Money { base.share(treatment.rate, rounding: .halfUp) }
}

extension Invoice {
  /// The VAT groups in the order in which the lines bring them up; one at least, since an invoice
  /// without lines keeps that of the invoice.
  package var vatGroups: [VATGroup] {
    var groups: [VATGroup] = []
    for line in lines {
      let treatment = line.vat ?? vat
      let place = groups.firstIndex {
        $0.treatment.category == treatment.category && $0.treatment.rate == treatment.rate
      }
      if let place {
        groups[place] = VATGroup(
          treatment: groups[place].treatment.joined(with: treatment),
          base: groups[place].base + line.net)
      } else {
        groups.append(VATGroup(treatment: treatment, base: line.net))
      }
    }
    return groups.isEmpty ? [VATGroup(treatment: vat, base: .zero)] : groups
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
