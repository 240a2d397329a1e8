-- Why: a turn at a session that was joined to another vanished with it: it is at the one that stands, by its hours.
-- At a session, at one that was joined, and at hours of its own.
CREATE OR REPLACE VIEW duty_turn_told AS
SELECT t.chapter_id, t.turn_id, t.duty_id, d.name AS duty_name, t.officer_id, b.person, b.name AS officer_name,
    t.session_id, s.title AS session_title, s.place, s.village_code, s.held_on, s.starts_at AS from_minute,
    s.ends_at AS until_minute, t.starts_at, t.ends_at, t.zone, s.state, r.because AS retracted_because
FROM duty_turn AS t
JOIN session_hours_published AS s ON s.chapter_id = t.chapter_id AND s.session_id = t.session_id
JOIN duty AS d ON d.chapter_id = t.chapter_id AND d.duty_id = t.duty_id
JOIN duty_bearer AS b ON b.chapter_id = t.chapter_id AND b.officer_id = t.officer_id
LEFT JOIN duty_turn_retraction AS r ON r.chapter_id = t.chapter_id AND r.turn_id = t.turn_id
WHERE NOT EXISTS (
    SELECT 1
    FROM session_stands_published AS j
    WHERE j.chapter_id = t.chapter_id AND j.session_id = t.session_id)
UNION ALL
SELECT t.chapter_id, t.turn_id, t.duty_id, d.name AS duty_name, t.officer_id, b.person, b.name AS officer_name,
    s.session_id, s.title AS session_title, s.place, s.village_code, s.held_on, s.starts_at AS from_minute,
    s.ends_at AS until_minute, t.starts_at, t.ends_at, t.zone, s.state, r.because AS retracted_because
FROM session_stands_published AS j
CROSS JOIN duty_turn AS t
CROSS JOIN session_hours_published AS s
JOIN duty AS d ON d.chapter_id = t.chapter_id AND d.duty_id = t.duty_id
JOIN duty_bearer AS b ON b.chapter_id = t.chapter_id AND b.officer_id = t.officer_id
LEFT JOIN duty_turn_retraction AS r ON r.chapter_id = t.chapter_id AND r.turn_id = t.turn_id
WHERE t.chapter_id = j.chapter_id AND t.session_id = j.session_id AND s.chapter_id = j.chapter_id
    AND s.session_id = j.stands_id
UNION ALL
SELECT t.chapter_id, t.turn_id, t.duty_id, d.name AS duty_name, t.officer_id, b.person, b.name AS officer_name,
    t.session_id, '' AS session_title, t.place, '' AS village_code, NULL AS held_on, NULL AS from_minute,
    NULL AS until_minute, t.starts_at, t.ends_at, t.zone, 'planned' AS state, r.because AS retracted_because
FROM duty_turn AS t
JOIN duty AS d ON d.chapter_id = t.chapter_id AND d.duty_id = t.duty_id
JOIN duty_bearer AS b ON b.chapter_id = t.chapter_id AND b.officer_id = t.officer_id
LEFT JOIN duty_turn_retraction AS r ON r.chapter_id = t.chapter_id AND r.turn_id = t.turn_id
WHERE t.session_id IS NULL;
