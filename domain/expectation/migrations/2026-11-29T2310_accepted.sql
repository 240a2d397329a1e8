-- Why: PostgreSQL takes one voice in 200 for accepted while a computed state is compared with one number, and then counts
-- all of them by voices times answers. This is expectation_published for who counts: whatever is of no other state.
CREATE VIEW expectation_accepted_published AS
SELECT e.chapter_id, e.expectation_id, COALESCE((
        SELECT s.role_area_id
        FROM expectation_sorting AS s
        WHERE s.chapter_id = e.chapter_id AND s.expectation_id = e.joined_to
        ORDER BY s.version DESC
        LIMIT 1), e.role_area_id) AS role_area_id, e.village_code, e.said_on, e.joined_to
FROM expectation_now AS e
WHERE e.state NOT IN (0, 2);
