extension Schema {
  /// The register itself, what was done to it and from which files.
  static let journal1 = """
    PRAGMA application_id = 0x4C45444E;

    -- One row: who this register is, and the key of the digests of rows that are not kept.
    CREATE TABLE register (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      identity BLOB NOT NULL CHECK (length(identity) = 16),
      row_key BLOB NOT NULL CHECK (length(row_key) = 16)
    ) STRICT;

    INSERT INTO register (id, identity, row_key) VALUES (1, randomblob(16), randomblob(16));

    -- One run of a command that changed something.
    CREATE TABLE operation (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN (
        'take_in', 'settle', 'hand_out', 'index', 'release', 'mark_sent',
        'undo', 'redo', 'erase', 'tidy', 'restore')),
      recorded_on TEXT NOT NULL CHECK (recorded_on IS date(recorded_on, '+0 days')),
      recorded_by TEXT NOT NULL
    ) STRICT;

    -- One entry for every change, one change for every entry.
    CREATE TABLE journal (
      sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
      operation INTEGER NOT NULL REFERENCES operation (id),
      action TEXT NOT NULL CHECK (action <> ''),
      file TEXT NOT NULL,
      sheet TEXT NOT NULL,
      row INTEGER NOT NULL CHECK (row >= 0),
      proposal TEXT CHECK (proposal <> ''),
      -- SHA-256 of salt and values.
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      -- SHA-256 of the link before, this row and the digest.
      link BLOB NOT NULL UNIQUE CHECK (length(link) = 32)
    ) STRICT;

    CREATE INDEX journal_operation ON journal (operation);

    -- What an entry is about. Erasure empties it; the chain stays whole.
    CREATE TABLE journal_value (
      sequence INTEGER PRIMARY KEY REFERENCES journal (sequence),
      salt BLOB CHECK (length(salt) = 16),
      subject TEXT,
      field TEXT,
      old TEXT,
      new TEXT,
      CHECK ((salt IS NULL) = (subject IS NULL) AND (salt IS NULL) = (field IS NULL)
        AND (salt IS NULL) = (old IS NULL) AND (salt IS NULL) = (new IS NULL))
    ) STRICT;

    CREATE INDEX journal_value_subject ON journal_value (subject);

    CREATE TRIGGER journal_stays BEFORE UPDATE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is not edited'); END;
    CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is not edited'); END;
    CREATE TRIGGER journal_value_stays BEFORE UPDATE ON journal_value WHEN new.salt IS NOT NULL
      BEGIN SELECT raise(ABORT, 'the journal is not edited'); END;
    CREATE TRIGGER journal_value_is_kept BEFORE DELETE ON journal_value
      BEGIN SELECT raise(ABORT, 'the journal is not edited'); END;

    -- Files that were taken in.
    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
      kind TEXT NOT NULL CHECK (kind <> ''),
      path TEXT NOT NULL CHECK (path <> ''),
      size INTEGER NOT NULL CHECK (size >= 0),
      rows INTEGER NOT NULL CHECK (rows >= 0),
      set_aside INTEGER NOT NULL CHECK (set_aside BETWEEN 0 AND rows),
      first_operation INTEGER NOT NULL REFERENCES operation (id),
      UNIQUE (sha256, kind)
    ) STRICT;

    -- Rows of files whose contents are not kept: eight bytes each, keyed, sorted.
    CREATE TABLE source_rows (
      source INTEGER PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE,
      digests BLOB NOT NULL CHECK (length(digests) % 8 = 0)
    ) STRICT;
    """
}
