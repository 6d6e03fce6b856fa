extension Schema {
  /// Members: the truth now (`member`) beside the row of the last list (`listing`).
  static let members1 = """
    CREATE TABLE member (
      number TEXT NOT NULL PRIMARY KEY CHECK (number <> ''),
    \(memberColumns1),
      -- The day on which a list came without the number.
      absent_since TEXT CHECK (absent_since IS date(absent_since, '+0 days'))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE listing (
      number TEXT NOT NULL PRIMARY KEY REFERENCES member (number) ON DELETE CASCADE,
    \(memberColumns1),
      source INTEGER NOT NULL REFERENCES source (id),
      sheet TEXT NOT NULL,
      row INTEGER NOT NULL CHECK (row >= 0)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX listing_source ON listing (source);
    """

  private static let memberColumns1 = """
      initials TEXT NOT NULL,
      call_name TEXT NOT NULL,
      prefix TEXT NOT NULL,
      family_name TEXT NOT NULL,
      birth_name TEXT NOT NULL,
      partner_name TEXT NOT NULL,
      written_name TEXT NOT NULL,
      email TEXT CHECK (email LIKE '_%@_%'),
      phone TEXT NOT NULL,
      function_title TEXT NOT NULL,
      workplace TEXT NOT NULL,
      organisation TEXT NOT NULL,
      -- unknown, municipality:GM0363, ended:GM0501>GM1992, bureau:…, ambiguous:GM0373,GM0893
      workplace_meaning TEXT NOT NULL CHECK (
        workplace_meaning = 'unknown' OR workplace_meaning GLOB 'municipality:GM????'
        OR workplace_meaning GLOB 'ended:GM????>*' OR workplace_meaning GLOB 'bureau:?*'
        OR workplace_meaning GLOB 'ambiguous:*'),
      kind TEXT NOT NULL,
      member_since TEXT CHECK (member_since IS date(member_since, '+0 days')),
      member_until TEXT CHECK (member_until IS date(member_until, '+0 days')),
      newsletter INTEGER CHECK (newsletter IN (0, 1)),
      is_shielded INTEGER NOT NULL CHECK (is_shielded IN (0, 1)),
      krsd_number TEXT NOT NULL,
      debtor TEXT CHECK (debtor <> '')
    """
}
