-- Why: support of partners that was given on is something done, too; every view over what was done is made anew for it.
DROP VIEW promise_now;
DROP VIEW answer_now;
DROP VIEW doing_tagged;
DROP VIEW doing_sort;
DROP VIEW doing;

-- All that was done, whichever book keeps it. Kind: 0 deed, 1 session, 2 meeting of a circle of mentoring, 3 a notice
-- carried to a village, 4 support of a partner that was given on. Without a title it is called by its kind. What a sort is tagged with is in doing_tagged.
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

CREATE VIEW doing_sort AS
SELECT p.chapter_id, 1 AS kind, p.programme_id AS sort_id, p.name AS sort_name
FROM programme_published AS p
UNION ALL
SELECT c.chapter_id, 2 AS kind, 'mentoring' AS sort_id, '' AS sort_name
FROM chapter_published AS c
UNION ALL
SELECT c.chapter_id, 3 AS kind, 'bulletin' AS sort_id, '' AS sort_name
FROM chapter_published AS c
UNION ALL
SELECT c.chapter_id, 4 AS kind, 'facility' AS sort_id, '' AS sort_name
FROM chapter_published AS c
UNION ALL
SELECT c.chapter_id, 4 AS kind, 'trainer' AS sort_id, '' AS sort_name
FROM chapter_published AS c
UNION ALL
SELECT c.chapter_id, 4 AS kind, 'funds' AS sort_id, '' AS sort_name
FROM chapter_published AS c
UNION ALL
SELECT c.chapter_id, 4 AS kind, 'follow_up_mentoring' AS sort_id, '' AS sort_name
FROM chapter_published AS c;

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
