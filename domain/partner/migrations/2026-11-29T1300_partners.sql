-- Why: what agencies and companies promise, what came, and where it was given on is kept with its receipts.
-- Kind: 0 agency of government, 1 company, 2 bank or cooperative, 3 university, 4 community, 5 another.
CREATE TABLE partner (
    chapter_id TEXT    NOT NULL,
    partner_id TEXT    NOT NULL,
    kind       INTEGER NOT NULL,
    since      TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, partner_id),
    CONSTRAINT partner_kind_is_known CHECK (kind BETWEEN 0 AND 5)
) STRICT;
-- Its name and whom to ask there; the last version stands. An empty contact: nobody is named.
CREATE TABLE partner_name (
    chapter_id TEXT    NOT NULL,
    partner_id TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    contact    TEXT    NOT NULL,
    phone      TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, partner_id, version),
    FOREIGN KEY (chapter_id, partner_id) REFERENCES partner (chapter_id, partner_id),
    CONSTRAINT partner_name_is_one CHECK (length(name) > 0)
) STRICT;
-- An end, here and below, has an id of its own, so that it can be retracted and noted again.
CREATE TABLE partner_end (
    chapter_id TEXT    NOT NULL,
    end_id     TEXT    NOT NULL,
    partner_id TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    ended_on   TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, end_id),
    FOREIGN KEY (chapter_id, partner_id) REFERENCES partner (chapter_id, partner_id),
    CONSTRAINT partner_end_says_why CHECK (length(because) > 0)
) STRICT;
CREATE INDEX partner_end_by_partner ON partner_end (chapter_id, partner_id);

-- Photos, here and below, by their SHA-256 (stored_file); empty: none.
CREATE TABLE partner_agreement (
    chapter_id   TEXT    NOT NULL,
    agreement_id TEXT    NOT NULL,
    partner_id   TEXT    NOT NULL,
    number       TEXT    NOT NULL,
    about        TEXT    NOT NULL,
    holds_from   TEXT    NOT NULL,
    holds_until  TEXT    NOT NULL,
    photo        TEXT    NOT NULL,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, agreement_id),
    FOREIGN KEY (chapter_id, partner_id) REFERENCES partner (chapter_id, partner_id),
    CONSTRAINT partner_agreement_says_what CHECK (length(number) > 0 AND length(about) > 0),
    CONSTRAINT partner_agreement_ends_after_it_begins CHECK (holds_from <= holds_until)
) STRICT;
CREATE INDEX partner_agreement_by_partner ON partner_agreement (chapter_id, partner_id);
CREATE TABLE partner_agreement_end (
    chapter_id   TEXT    NOT NULL,
    end_id       TEXT    NOT NULL,
    agreement_id TEXT    NOT NULL,
    because      TEXT    NOT NULL,
    ended_on     TEXT    NOT NULL,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, end_id),
    FOREIGN KEY (chapter_id, agreement_id) REFERENCES partner_agreement (chapter_id, agreement_id),
    CONSTRAINT partner_agreement_end_says_why CHECK (length(because) > 0)
) STRICT;
CREATE INDEX partner_agreement_end_by_agreement ON partner_agreement_end (chapter_id, agreement_id);

