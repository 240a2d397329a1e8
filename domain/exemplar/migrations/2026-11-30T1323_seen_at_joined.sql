-- Why: two sessions that were joined are one meeting: what was seen at both is seen in one setting, at the one that stands.
CREATE OR REPLACE VIEW practice_sight AS
SELECT s.chapter_id, s.seen_id, s.practice_id, s.member_id, s.seen_on, COALESCE((
        SELECT j.stands_id
        FROM session_stands_published AS j
        WHERE j.chapter_id = s.chapter_id AND j.session_id = s.session_id), s.session_id) AS session_id, s.place,
    COALESCE((
        SELECT MIN(o.account_id)
        FROM officer_published AS o
        WHERE o.chapter_id = s.chapter_id AND o.officer_id = s.noted_by), s.noted_by) AS observer
FROM practice_seen AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM practice_retraction AS r
    WHERE r.chapter_id = s.chapter_id AND r.seen_id = s.seen_id);
CREATE OR REPLACE VIEW practice_seen_told AS
SELECT s.chapter_id, s.seen_id, s.practice_id, s.member_id AS entry_id,
    COALESCE(m.merged_into, s.member_id) AS member_id, COALESCE(m.full_name, '') AS full_name, s.seen_on, COALESCE((
        SELECT j.stands_id
        FROM session_stands_published AS j
        WHERE j.chapter_id = s.chapter_id AND j.session_id = s.session_id), s.session_id) AS session_id,
    COALESCE((
        SELECT k.title
        FROM session_published AS k
        WHERE k.chapter_id = s.chapter_id AND k.session_id = COALESCE((
            SELECT j.stands_id
            FROM session_stands_published AS j
            WHERE j.chapter_id = s.chapter_id AND j.session_id = s.session_id), s.session_id)), s.place) AS place,
    s.words, s.noted_by, (
        SELECT MIN(o.name)
        FROM officer_published AS o
        WHERE o.chapter_id = s.chapter_id
            AND (o.account_id = s.noted_by OR o.officer_id = s.noted_by)) AS noted_by_name,
    r.because
FROM practice_seen AS s
LEFT JOIN member_published AS m ON m.chapter_id = s.chapter_id AND m.member_id = s.member_id
LEFT JOIN practice_retraction AS r ON r.chapter_id = s.chapter_id AND r.seen_id = s.seen_id;
