-- Why: that a change of her own is on record may be told where her figures may not (exemplar).
-- Each finished interview, under the entry that goes on for her.
CREATE VIEW own_score AS
SELECT i.chapter_id, COALESCE(m.merged_into, i.member_id) AS member_id, i.wave, i.interview_id, s.profile,
    s.known_mask, s.scored_on, s.noted_at
FROM interview AS i
JOIN score_kept AS s ON s.chapter_id = i.chapter_id AND s.interview_id = i.interview_id
LEFT JOIN member_published AS m ON m.chapter_id = i.chapter_id AND m.member_id = i.member_id;
-- Her newest of a wave is the first of it.
CREATE VIEW own_score_in_order AS
SELECT chapter_id, member_id, wave, interview_id, profile, known_mask, ROW_NUMBER() OVER (
    PARTITION BY chapter_id, member_id, wave
    ORDER BY scored_on DESC, noted_at DESC, interview_id DESC) AS place
FROM own_score;

-- Whose endline has fewer inadequate leaves than her baseline, among those that are known both times, while she still
-- agrees to research. Never how many or which.
CREATE VIEW own_change_published AS
WITH leaf (bit) AS (
    VALUES (1), (2), (4), (8), (16), (32), (64), (128), (256), (512), (1024), (2048)
)
SELECT b.chapter_id, b.member_id, b.interview_id AS baseline_id, e.interview_id AS endline_id
FROM own_score_in_order AS b
JOIN own_score_in_order AS e ON e.chapter_id = b.chapter_id AND e.member_id = b.member_id AND e.wave = 1 AND e.place = 1
WHERE b.wave = 0 AND b.place = 1 AND (
    SELECT COUNT(*)
    FROM leaf
    WHERE (b.profile & b.known_mask & e.known_mask & leaf.bit) <> 0) > (
    SELECT COUNT(*)
    FROM leaf
    WHERE (e.profile & b.known_mask & e.known_mask & leaf.bit) <> 0)
    AND (b.chapter_id, b.member_id) IN (
    SELECT c.chapter_id, c.member_id
    FROM consent_named_published AS c
    WHERE c.purpose = 'research' AND c.withdrawn_on IS NULL);
