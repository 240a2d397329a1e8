-- Why: what rests on one consent (a story that is told) must end with that consent, and not live again with the next.
CREATE VIEW consent_named_published AS
SELECT c.chapter_id, c.consent_id, COALESCE(m.merged_into, c.member_id) AS member_id, c.purpose, c.given_on,
    w.withdrawn_on
FROM consent AS c
LEFT JOIN consent_withdrawal AS w ON w.chapter_id = c.chapter_id AND w.consent_id = c.consent_id
LEFT JOIN member AS m ON m.chapter_id = c.chapter_id AND m.member_id = c.member_id;
-- The same under the entry that it was noted of, which is quick to find: what ends with her consent looks here each time
-- that it is told.
CREATE VIEW consent_entry_published AS
SELECT c.chapter_id, c.consent_id, c.member_id, c.purpose, c.given_on, w.withdrawn_on, w.noted_at AS withdrawn_at
FROM consent AS c
LEFT JOIN consent_withdrawal AS w ON w.chapter_id = c.chapter_id AND w.consent_id = c.consent_id;
