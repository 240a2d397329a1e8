-- Why: support that was given on at a session which was joined to another reached nobody: it was given on at the one that
-- stands.
CREATE OR REPLACE VIEW partner_given_place AS
SELECT g.chapter_id, g.given_id, s.session_id, s.title, s.held_on, s.programme_id, s.village_code, NULL AS group_name
FROM partner_given AS g
JOIN session_published AS s ON s.chapter_id = g.chapter_id AND s.session_id = COALESCE((
        SELECT j.stands_id
        FROM session_stands_published AS j
        WHERE j.chapter_id = g.chapter_id AND j.session_id = g.goes_to_id), g.goes_to_id)
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

-- As before, and the sessions to which others were joined at which it was given on.
CREATE OR REPLACE VIEW partner_session_reached AS
SELECT g.chapter_id, g.partner_id, s.session_id, s.held_on, g.noted_at, g.retracted_at
FROM partner_given_now AS g
JOIN partner_named AS n ON n.chapter_id = g.chapter_id AND n.partner_id = g.partner_id
JOIN session_published AS s ON s.chapter_id = g.chapter_id AND s.state = 'held'
    AND (n.ended_on IS NULL OR s.held_on <= n.ended_on)
    AND ((g.goes_to = 0 AND s.session_id = g.goes_to_id AND s.held_on >= g.received_on)
        OR (s.held_on >= g.given_on
            AND ((g.goes_to = 1 AND s.programme_id = g.goes_to_id)
                OR (g.goes_to = 2 AND s.village_code = g.goes_to_id)
                OR (g.goes_to = 4 AND s.group_id = g.goes_to_id))))
UNION ALL
SELECT g.chapter_id, g.partner_id, s.session_id, COALESCE(s.held_on, '') AS held_on, g.noted_at, g.retracted_at
FROM partner_given_now AS g
CROSS JOIN session_stands_published AS j
CROSS JOIN session_published AS s
JOIN partner_named AS n ON n.chapter_id = g.chapter_id AND n.partner_id = g.partner_id
WHERE g.goes_to = 0 AND j.chapter_id = g.chapter_id AND j.session_id = g.goes_to_id AND s.chapter_id = j.chapter_id
    AND s.session_id = j.stands_id AND s.state = 'held' AND COALESCE(s.held_on, '') >= g.received_on
    AND (n.ended_on IS NULL OR COALESCE(s.held_on, '') <= n.ended_on);

CREATE OR REPLACE VIEW support_given_published AS
SELECT g.chapter_id, g.given_id,
    CASE p.kind WHEN 0 THEN 'agency' WHEN 1 THEN 'company' WHEN 2 THEN 'bank' WHEN 3 THEN 'university'
        WHEN 4 THEN 'community' ELSE 'other' END AS partner_kind,
    CASE r.kind WHEN 0 THEN 'facility' WHEN 1 THEN 'trainer' WHEN 2 THEN 'funds' ELSE 'follow_up_mentoring' END AS kind,
    g.given_on, COALESCE(CASE g.goes_to
        WHEN 0 THEN (
            SELECT s.village_code
            FROM session_published AS s
            WHERE s.chapter_id = g.chapter_id AND s.session_id = COALESCE((
                SELECT j.stands_id
                FROM session_stands_published AS j
                WHERE j.chapter_id = g.chapter_id AND j.session_id = g.goes_to_id), g.goes_to_id))
        WHEN 2 THEN g.goes_to_id
        WHEN 4 THEN (
            SELECT j.village_code
            FROM group_published AS j
            WHERE j.chapter_id = g.chapter_id AND j.group_id = g.goes_to_id) END, '') AS village_code,
    CASE g.goes_to WHEN 0 THEN COALESCE((
        SELECT j.stands_id
        FROM session_stands_published AS j
        WHERE j.chapter_id = g.chapter_id AND j.session_id = g.goes_to_id), g.goes_to_id) END AS session_id,
    CASE g.goes_to
        WHEN 0 THEN (
            SELECT s.programme_id
            FROM session_published AS s
            WHERE s.chapter_id = g.chapter_id AND s.session_id = COALESCE((
                SELECT j.stands_id
                FROM session_stands_published AS j
                WHERE j.chapter_id = g.chapter_id AND j.session_id = g.goes_to_id), g.goes_to_id))
        WHEN 1 THEN g.goes_to_id END AS programme_id, g.noted_by
FROM partner_given AS g
JOIN partner_receipt AS r ON r.chapter_id = g.chapter_id AND r.receipt_id = g.receipt_id
JOIN partner AS p ON p.chapter_id = r.chapter_id AND p.partner_id = r.partner_id
WHERE NOT EXISTS (
    SELECT 1
    FROM partner_retraction AS x
    WHERE x.chapter_id = g.chapter_id AND x.note_id = g.given_id);
