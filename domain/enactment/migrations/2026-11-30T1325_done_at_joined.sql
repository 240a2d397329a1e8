-- Why: an answer by a session that was joined to another stood no more, for its session was cancelled: it is an answer by
-- the one that stands; when that answers the same, too, it is told once. Done_id stays what the answer names, by which it
-- is found; doing_id is what was done, cast so that SQLite looks it up by an index that it makes.
-- The plus keeps SQLite to the few answers to one expectation, away from those of all sessions.
CREATE OR REPLACE VIEW answer_now AS
SELECT s.chapter_id, s.answer_id, s.expectation_id, s.lead_id, s.kind, s.done_id, s.because, s.public_words, s.noted_by,
    s.noted_at, s.done_on, CASE s.kind
        WHEN 0 THEN (
            SELECT d.words
            FROM deed AS d
            WHERE d.chapter_id = s.chapter_id AND d.deed_id = s.done_id)
        WHEN 1 THEN (
            SELECT h.title
            FROM session_published AS h
            WHERE h.chapter_id = s.chapter_id AND h.session_id = COALESCE((
                SELECT j.stands_id
                FROM session_stands_published AS j
                WHERE j.chapter_id = s.chapter_id AND j.session_id = s.done_id), s.done_id))
        ELSE '' END AS title, CASE s.kind
        WHEN 0 THEN (
            SELECT d.village_code
            FROM deed AS d
            WHERE d.chapter_id = s.chapter_id AND d.deed_id = s.done_id)
        WHEN 1 THEN (
            SELECT h.village_code
            FROM session_published AS h
            WHERE h.chapter_id = s.chapter_id AND h.session_id = COALESCE((
                SELECT j.stands_id
                FROM session_stands_published AS j
                WHERE j.chapter_id = s.chapter_id AND j.session_id = s.done_id), s.done_id))
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
            WHERE g.chapter_id = s.chapter_id AND g.given_id = s.done_id) END AS village_code, CAST(CASE s.kind
        WHEN 1 THEN COALESCE((
            SELECT j.stands_id
            FROM session_stands_published AS j
            WHERE j.chapter_id = s.chapter_id AND j.session_id = s.done_id), s.done_id)
        ELSE s.done_id END AS TEXT) AS doing_id
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
                WHERE h.chapter_id = a.chapter_id AND h.state = 'held' AND h.session_id = COALESCE((
                    SELECT j.stands_id
                    FROM session_stands_published AS j
                    WHERE j.chapter_id = a.chapter_id AND j.session_id = a.done_id), a.done_id))
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
        WHERE u.chapter_id = a.chapter_id AND u.answer_id = a.answer_id)
        AND NOT EXISTS (
        SELECT 1
        FROM session_stands_published AS j
        CROSS JOIN enactment_answer AS b
        LEFT JOIN session_stands_published AS k ON k.chapter_id = b.chapter_id AND k.session_id = b.done_id
        WHERE a.kind = 1 AND j.chapter_id = a.chapter_id AND j.session_id = a.done_id
            AND b.chapter_id = a.chapter_id AND b.expectation_id = a.expectation_id AND +b.kind = 1
            AND COALESCE(k.stands_id, b.done_id) = j.stands_id
            AND (k.session_id IS NULL OR b.answer_id < a.answer_id)
            AND NOT EXISTS (
                SELECT 1
                FROM enactment_answer_undoing AS u
                WHERE u.chapter_id = b.chapter_id AND u.answer_id = b.answer_id))) AS s
WHERE s.done_on IS NOT NULL;

-- All that was done, once for each id under which it may have been noted: its own, and those of sessions joined to it,
-- which are looked up by the few that were joined, never by the days of all sessions.
CREATE VIEW doing_noted AS
SELECT d.chapter_id, 0 AS kind, d.deed_id AS done_id, d.words AS title, d.done_on, d.village_code, d.deed_id AS noted_id
FROM deed AS d
WHERE NOT EXISTS (
    SELECT 1
    FROM deed_retraction AS r
    WHERE r.chapter_id = d.chapter_id AND r.deed_id = d.deed_id)
UNION ALL
SELECT s.chapter_id, 1 AS kind, s.session_id AS done_id, s.title, s.held_on AS done_on, s.village_code,
    s.session_id AS noted_id
FROM session_published AS s
WHERE s.state = 'held'
UNION ALL
SELECT s.chapter_id, 1 AS kind, s.session_id AS done_id, s.title, COALESCE(s.held_on, '') AS done_on, s.village_code,
    j.session_id AS noted_id
FROM session_stands_published AS j
CROSS JOIN session_published AS s
WHERE s.chapter_id = j.chapter_id AND s.session_id = j.stands_id AND s.state = 'held'
UNION ALL
SELECT m.chapter_id, 2 AS kind, m.meeting_id AS done_id, '' AS title, m.held_on AS done_on, m.village_code,
    m.meeting_id AS noted_id
FROM mentoring_meeting_published AS m
UNION ALL
SELECT b.chapter_id, 3 AS kind, b.carriage_id AS done_id, '' AS title, b.carried_on AS done_on, b.village_code,
    b.carriage_id AS noted_id
FROM bulletin_carriage_published AS b
UNION ALL
SELECT g.chapter_id, 4 AS kind, g.given_id AS done_id, '' AS title, g.given_on AS done_on, g.village_code,
    g.given_id AS noted_id
FROM support_given_published AS g;
