-- Why: a group gets another name, a note was wrong, and somebody comes back after the farewell: each is a row of its own.
CREATE TABLE journey_group_name (
    chapter_id TEXT    NOT NULL,
    group_id   TEXT    NOT NULL,
    name_no    INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    named_on   TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, group_id, name_no),
    FOREIGN KEY (chapter_id, group_id) REFERENCES journey_group (chapter_id, group_id),
    CONSTRAINT journey_group_name_is_one CHECK (length(name) > 0)
) STRICT;

-- A contact, a need or a finding that was noted wrongly. It stays, and counts no more.
CREATE TABLE journey_taken_back (
    chapter_id    TEXT NOT NULL,
    group_id      TEXT NOT NULL,
    note_id       TEXT NOT NULL,
    because       TEXT NOT NULL,
    taken_back_on TEXT NOT NULL,
    PRIMARY KEY (chapter_id, group_id, note_id),
    FOREIGN KEY (chapter_id, group_id) REFERENCES journey_group (chapter_id, group_id),
    CONSTRAINT journey_taken_back_says_why CHECK (length(because) > 0)
) STRICT;

-- Follow-up visits after the graduation of entry_no.
CREATE TABLE journey_visit (
    chapter_id TEXT    NOT NULL,
    group_id   TEXT    NOT NULL,
    entry_no   INTEGER NOT NULL,
    visit_no   INTEGER NOT NULL,
    found      TEXT    NOT NULL,
    visited_on TEXT    NOT NULL,
    next_on    TEXT,
    PRIMARY KEY (chapter_id, group_id, entry_no, visit_no),
    FOREIGN KEY (chapter_id, group_id, entry_no) REFERENCES journey_graduation (chapter_id, group_id, entry_no)
) STRICT;

-- Each group by its newest name.
CREATE VIEW journey_named AS
SELECT g.chapter_id, g.group_id, g.village_code, g.facilitator, g.begun_on, coalesce(n.name, g.name) AS name
FROM journey_group g
LEFT JOIN journey_group_name n ON n.chapter_id = g.chapter_id AND n.group_id = g.group_id
    AND n.name_no = (
        SELECT max(newest.name_no)
        FROM journey_group_name newest
        WHERE newest.chapter_id = g.chapter_id AND newest.group_id = g.group_id);

DROP VIEW group_published;
CREATE VIEW group_published AS
SELECT g.chapter_id, g.group_id, g.name, g.village_code, c.stage
FROM journey_named g
JOIN journey_current c ON c.chapter_id = g.chapter_id AND c.group_id = g.group_id;

DROP VIEW group_part_published;
CREATE VIEW group_part_published AS
SELECT g.chapter_id, g.group_id AS part_id, g.name AS part_name, g.village_code
FROM journey_named g;
