extension Schema {
  /// A list that was held keeps what its rayon got before, so a member may stand on the old list of
  /// one rayon and the new one of another.
  static let lists2 = """
    CREATE TABLE handout_list (
      handout INTEGER NOT NULL REFERENCES handout (id) ON DELETE CASCADE,
      rayon TEXT NOT NULL CHECK (rayon <> ''),
      member TEXT NOT NULL REFERENCES member (number) ON DELETE CASCADE,
      name TEXT NOT NULL,
      municipality TEXT NOT NULL,
      function TEXT NOT NULL,
      email TEXT NOT NULL,
      PRIMARY KEY (handout, rayon, member)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO handout_list (handout, rayon, member, name, municipality, function, email)
    SELECT handout, rayon, member, name, municipality, function, email FROM handout_entry;

    DROP TABLE handout_entry;

    CREATE INDEX handout_list_member ON handout_list (member);

    -- Who was on the last issue of a segment that goes out again and again.
    CREATE TABLE issue (
      id INTEGER PRIMARY KEY,
      segment TEXT NOT NULL CHECK (segment <> ''),
      operation INTEGER NOT NULL REFERENCES operation (id)
    ) STRICT;

    CREATE TABLE issue_entry (
      issue INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
      address TEXT NOT NULL CHECK (address <> ''),
      name TEXT NOT NULL,
      member TEXT REFERENCES member (number) ON DELETE CASCADE,
      PRIMARY KEY (issue, address)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX issue_entry_member ON issue_entry (member);
    """
}