-- Kind: 0 facility or goods, 1 trainer, 2 funds, 3 follow-up mentoring. Unit: 0 whole rupiah, 1 pieces, 2 packs, 3 kg,
-- 4 litres, 5 metres, 6 days, 7 hours, 8 meetings. Funds are counted in rupiah, nothing else is.
CREATE TABLE partner_promise (
    chapter_id  TEXT    NOT NULL,
    promise_id  TEXT    NOT NULL,
    partner_id  TEXT    NOT NULL,
    kind        INTEGER NOT NULL,
    what        TEXT    NOT NULL,
    amount      INTEGER NOT NULL,
    unit        INTEGER NOT NULL,
    promised_on TEXT    NOT NULL,
    due_on      TEXT    NOT NULL,
    noted_by    TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, promise_id),
    FOREIGN KEY (chapter_id, partner_id) REFERENCES partner (chapter_id, partner_id),
    CONSTRAINT partner_promise_says_what CHECK (length(what) > 0),
    CONSTRAINT partner_promise_kind_is_known CHECK (kind BETWEEN 0 AND 3 AND unit BETWEEN 0 AND 8),
    CONSTRAINT partner_promise_counts_funds_in_rupiah CHECK ((kind = 2) = (unit = 0)),
    CONSTRAINT partner_promise_is_something CHECK (amount > 0),
    CONSTRAINT partner_promise_has_time CHECK (promised_on <= due_on)
) STRICT;
CREATE INDEX partner_promise_by_partner ON partner_promise (chapter_id, partner_id);
-- What is open of it will not come.
CREATE TABLE partner_promise_end (
    chapter_id TEXT    NOT NULL,
    end_id     TEXT    NOT NULL,
    promise_id TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    ended_on   TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, end_id),
    FOREIGN KEY (chapter_id, promise_id) REFERENCES partner_promise (chapter_id, promise_id),
    CONSTRAINT partner_promise_end_says_why CHECK (length(because) > 0)
) STRICT;
CREATE INDEX partner_promise_end_by_promise ON partner_promise_end (chapter_id, promise_id);
-- Without a promise_id nothing was promised.
CREATE TABLE partner_receipt (
    chapter_id  TEXT    NOT NULL,
    receipt_id  TEXT    NOT NULL,
    partner_id  TEXT    NOT NULL,
    promise_id  TEXT,
    kind        INTEGER NOT NULL,
    what        TEXT    NOT NULL,
    amount      INTEGER NOT NULL,
    unit        INTEGER NOT NULL,
    received_on TEXT    NOT NULL,
    receipt_no  TEXT    NOT NULL,
    received_by TEXT    NOT NULL,
    photo       TEXT    NOT NULL,
    noted_by    TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, receipt_id),
    FOREIGN KEY (chapter_id, partner_id) REFERENCES partner (chapter_id, partner_id),
    FOREIGN KEY (chapter_id, promise_id) REFERENCES partner_promise (chapter_id, promise_id),
    CONSTRAINT partner_receipt_says_what CHECK (length(what) > 0),
    CONSTRAINT partner_receipt_kind_is_known CHECK (kind BETWEEN 0 AND 3 AND unit BETWEEN 0 AND 8),
    CONSTRAINT partner_receipt_counts_funds_in_rupiah CHECK ((kind = 2) = (unit = 0)),
    CONSTRAINT partner_receipt_is_something CHECK (amount > 0)
) STRICT;
CREATE INDEX partner_receipt_by_partner ON partner_receipt (chapter_id, partner_id);
CREATE INDEX partner_receipt_by_promise ON partner_receipt (chapter_id, promise_id);
-- To: 0 a session, 1 a programme, 2 a village, 3 a circle of mentoring, 4 a group of women; never to one woman.
CREATE TABLE partner_given (
    chapter_id TEXT    NOT NULL,
    given_id   TEXT    NOT NULL,
    receipt_id TEXT    NOT NULL,
    goes_to    INTEGER NOT NULL,
    goes_to_id TEXT    NOT NULL,
    amount     INTEGER NOT NULL,
    given_on   TEXT    NOT NULL,
    receipt_no TEXT    NOT NULL,
    photo      TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, given_id),
    FOREIGN KEY (chapter_id, receipt_id) REFERENCES partner_receipt (chapter_id, receipt_id),
    CONSTRAINT partner_given_goes_somewhere CHECK (goes_to BETWEEN 0 AND 4 AND length(goes_to_id) > 0),
    CONSTRAINT partner_given_is_something CHECK (amount > 0)
) STRICT;
CREATE INDEX partner_given_by_receipt ON partner_given (chapter_id, receipt_id);
-- An agreement, a promise, a receipt, a hand-out or an end that was noted wrongly: it stays, and counts no more.
CREATE TABLE partner_retraction (
    chapter_id TEXT    NOT NULL,
    note_id    TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, note_id),
    CONSTRAINT partner_retraction_says_why CHECK (length(because) > 0)
) STRICT;

-- The way to a partner's own page: of its secret only the hash.
CREATE TABLE partner_link (
    chapter_id   TEXT    NOT NULL,
    link_id      TEXT    NOT NULL,
    partner_id   TEXT    NOT NULL,
    token_sha256 TEXT    NOT NULL,
    holds_until  TEXT    NOT NULL,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, link_id),
    FOREIGN KEY (chapter_id, partner_id) REFERENCES partner (chapter_id, partner_id)
) STRICT;
CREATE INDEX partner_link_by_token ON partner_link (token_sha256);
CREATE INDEX partner_link_by_partner ON partner_link (chapter_id, partner_id);
CREATE TABLE partner_link_end (
    chapter_id TEXT    NOT NULL,
    link_id    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, link_id),
    FOREIGN KEY (chapter_id, link_id) REFERENCES partner_link (chapter_id, link_id)
) STRICT;

CREATE VIEW partner_named AS
SELECT p.chapter_id, p.partner_id, p.kind, p.since, n.name, n.contact, n.phone, e.end_id, e.ended_on,
    e.because AS ended_because
