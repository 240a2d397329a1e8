-- Why: what officers heard is counted apart from what was said in public.
CREATE OR REPLACE VIEW expectation_accepted_published AS
SELECT e.chapter_id, e.expectation_id, COALESCE((
        SELECT s.role_area_id
        FROM expectation_sorting AS s
        WHERE s.chapter_id = e.chapter_id AND s.expectation_id = e.joined_to
        ORDER BY s.version DESC
        LIMIT 1), e.role_area_id) AS role_area_id, e.village_code, e.said_on, e.joined_to, e.way
FROM expectation_now AS e
WHERE e.state NOT IN (0, 2);
