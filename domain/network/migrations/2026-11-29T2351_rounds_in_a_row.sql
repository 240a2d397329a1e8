-- Why: the newest round of each woman is read from one index, woman by woman; and few consents are withdrawn, so that each
-- round looks for its own among those.
DROP INDEX network_round_by_member;
CREATE INDEX network_round_by_member ON network_round (chapter_id, member_id, asked_on, noted_at, round_id, consent_id);
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
    WHERE t.chapter_id = r.chapter_id AND t.round_id = r.round_id);