FROM partner AS p
JOIN partner_name AS n ON n.chapter_id = p.chapter_id AND n.partner_id = p.partner_id AND NOT EXISTS (
        SELECT 1
        FROM partner_name AS later
        WHERE later.chapter_id = n.chapter_id AND later.partner_id = n.partner_id AND later.version > n.version)
LEFT JOIN partner_end AS e ON e.chapter_id = p.chapter_id AND e.partner_id = p.partner_id AND NOT EXISTS (
        SELECT 1
        FROM partner_retraction AS x
        WHERE x.chapter_id = e.chapter_id AND x.note_id = e.end_id);

CREATE VIEW partner_given_now AS
SELECT g.chapter_id, g.given_id, g.receipt_id, r.partner_id, r.kind, r.what, r.unit, r.received_on, g.goes_to,
    g.goes_to_id, g.amount, g.given_on, g.receipt_no, g.photo, g.noted_by, g.noted_at,
    x.because AS retracted_because, x.noted_at AS retracted_at
FROM partner_given AS g
JOIN partner_receipt AS r ON r.chapter_id = g.chapter_id AND r.receipt_id = g.receipt_id
LEFT JOIN partner_retraction AS x ON x.chapter_id = g.chapter_id AND x.note_id = g.given_id;

-- What each hand-out went to, as the books name it. One part for each kind: joined from outside, the views of other
-- slices would be read whole, with the sessions of every chapter.
CREATE VIEW partner_given_place AS
SELECT g.chapter_id, g.given_id, s.session_id, s.title, s.held_on, s.programme_id, s.village_code, NULL AS group_name
FROM partner_given AS g
JOIN session_published AS s ON s.chapter_id = g.chapter_id AND s.session_id = g.goes_to_id
WHERE g.goes_to = 0
UNION ALL
SELECT g.chapter_id, g.given_id, NULL, NULL, NULL, NULL, j.village_code, j.name
FROM partner_given AS g
JOIN group_published AS j ON j.chapter_id = g.chapter_id AND j.group_id = g.goes_to_id
WHERE g.goes_to = 4
UNION ALL
SELECT g.chapter_id, g.given_id, NULL, NULL, NULL, CASE g.goes_to WHEN 1 THEN g.goes_to_id END,
    CASE g.goes_to WHEN 2 THEN g.goes_to_id ELSE '' END, NULL
FROM partner_given AS g
WHERE g.goes_to IN (1, 2, 3);

CREATE VIEW partner_receipt_now AS
SELECT r.chapter_id, r.receipt_id, r.partner_id, r.promise_id, r.kind, r.what, r.amount, r.unit, r.received_on,
    r.receipt_no, r.received_by, r.photo, r.noted_by, x.because AS retracted_because, CAST(COALESCE((
        SELECT SUM(g.amount)
        FROM partner_given AS g
        LEFT JOIN partner_retraction AS y ON y.chapter_id = g.chapter_id AND y.note_id = g.given_id
        WHERE g.chapter_id = r.chapter_id AND g.receipt_id = r.receipt_id AND y.note_id IS NULL), 0) AS INTEGER)
        AS given, (
        SELECT MAX(g.given_on)
        FROM partner_given AS g
        LEFT JOIN partner_retraction AS y ON y.chapter_id = g.chapter_id AND y.note_id = g.given_id
        WHERE g.chapter_id = r.chapter_id AND g.receipt_id = r.receipt_id AND y.note_id IS NULL) AS last_given_on
FROM partner_receipt AS r
LEFT JOIN partner_retraction AS x ON x.chapter_id = r.chapter_id AND x.note_id = r.receipt_id;

CREATE VIEW partner_promise_now AS
SELECT p.chapter_id, p.promise_id, p.partner_id, p.kind, p.what, p.amount, p.unit, p.promised_on, p.due_on, p.noted_by,
    x.because AS retracted_because, e.end_id, e.because AS ended_because, CAST(COALESCE((
        SELECT SUM(r.amount)
        FROM partner_receipt AS r
        LEFT JOIN partner_retraction AS y ON y.chapter_id = r.chapter_id AND y.note_id = r.receipt_id
        WHERE r.chapter_id = p.chapter_id AND r.promise_id = p.promise_id AND y.note_id IS NULL), 0) AS INTEGER)
        AS received
FROM partner_promise AS p
LEFT JOIN partner_promise_end AS e ON e.chapter_id = p.chapter_id AND e.promise_id = p.promise_id AND NOT EXISTS (
        SELECT 1
        FROM partner_retraction AS x
        WHERE x.chapter_id = e.chapter_id AND x.note_id = e.end_id)
