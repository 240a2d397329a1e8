-- Why: a computer in the car takes what phones note where there is no internet, and brings it to the secretariat later.
-- At the secretariat: what a hub said when it was last heard.
CREATE TABLE hub_contact (
    chapter_id TEXT    NOT NULL,
    device_id  TEXT    NOT NULL,
    seen_at    INTEGER NOT NULL,
    carries    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, device_id)
) STRICT;

-- On a hub, from here on. Whose it is, and how it stands with the secretariat.
CREATE TABLE hub_state (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
-- Every note that a phone brought, as it came, until the secretariat has it, and thirty days longer.
CREATE TABLE hub_outbox (
    chapter_id       TEXT    NOT NULL,
    seq              INTEGER NOT NULL,
    fact_id          TEXT    NOT NULL,
    sha256           TEXT    NOT NULL,
    brought_by       TEXT    NOT NULL,
    bytes            TEXT    NOT NULL,
    noted_at         INTEGER NOT NULL,
    is_clock_suspect INTEGER NOT NULL,
    seen             INTEGER NOT NULL,
    taken_at         INTEGER NOT NULL,
    forwarded_at     INTEGER,
    tried_at         INTEGER,
    PRIMARY KEY (chapter_id, seq),
    CONSTRAINT hub_outbox_keeps_it_once UNIQUE (chapter_id, fact_id, sha256)
) STRICT;
CREATE INDEX hub_outbox_to_forward ON hub_outbox (chapter_id, forwarded_at, seq);
-- What phones said of themselves to this hub.
CREATE TABLE hub_heard (
    chapter_id      TEXT    NOT NULL,
    device_id       TEXT    NOT NULL,
    heard_at        INTEGER NOT NULL,
    n_max           INTEGER NOT NULL,
    clock_offset_ms INTEGER NOT NULL,
    told_at         INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, device_id)
) STRICT;
-- What the secretariat gave it to work with, as it came. All tables of the chapter are made of this and of the notes.
CREATE TABLE hub_part (
    chapter_id TEXT NOT NULL,
    name       TEXT NOT NULL,
    columns    TEXT NOT NULL,
    hash       TEXT NOT NULL,
    rows       TEXT NOT NULL,
    PRIMARY KEY (chapter_id, name)
) STRICT;
CREATE TABLE hub_document (
    chapter_id TEXT NOT NULL,
    scope      TEXT NOT NULL,
    kind       TEXT NOT NULL,
    ref        TEXT NOT NULL,
    doc        TEXT NOT NULL,
    PRIMARY KEY (chapter_id, scope, kind, ref)
) STRICT;
