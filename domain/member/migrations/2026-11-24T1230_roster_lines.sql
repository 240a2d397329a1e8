-- Why: a large register is read bit by bit, so that nobody waits while it is written, and goes on after a restart.
-- The lines of a file as they stood, 250 at a time: [[line, [cell, ...]], ...]; identity card numbers masked, columns
-- that are never collected empty.
CREATE TABLE roster_lines (
    chapter_id TEXT    NOT NULL,
    import_id  TEXT    NOT NULL,
    part       INTEGER NOT NULL,
    lines      TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, import_id, part),
    FOREIGN KEY (chapter_id, import_id) REFERENCES roster_import (chapter_id, import_id)
) STRICT;
-- What one part of the lines means was written to roster_row.
CREATE TABLE roster_part_read (
    chapter_id TEXT    NOT NULL,
    import_id  TEXT    NOT NULL,
    reading    INTEGER NOT NULL,
    part       INTEGER NOT NULL,
    read_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, import_id, reading, part),
    FOREIGN KEY (chapter_id, import_id, part) REFERENCES roster_lines (chapter_id, import_id, part)
) STRICT;
