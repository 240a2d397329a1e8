-- Why: a register that lies in Excel is shown before it is written, written bit by bit, and never doubled when it comes again.
CREATE TABLE roster_import (
    chapter_id  TEXT    NOT NULL,
    import_id   TEXT    NOT NULL,
    filename    TEXT    NOT NULL,
    sheet       TEXT    NOT NULL,
    header_line INTEGER NOT NULL,
    columns     TEXT    NOT NULL,
    reading     INTEGER NOT NULL,
    uploaded_by TEXT    NOT NULL,
    uploaded_at INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, import_id)
) STRICT;
-- A line of the file: identity card numbers masked, columns that are never collected empty.
CREATE TABLE roster_row (
    chapter_id   TEXT    NOT NULL,
    import_id    TEXT    NOT NULL,
    line         INTEGER NOT NULL,
    state        INTEGER NOT NULL,
    part         INTEGER NOT NULL,
    cells        TEXT    NOT NULL,
    full_name    TEXT    NOT NULL,
    nickname     TEXT    NOT NULL,
    phone        TEXT    NOT NULL,
    village_code TEXT    NOT NULL,
    rt           TEXT    NOT NULL,
    landmark     TEXT    NOT NULL,
    birth_year   INTEGER,
    business     TEXT    NOT NULL,
    joined_on    TEXT    NOT NULL,
    content_key  TEXT    NOT NULL,
    remark       TEXT    NOT NULL,
    remark_en    TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, import_id, line),
    FOREIGN KEY (chapter_id, import_id) REFERENCES roster_import (chapter_id, import_id)
) STRICT;
CREATE INDEX roster_row_by_state ON roster_row (chapter_id, import_id, state, line);
CREATE INDEX roster_row_by_part ON roster_row (chapter_id, import_id, part, line);
CREATE TABLE roster_likely (
    chapter_id TEXT    NOT NULL,
    import_id  TEXT    NOT NULL,
    line       INTEGER NOT NULL,
    rank       INTEGER NOT NULL,
    other_line INTEGER,
    member_id  TEXT,
    reason     TEXT    NOT NULL,
    reason_en  TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, import_id, line, rank),
    FOREIGN KEY (chapter_id, import_id, line) REFERENCES roster_row (chapter_id, import_id, line)
) STRICT;
-- A reading of the file was compared with everybody who is known: likely doubles are found behind the requests.
CREATE TABLE roster_compared (
    chapter_id  TEXT    NOT NULL,
    import_id   TEXT    NOT NULL,
    reading     INTEGER NOT NULL,
    compared_at INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, import_id, reading),
    FOREIGN KEY (chapter_id, import_id) REFERENCES roster_import (chapter_id, import_id)
) STRICT;
CREATE TABLE roster_decision (
    chapter_id TEXT    NOT NULL,
    import_id  TEXT    NOT NULL,
    line       INTEGER NOT NULL,
    revision   INTEGER NOT NULL,
    decision   INTEGER NOT NULL,
    decided_by TEXT    NOT NULL,
    decided_at INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, import_id, line, revision),
    FOREIGN KEY (chapter_id, import_id, line) REFERENCES roster_row (chapter_id, import_id, line)
) STRICT;
CREATE TABLE roster_confirmed (
    chapter_id   TEXT    NOT NULL,
    import_id    TEXT    NOT NULL,
    parts        INTEGER NOT NULL,
    confirmed_by TEXT    NOT NULL,
    confirmed_at INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, import_id),
    FOREIGN KEY (chapter_id, import_id) REFERENCES roster_import (chapter_id, import_id)
) STRICT;
CREATE TABLE roster_part_written (
    chapter_id TEXT    NOT NULL,
    import_id  TEXT    NOT NULL,
    part       INTEGER NOT NULL,
    written_at INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, import_id, part),
    FOREIGN KEY (chapter_id, import_id) REFERENCES roster_confirmed (chapter_id, import_id)
) STRICT;
-- What became of a line: registered as a new woman (0), recognised as there already (1), the same woman as decided (2).
CREATE TABLE roster_row_written (
    chapter_id TEXT    NOT NULL,
    import_id  TEXT    NOT NULL,
    line       INTEGER NOT NULL,
    outcome    INTEGER NOT NULL,
    member_id  TEXT,
    PRIMARY KEY (chapter_id, import_id, line),
    FOREIGN KEY (chapter_id, import_id, line) REFERENCES roster_row (chapter_id, import_id, line)
) STRICT;
-- By what a roster row is known again: the same name, phone and village.
CREATE TABLE member_identity (
    chapter_id  TEXT NOT NULL,
    content_key TEXT NOT NULL,
    member_id   TEXT NOT NULL,
    PRIMARY KEY (chapter_id, content_key),
    FOREIGN KEY (chapter_id, member_id) REFERENCES member (chapter_id, member_id)
) STRICT;
