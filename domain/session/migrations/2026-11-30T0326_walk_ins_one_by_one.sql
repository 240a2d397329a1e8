-- Why: the walk-ins of one session were looked for among the names of all of them.
DROP VIEW walk_in_current;
CREATE VIEW walk_in_current AS
SELECT w.chapter_id, w.session_id, w.walk_in_id, COALESCE(n.name, w.name) AS name, COALESCE(n.phone, w.phone) AS phone,
    w.village_code, w.noted_at
FROM walk_in AS w
LEFT JOIN walk_in_correction AS n ON n.chapter_id = w.chapter_id AND n.session_id = w.session_id
    AND n.walk_in_id = w.walk_in_id AND n.version = (
        SELECT MAX(newest.version)
        FROM walk_in_correction AS newest
        WHERE newest.chapter_id = w.chapter_id AND newest.session_id = w.session_id
            AND newest.walk_in_id = w.walk_in_id)
WHERE NOT EXISTS (
    SELECT 1
    FROM walk_in_taken_off AS o
    WHERE o.chapter_id = w.chapter_id AND o.session_id = w.session_id AND o.walk_in_id = w.walk_in_id);
