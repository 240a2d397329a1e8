-- Why: what was said in public is shown of one village, the newest first, without reading what all others said.
CREATE INDEX expectation_by_way_and_village ON expectation (chapter_id, way, village_code, said_on, expectation_id);
