-- Why: a round that was begun and in which nothing was answered took the place of the woman's earlier one, and her ties were
-- gone at a press. A round counts once it had an answer, also one that was retracted since: that brings no old round back.
DROP VIEW network_round_now;
CREATE VIEW network_round_now AS
SELECT r.chapter_id, r.round_id, r.member_id, r.asked_on, r.noted_at
FROM network_round AS r
WHERE NOT EXISTS (
    SELECT 1
    FROM consent_withdrawn_published AS w
    WHERE w.chapter_id = r.chapter_id AND w.consent_id = r.consent_id)
    AND NOT EXISTS (
    SELECT 1
    FROM network_round_retraction AS t
    WHERE t.chapter_id = r.chapter_id AND t.round_id = r.round_id)
    AND EXISTS (
    SELECT 1
    FROM network_answer AS a
    WHERE a.chapter_id = r.chapter_id AND a.round_id = r.round_id);
