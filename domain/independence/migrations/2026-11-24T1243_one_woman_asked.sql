-- Why: a journey reads from here that a woman was asked, and a woman who was registered twice counts once.
-- The newest score of each interview.
CREATE VIEW score_kept AS
SELECT s.chapter_id, s.interview_id, s.profile, s.known_mask, s.scored_on, s.noted_at
FROM score AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM score AS later
    WHERE later.chapter_id = s.chapter_id AND later.interview_id = s.interview_id AND later.score_no > s.score_no);

-- That she was asked: outcome 1, the interview is finished; 2, she did not want one. No answer leaves here.
CREATE VIEW interview_asked_published AS
SELECT i.chapter_id, i.interview_id, i.member_id, i.wave, i.begun_on AS asked_on,
    CASE WHEN w.value = '0' THEN 2 ELSE 1 END AS outcome
FROM interview AS i
LEFT JOIN interview_answer AS w ON w.chapter_id = i.chapter_id AND w.interview_id = i.interview_id AND w.item = 'P0a'
    AND w.answer_no = (
        SELECT max(newest.answer_no)
        FROM interview_answer AS newest
        WHERE newest.chapter_id = i.chapter_id AND newest.interview_id = i.interview_id AND newest.item = 'P0a')
WHERE w.value = '0' OR EXISTS (
    SELECT 1
    FROM score AS s
    WHERE s.chapter_id = i.chapter_id AND s.interview_id = i.interview_id);
