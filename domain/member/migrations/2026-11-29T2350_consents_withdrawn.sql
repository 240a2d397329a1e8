-- Why: who withdrew a consent is found from the few that were withdrawn, without going through all that were given.
CREATE VIEW consent_withdrawn_published AS
SELECT w.chapter_id, c.consent_id, COALESCE(m.merged_into, c.member_id) AS member_id, c.purpose, w.withdrawn_on
FROM consent_withdrawal AS w
CROSS JOIN consent AS c
JOIN member AS m ON m.chapter_id = c.chapter_id AND m.member_id = c.member_id
WHERE c.chapter_id = w.chapter_id AND c.consent_id = w.consent_id;
