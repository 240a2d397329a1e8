-- Why: what other slices hold of a session that was joined counts at the one that stands, and joining can be undone: what
-- came over from the other is told apart from what was noted of the one that stands.
-- Stands_id: the last of those that were joined one after another. Derived, so that it is looked up at once.
ALTER TABLE session_joined ADD COLUMN stands_id TEXT;
UPDATE session_joined SET stands_id = into_id;
UPDATE session_joined SET stands_id = COALESCE((
    SELECT next.stands_id
    FROM session_joined AS next
    WHERE next.chapter_id = session_joined.chapter_id AND next.session_id = session_joined.stands_id), stands_id);
UPDATE session_joined SET stands_id = COALESCE((
    SELECT next.stands_id
    FROM session_joined AS next
    WHERE next.chapter_id = session_joined.chapter_id AND next.session_id = session_joined.stands_id), stands_id);
UPDATE session_joined SET stands_id = COALESCE((
    SELECT next.stands_id
    FROM session_joined AS next
    WHERE next.chapter_id = session_joined.chapter_id AND next.session_id = session_joined.stands_id), stands_id);
CREATE INDEX session_joined_by_standing ON session_joined (chapter_id, stands_id, session_id);

-- Of each session that was joined the one that stands; of no other.
CREATE VIEW session_stands_published AS
SELECT chapter_id, session_id, stands_id
FROM session_joined;

-- It was held before it was joined: by whose note, and why.
CREATE TABLE session_joined_held (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id),
    FOREIGN KEY (chapter_id, session_id) REFERENCES session (chapter_id, session_id)
) STRICT;

-- Which version of a mark came over when another session was joined.
CREATE TABLE attendance_joined (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    member_id  TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    from_id    TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, session_id, member_id, version),
    FOREIGN KEY (chapter_id, session_id, member_id, version)
        REFERENCES attendance (chapter_id, session_id, member_id, version)
) STRICT;
INSERT INTO attendance_joined (chapter_id, session_id, member_id, version, from_id)
SELECT here.chapter_id, here.session_id, here.member_id, here.version, j.session_id
FROM session_joined AS j
JOIN attendance_current AS theirs ON theirs.chapter_id = j.chapter_id AND theirs.session_id = j.session_id
JOIN attendance AS noted ON noted.chapter_id = theirs.chapter_id AND noted.session_id = theirs.session_id
    AND noted.member_id = theirs.member_id AND noted.version = theirs.version
JOIN attendance AS here ON here.chapter_id = j.chapter_id AND here.session_id = j.into_id
    AND here.member_id = noted.member_id AND here.mark = noted.mark AND here.noted_by = noted.noted_by
    AND here.noted_at = noted.noted_at
WHERE TRUE
ON CONFLICT DO NOTHING;

-- They were one for a while, and are two again.
CREATE TABLE session_parted (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    into_id    TEXT    NOT NULL,
    joined_by  TEXT    NOT NULL,
    joined_at  INTEGER NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, into_id),
    FOREIGN KEY (chapter_id, session_id) REFERENCES session (chapter_id, session_id),
    FOREIGN KEY (chapter_id, into_id) REFERENCES session (chapter_id, session_id)
) STRICT;

-- What came over from a session that was parted again is nobody's word here any more.
CREATE VIEW attendance_left AS
SELECT c.chapter_id, c.session_id, c.member_id, c.version
FROM attendance_joined AS c
JOIN session_parted AS p ON p.chapter_id = c.chapter_id AND p.session_id = c.from_id AND p.into_id = c.session_id;
CREATE OR REPLACE VIEW attendance_said AS
SELECT a.chapter_id, a.session_id, a.member_id, a.version, a.mark, a.noted_by, a.noted_at, d.version AS disputed
FROM attendance_disagreement AS d
CROSS JOIN attendance AS a
WHERE a.chapter_id = d.chapter_id AND a.session_id = d.session_id AND a.member_id = d.member_id
    AND a.version <= d.version AND a.mark <= 3
    AND NOT EXISTS (
    SELECT 1
    FROM attendance AS since
    WHERE since.chapter_id = d.chapter_id AND since.session_id = d.session_id AND since.member_id = d.member_id
        AND since.version > d.version)
    AND NOT EXISTS (
    SELECT 1
    FROM attendance_agreed AS g
    WHERE g.chapter_id = d.chapter_id AND g.session_id = d.session_id AND g.member_id = d.member_id
        AND (g.version >= d.version OR g.version > a.version OR (g.version = a.version AND g.mark <> a.mark)))
    AND NOT EXISTS (
    SELECT 1
    FROM attendance AS later
    WHERE later.chapter_id = a.chapter_id AND later.session_id = a.session_id AND later.member_id = a.member_id
        AND later.noted_by = a.noted_by AND later.version > a.version AND later.version <= d.version)
    AND NOT EXISTS (
    SELECT 1
    FROM attendance_left AS l
    WHERE l.chapter_id = a.chapter_id AND l.session_id = a.session_id AND l.member_id = a.member_id
        AND l.version = a.version);
