/// Settings that a newcomer has to fill in: nothing can take their place.
package enum SettingGap: CaseIterable, Sendable {
  /// The association's name, which stands on every document.
  case name
  /// Address, KvK number and IBAN: without them no invoices are made.
  case seller
  /// How VAT is treated: without it no invoice is released.
  case vat

  package static func gaps(in settings: Settings) -> Set<SettingGap> {
    var gaps: Set<SettingGap> = []
    if settings.association.name.isEmpty { gaps.insert(.name) }
    if settings.association.seller == nil { gaps.insert(.seller) }
    if settings.vat == nil { gaps.insert(.vat) }
    return gaps
  }
}
