-- Why: figures and sessions look at women by group without knowing what a journey is (base/slice.h, Grouping).
CREATE VIEW group_fall_published AS
SELECT j.chapter_id, j.member_id AS subject_id, j.group_id AS part_id, j.joined_on AS since
FROM journey_joining j
WHERE NOT EXISTS (
    SELECT 1
    FROM journey_leaving l
    WHERE l.chapter_id = j.chapter_id AND l.group_id = j.group_id AND l.joining_id = j.joining_id);

CREATE VIEW group_part_published AS
SELECT g.chapter_id, g.group_id AS part_id, g.name AS part_name, g.village_code
FROM journey_group g;
