extension Schema {
  /// What undoing needs, years that are closed, and who must stay out; and more kinds of run.
  static let undo2 = """
    CREATE TABLE operation_2 (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN (
        'take_in', 'settle', 'hand_out', 'index', 'release', 'mark_sent',
        'undo', 'redo', 'erase', 'tidy', 'restore', 'close_year')),
      recorded_on TEXT NOT NULL CHECK (recorded_on IS date(recorded_on, '+0 days')),
      recorded_by TEXT NOT NULL
    ) STRICT;
    INSERT INTO operation_2 SELECT id, kind, recorded_on, recorded_by FROM operation;
    DROP TABLE operation;
    ALTER TABLE operation_2 RENAME TO operation;

    -- How a member was before a run and after it, as JSON. Neither: the run brought the member; no
    -- after: it took the member away.
    CREATE TABLE member_image (
      operation INTEGER NOT NULL REFERENCES operation (id),
      number TEXT NOT NULL CHECK (number <> ''),
      before TEXT CHECK (before <> ''),
      after TEXT CHECK (after <> ''),
      PRIMARY KEY (operation, number)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX member_image_number ON member_image (number);

    -- How a decision was before a run and after it, as JSON; null for none. Its proposal goes with a
    -- member whom undoing takes away, and comes back with them.
    CREATE TABLE decision_image (
      operation INTEGER NOT NULL REFERENCES operation (id),
      proposal TEXT NOT NULL CHECK (proposal <> ''),
      before TEXT CHECK (before <> ''),
      after TEXT CHECK (after <> ''),
      PRIMARY KEY (operation, proposal)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX decision_image_proposal ON decision_image (proposal);

    -- Runs that were undone, and by which run.
    CREATE TABLE undone_operation (
      operation INTEGER PRIMARY KEY REFERENCES operation (id),
      undoing INTEGER NOT NULL UNIQUE REFERENCES operation (id),
      CHECK (undoing > operation)
    ) STRICT;

    -- Decisions that do not count again until they are done again; 'rule' for those of a rule.
    CREATE TABLE undone_decision (
      proposal TEXT NOT NULL CHECK (proposal <> ''),
      verdict TEXT NOT NULL CHECK (verdict IN (
        'accept', 'reject', 'other_person', 'ask_around', 'rule')),
      other_staff TEXT NOT NULL,
      undoing INTEGER NOT NULL REFERENCES operation (id),
      PRIMARY KEY (proposal, verdict, other_staff)
    ) STRICT, WITHOUT ROWID;

    -- Files that are not read again until they are taken in again.
    CREATE TABLE undone_source (
      source INTEGER PRIMARY KEY REFERENCES source (id),
      undoing INTEGER NOT NULL REFERENCES operation (id)
    ) STRICT;

    CREATE TABLE closed_year (
      year INTEGER PRIMARY KEY CHECK (year BETWEEN 1 AND 9999),
      operation INTEGER NOT NULL REFERENCES operation (id)
    ) STRICT;

    -- Whom no list may bring back: keyed digests of a member number or an address, nothing else.
    CREATE TABLE suppressed (
      digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
      operation INTEGER NOT NULL REFERENCES operation (id)
    ) STRICT, WITHOUT ROWID;
    """
}
