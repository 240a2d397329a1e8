-- Why: what was done is listed a few days at a time; each time all places of what was ever given on were worked out.
CREATE INDEX partner_given_by_day ON partner_given (chapter_id, given_on, given_id);
-- What was given on and not retracted. A circle and a programme have no village: ''. Places are looked up for each
-- hand-out alone.
CREATE OR REPLACE VIEW support_given_published AS
SELECT g.chapter_id, g.given_id,
    CASE p.kind WHEN 0 THEN 'agency' WHEN 1 THEN 'company' WHEN 2 THEN 'bank' WHEN 3 THEN 'university'
        WHEN 4 THEN 'community' ELSE 'other' END AS partner_kind,
    CASE r.kind WHEN 0 THEN 'facility' WHEN 1 THEN 'trainer' WHEN 2 THEN 'funds' ELSE 'follow_up_mentoring' END AS kind,
    g.given_on, COALESCE(CASE g.goes_to
        WHEN 0 THEN (
            SELECT s.village_code
            FROM session_published AS s
            WHERE s.chapter_id = g.chapter_id AND s.session_id = g.goes_to_id)
        WHEN 2 THEN g.goes_to_id
        WHEN 4 THEN (
            SELECT j.village_code
            FROM group_published AS j
            WHERE j.chapter_id = g.chapter_id AND j.group_id = g.goes_to_id) END, '') AS village_code,
    CASE g.goes_to WHEN 0 THEN g.goes_to_id END AS session_id, CASE g.goes_to
        WHEN 0 THEN (
            SELECT s.programme_id
            FROM session_published AS s
            WHERE s.chapter_id = g.chapter_id AND s.session_id = g.goes_to_id)
        WHEN 1 THEN g.goes_to_id END AS programme_id, g.noted_by
FROM partner_given AS g
JOIN partner_receipt AS r ON r.chapter_id = g.chapter_id AND r.receipt_id = g.receipt_id
JOIN partner AS p ON p.chapter_id = r.chapter_id AND p.partner_id = r.partner_id
WHERE NOT EXISTS (
    SELECT 1
    FROM partner_retraction AS x
    WHERE x.chapter_id = g.chapter_id AND x.note_id = g.given_id);
