-- Why: what was really done (peranan nyata) stands beside what people expect, and says which expectation it answers.
-- What no other book keeps, noted by hand. Words: one sentence of an officer.
CREATE TABLE deed (
    chapter_id   TEXT    NOT NULL,
    deed_id      TEXT    NOT NULL,
    role_area_id TEXT    NOT NULL,
    words        TEXT    NOT NULL,
    village_code TEXT    NOT NULL,
    done_on      TEXT    NOT NULL,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, deed_id),
    CONSTRAINT deed_has_words CHECK (length(words) > 0)
) STRICT;
CREATE INDEX deed_by_day ON deed (chapter_id, done_on, deed_id);
CREATE TABLE deed_retraction (
    chapter_id TEXT    NOT NULL,
    deed_id    TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, deed_id),
    FOREIGN KEY (chapter_id, deed_id) REFERENCES deed (chapter_id, deed_id),
    CONSTRAINT deed_retraction_says_why CHECK (length(because) > 0)
) STRICT;

-- Which role area a sort of doings (the sessions of a programme) enacts: the last version stands; none: of no area.
CREATE TABLE doing_tag (
    chapter_id   TEXT    NOT NULL,
    kind         INTEGER NOT NULL,
    sort_id      TEXT    NOT NULL,
    version      INTEGER NOT NULL,
    role_area_id TEXT,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, kind, sort_id, version)
) STRICT;

-- What was done answers what was expected, for a reason. Public words: what the community tells everybody, or nothing.
CREATE TABLE enactment_answer (
    chapter_id     TEXT    NOT NULL,
    answer_id      TEXT    NOT NULL,
    expectation_id TEXT    NOT NULL,
    kind           INTEGER NOT NULL,
    done_id        TEXT    NOT NULL,
    because        TEXT    NOT NULL,
    public_words   TEXT    NOT NULL,
    noted_by       TEXT    NOT NULL,
    noted_at       INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, answer_id),
    CONSTRAINT answer_says_why CHECK (length(because) > 0)
) STRICT;
CREATE INDEX enactment_answer_by_expectation ON enactment_answer (chapter_id, expectation_id);
CREATE INDEX enactment_answer_by_doing ON enactment_answer (chapter_id, done_id);
CREATE TABLE enactment_answer_undoing (
    chapter_id TEXT    NOT NULL,
    answer_id  TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, answer_id),
    FOREIGN KEY (chapter_id, answer_id) REFERENCES enactment_answer (chapter_id, answer_id),
    CONSTRAINT answer_undoing_says_why CHECK (length(because) > 0)
) STRICT;

-- What the community said it would do about an expectation, and by when.
CREATE TABLE promise (
    chapter_id     TEXT    NOT NULL,
    promise_id     TEXT    NOT NULL,
    expectation_id TEXT    NOT NULL,
    words          TEXT    NOT NULL,
    due_on         TEXT    NOT NULL,
    noted_by       TEXT    NOT NULL,
    noted_at       INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, promise_id),
    CONSTRAINT promise_has_words CHECK (length(words) > 0)
) STRICT;
CREATE INDEX promise_by_expectation ON promise (chapter_id, expectation_id);
CREATE TABLE promise_withdrawal (
    chapter_id TEXT    NOT NULL,
    promise_id TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, promise_id),
    FOREIGN KEY (chapter_id, promise_id) REFERENCES promise (chapter_id, promise_id),
    CONSTRAINT promise_withdrawal_says_why CHECK (length(because) > 0)
) STRICT;

-- What a doing was meant for (function 0, manifest) and what came of it besides (1, latent), told by whom it happened to.
-- Who: 0 member, 1 participant, 2 village officer, 3 partner, 4 neighbour, 5 somebody else.
CREATE TABLE doing_outcome (
    chapter_id TEXT    NOT NULL,
    outcome_id TEXT    NOT NULL,
    kind       INTEGER NOT NULL,
    done_id    TEXT    NOT NULL,
    function   INTEGER NOT NULL,
    who        INTEGER NOT NULL,
    words      TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, outcome_id),
    CONSTRAINT outcome_has_words CHECK (length(words) > 0),
    CONSTRAINT outcome_function_is_known CHECK (function BETWEEN 0 AND 1),
    CONSTRAINT outcome_who_is_known CHECK (who BETWEEN 0 AND 5)
) STRICT;
CREATE INDEX doing_outcome_by_doing ON doing_outcome (chapter_id, done_id);
CREATE TABLE doing_outcome_retraction (
    chapter_id TEXT    NOT NULL,
    outcome_id TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, outcome_id),
    FOREIGN KEY (chapter_id, outcome_id) REFERENCES doing_outcome (chapter_id, outcome_id),
    CONSTRAINT outcome_retraction_says_why CHECK (length(because) > 0)
) STRICT;

