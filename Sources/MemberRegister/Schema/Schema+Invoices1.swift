extension Schema {
  /// Released invoices and credit notes, whole, with the digests of their documents.
  static let invoices1 = """
    CREATE TABLE invoice (
      number TEXT NOT NULL PRIMARY KEY CHECK (number <> ''),
      year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
      -- The running number of the year: no hole, no double.
      position INTEGER NOT NULL CHECK (position > 0),
      kind TEXT NOT NULL CHECK (kind IN ('invoice', 'credit_note')),
      status TEXT NOT NULL CHECK (status IN ('released', 'sent', 'credited')),
      debtor TEXT NOT NULL CHECK (debtor <> ''),
      issue_date TEXT NOT NULL CHECK (issue_date IS date(issue_date, '+0 days')),
      due_date TEXT NOT NULL CHECK (due_date IS date(due_date, '+0 days')),
      period_from TEXT CHECK (period_from IS date(period_from, '+0 days')),
      period_through TEXT CHECK (period_through IS date(period_through, '+0 days')),
      order_reference TEXT NOT NULL,
      buyer_reference TEXT NOT NULL,
      note TEXT NOT NULL,
      original TEXT REFERENCES invoice (number),
      payment_reference TEXT NOT NULL,
      vat_category TEXT NOT NULL CHECK (vat_category IN ('E', 'S', 'O')),
      -- In 0.0001%.
      vat_rate INTEGER NOT NULL CHECK (vat_rate >= 0),
      vat_text TEXT NOT NULL,
      vat_decided_by TEXT NOT NULL,
      vat_decided_on TEXT NOT NULL CHECK (vat_decided_on IS date(vat_decided_on, '+0 days')),
      net_cents INTEGER NOT NULL,
      vat_cents INTEGER NOT NULL,
      gross_cents INTEGER NOT NULL,
      operation INTEGER NOT NULL REFERENCES operation (id),
      UNIQUE (year, position),
      CHECK (gross_cents = net_cents + vat_cents),
      CHECK ((kind = 'credit_note') = (original IS NOT NULL))
    ) STRICT, WITHOUT ROWID;

    -- Nobody is billed twice for a year.
    CREATE UNIQUE INDEX invoice_once ON invoice (year, debtor)
      WHERE kind = 'invoice' AND status <> 'credited';
    CREATE INDEX invoice_original ON invoice (original);

    CREATE TABLE invoice_party (
      invoice TEXT NOT NULL REFERENCES invoice (number),
      role TEXT NOT NULL CHECK (role IN ('seller', 'buyer')),
      name TEXT NOT NULL,
      attention TEXT NOT NULL,
      street TEXT NOT NULL,
      postcode TEXT NOT NULL,
      city TEXT NOT NULL,
      country TEXT NOT NULL,
      kvk TEXT,
      oin TEXT,
      vat_number TEXT,
      iban TEXT,
      endpoint_scheme TEXT,
      endpoint TEXT,
      email TEXT,
      phone TEXT NOT NULL,
      website TEXT NOT NULL,
      is_person INTEGER NOT NULL CHECK (is_person IN (0, 1)),
      PRIMARY KEY (invoice, role),
      CHECK ((endpoint_scheme IS NULL) = (endpoint IS NULL)),
      CHECK (role = 'buyer' OR (kvk IS NOT NULL AND iban IS NOT NULL))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE invoice_line (
      invoice TEXT NOT NULL REFERENCES invoice (number),
      position INTEGER NOT NULL CHECK (position > 0),
      tariff TEXT NOT NULL,
      name TEXT NOT NULL,
      description TEXT NOT NULL,
      quantity INTEGER NOT NULL,
      price_cents INTEGER NOT NULL,
      -- Where it differs from that of the invoice.
      vat_category TEXT CHECK (vat_category IN ('E', 'S', 'O')),
      vat_rate INTEGER CHECK (vat_rate >= 0),
      vat_text TEXT,
      vat_decided_by TEXT,
      vat_decided_on TEXT CHECK (vat_decided_on IS date(vat_decided_on, '+0 days')),
      PRIMARY KEY (invoice, position),
      CHECK ((vat_category IS NULL) = (vat_rate IS NULL)
        AND (vat_category IS NULL) = (vat_text IS NULL)
        AND (vat_category IS NULL) = (vat_decided_by IS NULL)
        AND (vat_category IS NULL) = (vat_decided_on IS NULL))
    ) STRICT, WITHOUT ROWID;

    -- Whom the amount covers, by number only: names stand in the document.
    CREATE TABLE invoice_member (
      invoice TEXT NOT NULL REFERENCES invoice (number),
      position INTEGER NOT NULL CHECK (position > 0),
      member TEXT NOT NULL CHECK (member <> ''),
      PRIMARY KEY (invoice, position),
      UNIQUE (invoice, member)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX invoice_member_member ON invoice_member (member);

    -- Files as they were released, kept byte for byte.
    CREATE TABLE document (
      -- Below the folder of documents: 2026/2026-0001.pdf
      path TEXT NOT NULL PRIMARY KEY CHECK (path GLOB '????/?*' AND path NOT GLOB '????/*/*'),
      invoice TEXT NOT NULL REFERENCES invoice (number),
      -- Where a copy belongs below Reports/<year>.
      copy TEXT NOT NULL CHECK (copy <> ''),
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
      size INTEGER NOT NULL CHECK (size >= 0),
      UNIQUE (invoice, copy)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER invoice_stays BEFORE UPDATE ON invoice
      WHEN new.number IS NOT old.number OR new.year IS NOT old.year
        OR new.position IS NOT old.position OR new.kind IS NOT old.kind
        OR new.debtor IS NOT old.debtor OR new.issue_date IS NOT old.issue_date
        OR new.due_date IS NOT old.due_date OR new.net_cents IS NOT old.net_cents
        OR new.vat_cents IS NOT old.vat_cents OR new.gross_cents IS NOT old.gross_cents
        OR new.payment_reference IS NOT old.payment_reference
      BEGIN SELECT raise(ABORT, 'a released invoice is not edited'); END;
    CREATE TRIGGER invoice_is_kept BEFORE DELETE ON invoice
      BEGIN SELECT raise(ABORT, 'a released invoice is not deleted'); END;
    CREATE TRIGGER document_stays BEFORE UPDATE ON document
      BEGIN SELECT raise(ABORT, 'a released document is not edited'); END;
    CREATE TRIGGER document_is_kept BEFORE DELETE ON document
      BEGIN SELECT raise(ABORT, 'a released document is not deleted'); END;
    """
}