LEFT JOIN partner_retraction AS x ON x.chapter_id = p.chapter_id AND x.note_id = p.promise_id;

CREATE VIEW partner_agreement_now AS
SELECT a.chapter_id, a.agreement_id, a.partner_id, a.number, a.about, a.holds_from, a.holds_until, a.photo, a.noted_by,
    x.because AS retracted_because, e.end_id, e.ended_on, e.because AS ended_because
FROM partner_agreement AS a
LEFT JOIN partner_agreement_end AS e ON e.chapter_id = a.chapter_id AND e.agreement_id = a.agreement_id
    AND NOT EXISTS (
        SELECT 1
        FROM partner_retraction AS x
        WHERE x.chapter_id = e.chapter_id AND x.note_id = e.end_id)
LEFT JOIN partner_retraction AS x ON x.chapter_id = a.chapter_id AND x.note_id = a.agreement_id;

-- Each note that can be retracted. What: 0 an agreement, 1 a promise, 2 a receipt, 3 a hand-out, 4 an end.
CREATE VIEW partner_note AS
SELECT a.chapter_id, a.agreement_id AS note_id, a.partner_id, 0 AS note, a.about AS what, a.holds_from AS happened_on,
    a.photo, a.noted_by
FROM partner_agreement AS a
UNION ALL
SELECT p.chapter_id, p.promise_id, p.partner_id, 1, p.what, p.promised_on, '', p.noted_by
FROM partner_promise AS p
UNION ALL
SELECT r.chapter_id, r.receipt_id, r.partner_id, 2, r.what, r.received_on, r.photo, r.noted_by
FROM partner_receipt AS r
UNION ALL
SELECT g.chapter_id, g.given_id, r.partner_id, 3, r.what, g.given_on, g.photo, g.noted_by
FROM partner_given AS g
JOIN partner_receipt AS r ON r.chapter_id = g.chapter_id AND r.receipt_id = g.receipt_id
UNION ALL
SELECT e.chapter_id, e.end_id, e.partner_id, 4, e.because, e.ended_on, '', e.noted_by
FROM partner_end AS e
UNION ALL
SELECT e.chapter_id, e.end_id, a.partner_id, 4, e.because, e.ended_on, '', e.noted_by
FROM partner_agreement_end AS e
JOIN partner_agreement AS a ON a.chapter_id = e.chapter_id AND a.agreement_id = e.agreement_id
UNION ALL
SELECT e.chapter_id, e.end_id, p.partner_id, 4, e.because, e.ended_on, '', e.noted_by
FROM partner_promise_end AS e
JOIN partner_promise AS p ON p.chapter_id = e.chapter_id AND p.promise_id = e.promise_id;

-- Sessions that were held since support of a partner was given on to them, to their programme, village or group, until
-- the partner ended; once for each hand-out, with the moments between which it stood on record.
CREATE VIEW partner_session_reached AS
SELECT g.chapter_id, g.partner_id, s.session_id, s.held_on, g.noted_at, g.retracted_at
FROM partner_given_now AS g
JOIN partner_named AS n ON n.chapter_id = g.chapter_id AND n.partner_id = g.partner_id
JOIN session_published AS s ON s.chapter_id = g.chapter_id AND s.state = 'held'
    AND (n.ended_on IS NULL OR s.held_on <= n.ended_on)
    AND ((g.goes_to = 0 AND s.session_id = g.goes_to_id AND s.held_on >= g.received_on)
        OR (s.held_on >= g.given_on
            AND ((g.goes_to = 1 AND s.programme_id = g.goes_to_id)
                OR (g.goes_to = 2 AND s.village_code = g.goes_to_id)
                OR (g.goes_to = 4 AND s.group_id = g.goes_to_id))));

-- What was given on and not retracted. A circle and a programme have no village: ''.
CREATE VIEW support_given_published AS
SELECT g.chapter_id, g.given_id,
    CASE p.kind WHEN 0 THEN 'agency' WHEN 1 THEN 'company' WHEN 2 THEN 'bank' WHEN 3 THEN 'university'
        WHEN 4 THEN 'community' ELSE 'other' END AS partner_kind,
    CASE g.kind WHEN 0 THEN 'facility' WHEN 1 THEN 'trainer' WHEN 2 THEN 'funds' ELSE 'follow_up_mentoring' END AS kind,
    g.given_on, w.village_code, w.session_id, w.programme_id, g.noted_by
FROM partner_given_now AS g
JOIN partner_given_place AS w ON w.chapter_id = g.chapter_id AND w.given_id = g.given_id
JOIN partner AS p ON p.chapter_id = g.chapter_id AND p.partner_id = g.partner_id
WHERE g.retracted_because IS NULL;
