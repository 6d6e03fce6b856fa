extension Schema {
  /// Rayon lists as they were handed out, and the rise of each year.
  static let lists1 = """
    CREATE TABLE handout (
      id INTEGER PRIMARY KEY,
      year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
      operation INTEGER NOT NULL REFERENCES operation (id)
    ) STRICT;

    CREATE TABLE handout_entry (
      handout INTEGER NOT NULL REFERENCES handout (id) ON DELETE CASCADE,
      member TEXT NOT NULL REFERENCES member (number) ON DELETE CASCADE,
      rayon TEXT NOT NULL CHECK (rayon <> ''),
      name TEXT NOT NULL,
      municipality TEXT NOT NULL,
      function TEXT NOT NULL,
      email TEXT NOT NULL,
      PRIMARY KEY (handout, member)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX handout_entry_member ON handout_entry (member);

    CREATE TABLE indexation (
      year INTEGER PRIMARY KEY CHECK (year BETWEEN 1 AND 9999),
      -- In 0.0001%.
      percentage INTEGER NOT NULL,
      rounding TEXT NOT NULL,
      source TEXT NOT NULL,
      effective_date TEXT NOT NULL CHECK (effective_date IS date(effective_date, '+0 days')),
      decided_on TEXT CHECK (decided_on IS date(decided_on, '+0 days')),
      operation INTEGER NOT NULL REFERENCES operation (id)
    ) STRICT;
    """
}
