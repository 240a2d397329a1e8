-- Why: phones in the field bring facts hours or days later, and take what changed since they last asked.
-- What phones hold copies of, each entry at the feed position that changed it last; a scope is a day or "chapter".
CREATE TABLE feed_entry (
    chapter_id TEXT    NOT NULL,
    scope      TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    ref        TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    is_drop    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, scope, kind, ref)
) STRICT;
CREATE INDEX feed_entry_by_position ON feed_entry (chapter_id, scope, position);

-- Every fact a device sent, as it came. What was taken is in "fact"; what was not keeps its bytes for a person to look at.
CREATE TABLE arrival (
    chapter_id       TEXT    NOT NULL,
    fact_id          TEXT    NOT NULL,
    sha256           TEXT    NOT NULL,
    device_id        TEXT    NOT NULL,
    n                INTEGER NOT NULL,
    kind             TEXT    NOT NULL,
    bytes            TEXT    NOT NULL,
    state            INTEGER NOT NULL,
    code             TEXT    NOT NULL,
    reason           TEXT    NOT NULL,
    waits_for        TEXT    NOT NULL,
    typed_at         INTEGER NOT NULL,
    noted_at         INTEGER NOT NULL,
    is_clock_suspect INTEGER NOT NULL,
    received_at      INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, fact_id, sha256)
) STRICT;
CREATE INDEX arrival_by_device ON arrival (chapter_id, device_id, n);
CREATE INDEX arrival_by_state ON arrival (state, chapter_id, waits_for);

-- What a device said when it was last heard; contig: all its facts up to this number are here.
CREATE TABLE device_contact (
    chapter_id      TEXT    NOT NULL,
    device_id       TEXT    NOT NULL,
    seen_at         INTEGER NOT NULL,
    n_max           INTEGER NOT NULL,
    contig          INTEGER NOT NULL,
    clock_offset_ms INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, device_id)
) STRICT;
