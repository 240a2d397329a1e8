-- Why: what was noted of a woman may stand under an entry that was merged into hers; whoever looks for it begins here.
-- A woman's entries: her own, and those merged into it.
CREATE VIEW member_entry_published AS
SELECT chapter_id, member_id AS woman_id, member_id AS entry_id
FROM member
UNION ALL
SELECT chapter_id, merged_into AS woman_id, member_id AS entry_id
FROM member
WHERE merged_into IS NOT NULL;
