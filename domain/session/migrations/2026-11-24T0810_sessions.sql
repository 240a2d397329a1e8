-- Why: sessions are planned, held or cancelled, and who came is recorded; whatever is corrected stays readable.
CREATE TABLE session (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id)
) STRICT;

-- Version 0 is the plan as first noted, each change a version of its own: the last one stands.
CREATE TABLE session_plan (
    chapter_id   TEXT    NOT NULL,
    session_id   TEXT    NOT NULL,
    version      INTEGER NOT NULL,
    programme_id TEXT    NOT NULL,
    module_id    TEXT,
    group_id     TEXT,
    title        TEXT    NOT NULL,
    place        TEXT    NOT NULL,
    landmark     TEXT    NOT NULL,
    village_code TEXT    NOT NULL,
    held_on      TEXT    NOT NULL,
    starts_at    INTEGER NOT NULL,
    ends_at      INTEGER NOT NULL,
    trainer      TEXT    NOT NULL,
    capacity     INTEGER,
    notes        TEXT    NOT NULL,
    is_public    INTEGER NOT NULL,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, version),
    FOREIGN KEY (chapter_id, session_id) REFERENCES session (chapter_id, session_id),
    CONSTRAINT session_has_a_title CHECK (length(title) > 0),
    CONSTRAINT session_has_a_place CHECK (length(place) > 0),
    CONSTRAINT session_ends_after_it_starts CHECK (ends_at > starts_at)
) STRICT;
CREATE INDEX session_plan_by_day ON session_plan (chapter_id, held_on, starts_at, session_id);
CREATE INDEX session_plan_by_programme ON session_plan (chapter_id, programme_id, held_on);
CREATE INDEX session_plan_by_group ON session_plan (chapter_id, group_id, held_on);

-- A session ends once: held (1) or cancelled (2). Cancelling says why, and so does holding it without anybody's mark.
CREATE TABLE session_ending (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    state      INTEGER NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id),
    FOREIGN KEY (chapter_id, session_id) REFERENCES session (chapter_id, session_id),
    CONSTRAINT session_ending_is_known CHECK (state BETWEEN 1 AND 2),
    CONSTRAINT session_cancelled_says_why CHECK (state = 1 OR length(because) > 0)
) STRICT;

-- 0 present, 1 excused, 2 sick, 3 no notice, 4 expected and not marked yet, 5 taken off the list. The last version stands.
CREATE TABLE attendance (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    member_id  TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    mark       INTEGER NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, member_id, version),
    FOREIGN KEY (chapter_id, session_id) REFERENCES session (chapter_id, session_id),
    CONSTRAINT attendance_mark_is_known CHECK (mark BETWEEN 0 AND 5)
) STRICT;
CREATE INDEX attendance_by_member ON attendance (chapter_id, member_id, session_id, version);

-- She came along and is not in the register yet.
CREATE TABLE walk_in (
    chapter_id   TEXT    NOT NULL,
    session_id   TEXT    NOT NULL,
    walk_in_id   TEXT    NOT NULL,
    name         TEXT    NOT NULL,
    phone        TEXT    NOT NULL,
    village_code TEXT    NOT NULL,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, walk_in_id),
    FOREIGN KEY (chapter_id, session_id) REFERENCES session (chapter_id, session_id),
    CONSTRAINT walk_in_has_a_name CHECK (length(name) > 0)
) STRICT;
-- She is this member: from here on she counts among the marked, no longer among those who came along.
CREATE TABLE walk_in_link (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    walk_in_id TEXT    NOT NULL,
    member_id  TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, walk_in_id),
    FOREIGN KEY (chapter_id, session_id, walk_in_id) REFERENCES walk_in (chapter_id, session_id, walk_in_id)
) STRICT;

-- A list pasted from WhatsApp, line by line as it was understood; identity card numbers are masked before.
CREATE TABLE pasted_list (
    chapter_id     TEXT    NOT NULL,
    session_id     TEXT    NOT NULL,
    pasted_list_id TEXT    NOT NULL,
    noted_by       TEXT    NOT NULL,
    noted_at       INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, pasted_list_id),
    FOREIGN KEY (chapter_id, session_id) REFERENCES session (chapter_id, session_id)
) STRICT;
CREATE TABLE pasted_line (
    chapter_id     TEXT    NOT NULL,
    session_id     TEXT    NOT NULL,
    pasted_list_id TEXT    NOT NULL,
    line           INTEGER NOT NULL,
    typed          TEXT    NOT NULL,
    name           TEXT    NOT NULL,
    mark           INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, pasted_list_id, line),
    FOREIGN KEY (chapter_id, session_id, pasted_list_id)
        REFERENCES pasted_list (chapter_id, session_id, pasted_list_id)
) STRICT;

CREATE VIEW session_current AS
SELECT s.chapter_id, s.session_id, s.version, s.programme_id, s.module_id, s.group_id, s.title, s.place, s.landmark,
    s.village_code, s.held_on, s.starts_at, s.ends_at, s.trainer, s.capacity, s.notes, s.is_public,
    COALESCE(e.state, 0) AS state, COALESCE(e.because, '') AS because,
    CASE WHEN e.noted_at IS NULL THEN s.noted_at ELSE e.noted_at END AS changed_at
FROM session_plan AS s
LEFT JOIN session_ending AS e ON e.chapter_id = s.chapter_id AND e.session_id = s.session_id
WHERE NOT EXISTS (
    SELECT 1
    FROM session_plan AS later
    WHERE later.chapter_id = s.chapter_id AND later.session_id = s.session_id AND later.version > s.version);

CREATE VIEW attendance_current AS
SELECT a.chapter_id, a.session_id, a.member_id, a.version, a.mark
FROM attendance AS a
WHERE NOT EXISTS (
    SELECT 1
    FROM attendance AS later
    WHERE later.chapter_id = a.chapter_id AND later.session_id = a.session_id AND later.member_id = a.member_id
        AND later.version > a.version);

CREATE VIEW session_published AS
SELECT chapter_id, session_id, programme_id, module_id, group_id, title, place, village_code, held_on, starts_at,
    CASE state WHEN 1 THEN 'held' WHEN 2 THEN 'cancelled' ELSE 'planned' END AS state
FROM session_current;

CREATE VIEW attendance_published AS
SELECT chapter_id, session_id, member_id, mark
FROM attendance_current
WHERE mark <= 3;
