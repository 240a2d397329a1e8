-- Why: the same views as before, over what partners' book now tells hand-out by hand-out.
-- All that was done, whichever book keeps it. Kind: 0 deed, 1 session, 2 meeting of a circle of mentoring, 3 a notice
-- carried to a village, 4 support of a partner that was given on. Without a title it is called by its kind. What a sort
-- is tagged with is in doing_tagged.
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
FROM bulletin_carriage_published AS b
UNION ALL
SELECT g.chapter_id, 4 AS kind, g.given_id AS done_id, g.kind AS sort_id, '' AS title, g.given_on AS done_on,
    g.village_code
FROM support_given_published AS g;

CREATE VIEW doing_tagged AS
SELECT d.chapter_id, d.kind, d.done_id, d.title, d.done_on, d.village_code,
    CASE d.kind WHEN 0 THEN d.sort_id ELSE t.role_area_id END AS role_area_id
FROM doing AS d
LEFT JOIN doing_tag_now AS t ON t.chapter_id = d.chapter_id AND t.kind = d.kind AND t.sort_id = d.sort_id;

-- An answer stands while it is not undone, what it names was done, and what it answers is accepted. Each doing is
-- looked up in the one book that keeps it. Who asks by lead_id says in which voices: a lead has few.
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
