-- Why: when what somebody expects was answered, of all that says the same, is asked for one and for lists of them.
CREATE VIEW expected_voice AS
SELECT e.chapter_id, e.expectation_id, e.words, e.village_code, e.role_area_id, e.said_on, e.joined_to, (
        SELECT MIN(a.done_on)
        FROM answer_now AS a
        WHERE a.chapter_id = e.chapter_id AND a.lead_id = COALESCE(e.joined_to, e.expectation_id)
            AND a.done_on >= e.said_on AND a.expectation_id IN (
                SELECT w.expectation_id
                FROM expectation_voice_published AS w
                WHERE w.chapter_id = e.chapter_id
                    AND w.lead_id = COALESCE(e.joined_to, e.expectation_id))) AS answered_on
FROM expectation_published AS e;
