import Domain

/// The same readings for keys that the program knows by name.
extension SettingFields {
  mutating func text(_ key: SettingKey) -> String? { text(key.rawValue) }
  mutating func date(_ key: SettingKey) -> CalendarDate? { date(key.rawValue) }
  mutating func yesOrNo(_ key: SettingKey) -> Bool? { yesOrNo(key.rawValue) }
  mutating func list(_ key: SettingKey) -> [String]? { list(key.rawValue) }
  mutating func refuse(_ key: SettingKey) { refuse(key.rawValue) }

  mutating func number(_ key: SettingKey, in range: ClosedRange<Int>) -> Int? {
    number(key.rawValue, in: range)
  }

  mutating func parsed<Value>(_ key: SettingKey, as make: (String) -> Value?) -> Value? {
    parsed(key.rawValue, as: make)
  }
}
