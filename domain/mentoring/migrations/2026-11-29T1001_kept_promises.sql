-- Why: a step done by the day that was promised first is a practice the books know by themselves (exemplar).
CREATE VIEW mentoring_kept_promise_published AS
SELECT s.chapter_id, s.step_id, s.circle_id, s.whose AS member_id, promised.due_on AS promised_on,
    s.happened_on AS done_on
FROM mentoring_step_now AS s
JOIN mentoring_step AS promised ON promised.chapter_id = s.chapter_id AND promised.step_id = s.step_id
WHERE s.outcome = 0 AND s.happened_on <= promised.due_on;
