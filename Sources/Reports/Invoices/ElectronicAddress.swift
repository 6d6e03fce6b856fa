import Domain

/// Addresses on the Peppol network (Electronic Address Scheme codes).
enum ElectronicAddress {
  /// The rule that refuses an address; nil when its form is right. Whether somebody lives there only
  /// the network knows.
  static func fault(in endpoint: PeppolEndpoint) -> String? {
    let value = endpoint.value
    guard !value.isEmpty, !value.contains(where: \.isWhitespace) else { return "FORM" }
    switch endpoint.scheme {
    case "0106": return KvkNumber(value) == nil ? "FORM" : nil
    case "0190": return OIN(value) == nil ? "FORM" : nil
    case "0217": return value.utf8.count == 12 && Digits.areAll(value) ? nil : "FORM"
    case "9944": return VATNumber(value)?.text == value ? nil : "FORM"
    default: return others.contains(endpoint.scheme) ? nil : "BR-CL-25"
    }
  }

  /// Schemes of other countries and of international bodies (rule BR-CL-25).
  private static let others: Set<Substring> = Set(
    """
    0002 0007 0009 0037 0060 0088 0096 0097 0130 0135 0142 0147 0151 0170 0183 0184 0188 0191 0192 \
    0193 0194 0195 0196 0198 0199 0200 0201 0202 0203 0204 0205 0208 0209 0210 0211 0212 0213 0215 \
    0216 0218 0219 0220 0221 0225 0230 9901 9910 9913 9914 9915 9918 9919 9920 9922 9923 9924 9925 \
    9926 9927 9928 9929 9930 9931 9932 9933 9934 9935 9936 9937 9938 9939 9940 9941 9942 9943 9945 \
    9946 9947 9948 9949 9950 9951 9952 9953 9957 9959
    """.split(separator: " "))
}

extension Set<Substring> {
  fileprivate func contains(_ text: String) -> Bool { contains(text[...]) }
}
