extension Schema {
  /// Proposals, decisions about them, and the fields that decisions hold.
  static let decisions1 = """
    CREATE TABLE proposal (
      key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
      member TEXT NOT NULL REFERENCES member (number) ON DELETE CASCADE,
      outcome TEXT NOT NULL CHECK (outcome IN (
        'confirmed', 'function_changed', 'municipality_changed', 'both_changed', 'left',
        'uncertain', 'municipality_merged', 'duplicate', 'not_checkable')),
      status TEXT NOT NULL CHECK (status IN ('proposed', 'applied', 'rejected', 'set_aside')),
      applied_by_rule INTEGER NOT NULL CHECK (applied_by_rule IN (0, 1)),
      -- Whether the last run came to it.
      is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
      CHECK (applied_by_rule = 0 OR status <> 'proposed')
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX proposal_member ON proposal (member);

    CREATE TABLE decision (
      proposal TEXT NOT NULL PRIMARY KEY REFERENCES proposal (key) ON DELETE CASCADE,
      verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'reject', 'other_person', 'ask_around')),
      -- The personnel number of another person.
      other_staff TEXT CHECK (other_staff <> ''),
      note TEXT NOT NULL,
      -- The key of the conclusion about that other person.
      resolved TEXT CHECK (resolved <> ''),
      file TEXT NOT NULL,
      sheet TEXT NOT NULL,
      row INTEGER NOT NULL CHECK (row >= 0),
      operation INTEGER NOT NULL REFERENCES operation (id),
      CHECK ((verdict = 'other_person') = (other_staff IS NOT NULL)),
      CHECK ((verdict = 'other_person') = (resolved IS NOT NULL))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE decided_field (
      member TEXT NOT NULL REFERENCES member (number) ON DELETE CASCADE,
      field TEXT NOT NULL CHECK (field IN ('function_title', 'workplace', 'member_until')),
      proposal TEXT NOT NULL REFERENCES proposal (key),
      PRIMARY KEY (member, field)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX decided_field_proposal ON decided_field (proposal);
    """
}
