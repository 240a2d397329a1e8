-- Why: two officers without signal mark one woman differently; the later note stands, and a person must hear of the other.
CREATE TABLE attendance_disagreement (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    member_id  TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    found_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, member_id, version),
    FOREIGN KEY (chapter_id, session_id, member_id, version)
        REFERENCES attendance (chapter_id, session_id, member_id, version)
) STRICT;
CREATE TABLE attendance_agreed (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    member_id  TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    mark       INTEGER NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, member_id, version),
    FOREIGN KEY (chapter_id, session_id, member_id, version)
        REFERENCES attendance_disagreement (chapter_id, session_id, member_id, version)
) STRICT;
