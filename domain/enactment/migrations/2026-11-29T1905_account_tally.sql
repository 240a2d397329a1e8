-- Why: the role account of a chapter with a million voices and doings opens at once; its lists walk an index.
-- Answers are found by what they answer and by what answers them, and doings of one kind by their area and day.
DROP VIEW promise_now;
DROP VIEW answer_now;
DROP INDEX enactment_answer_by_doing;
CREATE INDEX enactment_answer_by_doing ON enactment_answer (chapter_id, kind, done_id);
CREATE INDEX deed_by_area ON deed (chapter_id, role_area_id, done_on, deed_id);
CREATE INDEX promise_by_day ON promise (chapter_id, due_on, promise_id);

-- As before (an answer stands while it is not undone, what it names was done, and what it answers is accepted), but each
-- doing is looked up in the one book that keeps it. Who asks by lead_id says in which voices: a lead has few.
CREATE VIEW answer_now AS
SELECT s.chapter_id, s.answer_id, s.expectation_id, s.lead_id, s.kind, s.done_id, s.because, s.public_words, s.noted_by,
    s.noted_at, s.done_on, CASE s.kind
        WHEN 0 THEN (
            SELECT d.words
            FROM deed AS d
            WHERE d.chapter_id = s.chapter_id AND d.deed_id = s.done_id)
        WHEN 1 THEN (
            SELECT h.title
            FROM session_published AS h
            WHERE h.chapter_id = s.chapter_id AND h.session_id = s.done_id)
        ELSE '' END AS title, CASE s.kind
        WHEN 0 THEN (
            SELECT d.village_code
            FROM deed AS d
            WHERE d.chapter_id = s.chapter_id AND d.deed_id = s.done_id)
        WHEN 1 THEN (
            SELECT h.village_code
            FROM session_published AS h
            WHERE h.chapter_id = s.chapter_id AND h.session_id = s.done_id)
        WHEN 2 THEN (
            SELECT m.village_code
            FROM mentoring_meeting_published AS m
            WHERE m.chapter_id = s.chapter_id AND m.meeting_id = s.done_id)
        WHEN 3 THEN (
            SELECT b.village_code
            FROM bulletin_carriage_published AS b
            WHERE b.chapter_id = s.chapter_id AND b.carriage_id = s.done_id)
        ELSE (
            SELECT g.village_code
            FROM support_given_published AS g
            WHERE g.chapter_id = s.chapter_id AND g.given_id = s.done_id) END AS village_code
FROM (
    SELECT a.chapter_id, a.answer_id, a.expectation_id, COALESCE(e.joined_to, e.expectation_id) AS lead_id, a.kind,
        a.done_id, a.because, a.public_words, a.noted_by, a.noted_at, CASE a.kind
            WHEN 0 THEN (
                SELECT d.done_on
                FROM deed AS d
                WHERE d.chapter_id = a.chapter_id AND d.deed_id = a.done_id AND NOT EXISTS (
                    SELECT 1
                    FROM deed_retraction AS r
                    WHERE r.chapter_id = d.chapter_id AND r.deed_id = d.deed_id))
            WHEN 1 THEN (
                SELECT h.held_on
                FROM session_published AS h
                WHERE h.chapter_id = a.chapter_id AND h.session_id = a.done_id AND h.state = 'held')
            WHEN 2 THEN (
                SELECT m.held_on
                FROM mentoring_meeting_published AS m
                WHERE m.chapter_id = a.chapter_id AND m.meeting_id = a.done_id)
            WHEN 3 THEN (
                SELECT b.carried_on
                FROM bulletin_carriage_published AS b
                WHERE b.chapter_id = a.chapter_id AND b.carriage_id = a.done_id)
            ELSE (
                SELECT g.given_on
                FROM support_given_published AS g
                WHERE g.chapter_id = a.chapter_id AND g.given_id = a.done_id) END AS done_on
    FROM enactment_answer AS a
    JOIN expectation_published AS e ON e.chapter_id = a.chapter_id AND e.expectation_id = a.expectation_id
    WHERE NOT EXISTS (
        SELECT 1
        FROM enactment_answer_undoing AS u
        WHERE u.chapter_id = a.chapter_id AND u.answer_id = a.answer_id)) AS s
WHERE s.done_on IS NOT NULL;

-- A promise is kept by what was noted as an answer since. One that is set aside keeps its promise.
CREATE VIEW promise_now AS
SELECT p.chapter_id, p.promise_id, p.expectation_id, p.words, p.due_on, w.because AS withdrawn_because, p.lead_id,
    p.village_code, (
        SELECT MIN(a.done_on)
        FROM answer_now AS a
        WHERE a.chapter_id = p.chapter_id AND a.lead_id = p.lead_id AND a.noted_at >= p.noted_at
            AND a.expectation_id IN (
                SELECT v.expectation_id
                FROM expectation_voice_published AS v
                WHERE v.chapter_id = p.chapter_id AND v.lead_id = p.lead_id)) AS answered_on
FROM (
    SELECT made.chapter_id, made.promise_id, made.expectation_id, made.words, made.due_on, made.noted_at, (
            SELECT COALESCE(e.joined_to, e.expectation_id)
            FROM expectation_published AS e
            WHERE e.chapter_id = made.chapter_id AND e.expectation_id = made.expectation_id) AS lead_id, (
            SELECT e.village_code
            FROM expectation_published AS e
            WHERE e.chapter_id = made.chapter_id AND e.expectation_id = made.expectation_id) AS village_code
    FROM promise AS made) AS p
LEFT JOIN promise_withdrawal AS w ON w.chapter_id = p.chapter_id AND w.promise_id = p.promise_id;

-- Of a chapter with much in its books: what was counted last. Derived, and counted again after something was noted.
-- feed_at: where the feed stood.
CREATE TABLE account_count (
    chapter_id TEXT    NOT NULL,
    counted_at INTEGER NOT NULL,
    feed_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id)
) STRICT;
-- Sort: 0 voices (met: answered), 1 doings (met: answering), 2 promises that stand (met: answered), 3 promises that were
-- answered (met: by their day), 4 answers by the place of the voice, 5 answered voices told in public. Place: '' all, a
-- district, in sort 5 a village. Area: '' none, also where it is not told apart. Day: said, done, due.
CREATE TABLE account_tally (
    chapter_id   TEXT    NOT NULL,
    sort         INTEGER NOT NULL,
    place        TEXT    NOT NULL,
    role_area_id TEXT    NOT NULL,
    day          TEXT    NOT NULL,
    counted      INTEGER NOT NULL,
    met          INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, sort, place, role_area_id, day)
) STRICT, WITHOUT ROWID;
