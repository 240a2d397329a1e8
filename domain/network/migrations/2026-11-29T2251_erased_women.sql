-- Why: a woman whose data were erased at her request stands in no network either, also when she was never asked about it.
DROP VIEW network_suggestion_now;
DROP VIEW network_declined;
CREATE VIEW network_declined AS
SELECT w.chapter_id, w.member_id
FROM member_published AS w
WHERE w.merged_into IS NULL AND (
    EXISTS (
        SELECT 1
        FROM member_erased_published AS gone
        WHERE gone.chapter_id = w.chapter_id AND gone.member_id = w.member_id)
    OR (
    SELECT CASE
        WHEN MAX(h.withdrawn_on) > COALESCE(MAX(CASE WHEN h.withdrawn_on IS NULL THEN h.given_on END), '') THEN 1
        ELSE 0 END
    FROM (
        SELECT c.given_on, c.withdrawn_on
        FROM consent_published AS c
        WHERE c.chapter_id = w.chapter_id AND c.member_id = w.member_id AND c.purpose = 'network'
        UNION ALL
        SELECT c.given_on, c.withdrawn_on
        FROM consent_published AS c
        WHERE c.chapter_id = w.chapter_id AND c.purpose = 'network' AND c.member_id IN (
            SELECT e.member_id
            FROM member_published AS e
            WHERE e.chapter_id = w.chapter_id AND e.merged_into = w.member_id)) AS h) = 1);

CREATE VIEW network_suggestion_now AS
SELECT d.chapter_id, d.suggestion_id, d.sort, d.one_id, d.other_id, d.session_id, d.decision, d.because, d.decided_on,
    d.noted_at
FROM (
    SELECT s.chapter_id, s.suggestion_id, s.sort, COALESCE(m.merged_into, s.one_id) AS one_id,
        COALESCE(w.merged_into, s.other_id) AS other_id, s.session_id, s.decision, s.because, s.decided_on, s.noted_at
    FROM network_suggestion AS s
    LEFT JOIN member_published AS m ON m.chapter_id = s.chapter_id AND m.member_id = s.one_id
    LEFT JOIN member_published AS w ON w.chapter_id = s.chapter_id AND w.member_id = s.other_id) AS d
WHERE d.one_id <> d.other_id
    AND NOT EXISTS (
        SELECT 1
        FROM network_declined AS n
        WHERE n.chapter_id = d.chapter_id AND n.member_id = d.one_id)
    AND NOT EXISTS (
        SELECT 1
        FROM network_declined AS n
        WHERE n.chapter_id = d.chapter_id AND n.member_id = d.other_id);
