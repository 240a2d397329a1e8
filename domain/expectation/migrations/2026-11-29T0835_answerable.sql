-- Why: whoever answers expectations reads what was said, and whether it was said in public.
DROP VIEW expectation_published;
-- Area: that of the one it is joined to, as on the list.
CREATE VIEW expectation_published AS
SELECT e.chapter_id, e.expectation_id, COALESCE((
        SELECT s.role_area_id
        FROM expectation_sorting AS s
        WHERE s.chapter_id = e.chapter_id AND s.expectation_id = e.joined_to
        ORDER BY s.version DESC
        LIMIT 1), e.role_area_id) AS role_area_id, e.village_code, e.urgency, e.said_on, e.joined_to, e.words, e.way
FROM expectation_now AS e
WHERE e.state = 1;
