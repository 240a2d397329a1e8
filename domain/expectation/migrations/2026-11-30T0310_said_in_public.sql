-- Why: what was said in public is shown to everybody, the newest first; it is found without reading what officers heard.
CREATE INDEX expectation_by_way ON expectation (chapter_id, way, said_on, expectation_id);
