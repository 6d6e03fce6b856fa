extension Schema {
  /// Credit notes get a series of their own, and invoices what else EN 16931 knows of them.
  ///
  /// A table's rules cannot be altered, so `invoice` is made anew with its rows, index and guards.
  static let invoices2 = """
    CREATE TABLE invoice_anew (
      number TEXT NOT NULL PRIMARY KEY CHECK (number <> ''),
      year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
      -- The running number of the year and kind: no hole, no double.
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
      accounting_cost TEXT NOT NULL,
      payee TEXT NOT NULL,
      prepaid_cents INTEGER NOT NULL,
      -- Of a direct debit; both empty for a transfer.
      mandate TEXT,
      debited_account TEXT,
      UNIQUE (year, kind, position),
      CHECK (gross_cents = net_cents + vat_cents),
      CHECK ((kind = 'credit_note') = (original IS NOT NULL)),
      CHECK ((mandate IS NULL) = (debited_account IS NULL))
    ) STRICT, WITHOUT ROWID;

    INSERT INTO invoice_anew
      SELECT number, year, position, kind, status, debtor, issue_date, due_date, period_from,
        period_through, order_reference, buyer_reference, note, original, payment_reference,
        vat_category, vat_rate, vat_text, vat_decided_by, vat_decided_on, net_cents, vat_cents,
        gross_cents, operation, '', '', 0, NULL, NULL
      FROM invoice;
    DROP TABLE invoice;
    ALTER TABLE invoice_anew RENAME TO invoice;

    -- Nobody is billed twice for a year.
    CREATE UNIQUE INDEX invoice_once ON invoice (year, debtor)
      WHERE kind = 'invoice' AND status <> 'credited';
    CREATE INDEX invoice_original ON invoice (original);

    CREATE TRIGGER invoice_stays BEFORE UPDATE ON invoice
      WHEN new.number IS NOT old.number OR new.year IS NOT old.year
        OR new.position IS NOT old.position OR new.kind IS NOT old.kind
        OR new.debtor IS NOT old.debtor OR new.issue_date IS NOT old.issue_date
        OR new.due_date IS NOT old.due_date OR new.net_cents IS NOT old.net_cents
        OR new.vat_cents IS NOT old.vat_cents OR new.gross_cents IS NOT old.gross_cents
        OR new.payment_reference IS NOT old.payment_reference
        OR new.original IS NOT old.original OR new.prepaid_cents IS NOT old.prepaid_cents
      BEGIN SELECT raise(ABORT, 'a released invoice is not edited'); END;
    CREATE TRIGGER invoice_is_kept BEFORE DELETE ON invoice
      BEGIN SELECT raise(ABORT, 'a released invoice is not deleted'); END;

    ALTER TABLE invoice_party ADD COLUMN tax_number TEXT NOT NULL DEFAULT '';
    ALTER TABLE invoice_party ADD COLUMN creditor_id TEXT NOT NULL DEFAULT '';

    -- What the price has below a cent, in 0.00001 euro.
    ALTER TABLE invoice_line ADD COLUMN price_fraction INTEGER NOT NULL DEFAULT 0
      CHECK (price_fraction BETWEEN -999 AND 999);
    ALTER TABLE invoice_line ADD COLUMN order_line TEXT NOT NULL DEFAULT '';
    ALTER TABLE invoice_line ADD COLUMN period_from TEXT
      CHECK (period_from IS date(period_from, '+0 days'));
    ALTER TABLE invoice_line ADD COLUMN period_through TEXT
      CHECK (period_through IS date(period_through, '+0 days'));

    CREATE TABLE invoice_allowance (
      invoice TEXT NOT NULL REFERENCES invoice (number),
      position INTEGER NOT NULL CHECK (position > 0),
      amount_cents INTEGER NOT NULL,
      reason TEXT NOT NULL,
      -- Where it differs from that of the invoice.
      vat_category TEXT CHECK (vat_category IN ('E', 'S', 'O')),
      vat_rate INTEGER CHECK (vat_rate >= 0),
      vat_text TEXT,
      vat_decided_by TEXT,
      vat_decided_on TEXT CHECK (vat_decided_on IS date(vat_decided_on, '+0 days')),
      PRIMARY KEY (invoice, position)
    ) STRICT, WITHOUT ROWID;
    """
}
