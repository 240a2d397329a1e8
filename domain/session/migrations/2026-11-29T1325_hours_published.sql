-- Why: whoever counts hours (duty) needs to know until when a session lasts.
CREATE VIEW session_hours_published AS
SELECT chapter_id, session_id, title, place, village_code, held_on, starts_at, ends_at,
    CASE state WHEN 1 THEN 'held' WHEN 2 THEN 'cancelled' ELSE 'planned' END AS state
FROM session_current;