-- Whether the chapter shows its account to everybody: the last version stands.
CREATE TABLE account_publication (
    chapter_id TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    is_public  INTEGER NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, version)
) STRICT;

-- All that was done, whichever book keeps it. Kind: 0 deed, 1 session, 2 meeting of a circle of mentoring, 3 a notice
-- carried to a village. Without a title it is called by its kind. What a sort is tagged with is in doing_tagged.
CREATE VIEW doing AS
SELECT d.chapter_id, 0 AS kind, d.deed_id AS done_id, d.role_area_id AS sort_id, d.words AS title, d.done_on,
    d.village_code
FROM deed AS d
WHERE NOT EXISTS (
    SELECT 1
    FROM deed_retraction AS r
    WHERE r.chapter_id = d.chapter_id AND r.deed_id = d.deed_id)
UNION ALL
SELECT s.chapter_id, 1 AS kind, s.session_id AS done_id, s.programme_id AS sort_id, s.title, s.held_on AS done_on,
    s.village_code
FROM session_published AS s
WHERE s.state = 'held'
UNION ALL
SELECT m.chapter_id, 2 AS kind, m.meeting_id AS done_id, 'mentoring' AS sort_id, '' AS title, m.held_on AS done_on,
    m.village_code
FROM mentoring_meeting_published AS m
UNION ALL
SELECT b.chapter_id, 3 AS kind, b.carriage_id AS done_id, 'bulletin' AS sort_id, '' AS title, b.carried_on AS done_on,
    b.village_code
FROM bulletin_carriage_published AS b;

CREATE VIEW doing_sort AS
SELECT p.chapter_id, 1 AS kind, p.programme_id AS sort_id, p.name AS sort_name
FROM programme_published AS p
UNION ALL
SELECT c.chapter_id, 2 AS kind, 'mentoring' AS sort_id, '' AS sort_name
FROM chapter_published AS c
UNION ALL
SELECT c.chapter_id, 3 AS kind, 'bulletin' AS sort_id, '' AS sort_name
FROM chapter_published AS c;

CREATE VIEW doing_tag_now AS
SELECT t.chapter_id, t.kind, t.sort_id, t.role_area_id
FROM doing_tag AS t
WHERE NOT EXISTS (
    SELECT 1
    FROM doing_tag AS later
    WHERE later.chapter_id = t.chapter_id AND later.kind = t.kind AND later.sort_id = t.sort_id
        AND later.version > t.version);

CREATE VIEW doing_tagged AS
SELECT d.chapter_id, d.kind, d.done_id, d.title, d.done_on, d.village_code,
    CASE d.kind WHEN 0 THEN d.sort_id ELSE t.role_area_id END AS role_area_id
FROM doing AS d
LEFT JOIN doing_tag_now AS t ON t.chapter_id = d.chapter_id AND t.kind = d.kind AND t.sort_id = d.sort_id;

-- An answer stands while it is not undone, what it names was done, and what it answers is accepted. It answers all that
-- are joined to the same lead, whichever of them it was given to.
CREATE VIEW answer_now AS
SELECT a.chapter_id, a.answer_id, COALESCE(e.joined_to, e.expectation_id) AS lead_id, a.kind, a.done_id, a.because,
    a.public_words, a.noted_by, a.noted_at, d.title, d.done_on, d.village_code
FROM enactment_answer AS a
JOIN doing AS d ON d.chapter_id = a.chapter_id AND d.kind = a.kind AND d.done_id = a.done_id
JOIN expectation_published AS e ON e.chapter_id = a.chapter_id AND e.expectation_id = a.expectation_id
WHERE NOT EXISTS (
    SELECT 1
    FROM enactment_answer_undoing AS u
    WHERE u.chapter_id = a.chapter_id AND u.answer_id = a.answer_id);

-- A promise is kept by what was noted as an answer since. One that is set aside keeps its promise.
CREATE VIEW promise_now AS
SELECT p.chapter_id, p.promise_id, p.expectation_id, p.words, p.due_on, w.because AS withdrawn_because,
    COALESCE(e.joined_to, e.expectation_id) AS lead_id, e.village_code, (
        SELECT MIN(a.done_on)
        FROM answer_now AS a
        WHERE a.chapter_id = p.chapter_id AND a.lead_id = COALESCE(e.joined_to, e.expectation_id)
            AND a.noted_at >= p.noted_at) AS answered_on
FROM promise AS p
LEFT JOIN expectation_published AS e ON e.chapter_id = p.chapter_id AND e.expectation_id = p.expectation_id
LEFT JOIN promise_withdrawal AS w ON w.chapter_id = p.chapter_id AND w.promise_id = p.promise_id;
