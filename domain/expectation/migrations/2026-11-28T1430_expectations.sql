-- Why: what people expect of the community (peranan yang dianjurkan) is kept in their own words until it can be answered.
-- Reference: role_area_start belongs to no chapter.
-- Where every chapter starts: what the paper found that people expect. What a chapter adds, renames or ends is its own.
CREATE TABLE role_area_start (
    role_area_id TEXT    NOT NULL PRIMARY KEY,
    position     INTEGER NOT NULL,
    name_id      TEXT    NOT NULL,
    name_en      TEXT    NOT NULL
) STRICT;
INSERT INTO role_area_start (role_area_id, position, name_id, name_en) VALUES
    ('0b9a7c10-0001-8000-8000-6578706563ff', 1, 'Pelatihan keterampilan', 'Skills training'),
    ('0b9a7c10-0002-8000-8000-6578706563ff', 2, 'Perintis usaha', 'Enterprise starter'),
    ('0b9a7c10-0003-8000-8000-6578706563ff', 3, 'Jejaring dan pemasaran bersama',
        'Network and joint marketing'),
    ('0b9a7c10-0004-8000-8000-6578706563ff', 4, 'Dukungan moral', 'Moral support'),
    ('0b9a7c10-0005-8000-8000-6578706563ff', 5, 'Pendampingan lanjutan', 'Continuing mentoring'),
    ('0b9a7c10-0006-8000-8000-6578706563ff', 6, 'Kelas lanjutan dan kelompok diskusi',
        'Advanced class and discussion group'),
    ('0b9a7c10-0007-8000-8000-6578706563ff', 7, 'Jembatan informasi ke wilayah pinggiran',
        'Information bridge to outlying women'),
    ('0b9a7c10-0008-8000-8000-6578706563ff', 8, 'Panutan dalam etika dan komunikasi',
        'Example in ethics and communication'),
    ('0b9a7c10-0009-8000-8000-6578706563ff', 9, 'Fasilitator ekonomi', 'Economic facilitator');

CREATE TABLE role_area (
    chapter_id   TEXT    NOT NULL,
    role_area_id TEXT    NOT NULL,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, role_area_id)
) STRICT;
-- The last version stands; English may be empty.
CREATE TABLE role_area_name (
    chapter_id   TEXT    NOT NULL,
    role_area_id TEXT    NOT NULL,
    version      INTEGER NOT NULL,
    name_id      TEXT    NOT NULL,
    name_en      TEXT    NOT NULL,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, role_area_id, version),
    CONSTRAINT role_area_has_a_name CHECK (length(name_id) > 0)
) STRICT;
CREATE TABLE role_area_end (
    chapter_id   TEXT    NOT NULL,
    role_area_id TEXT    NOT NULL,
    because      TEXT    NOT NULL,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, role_area_id),
    CONSTRAINT role_area_end_says_why CHECK (length(because) > 0)
) STRICT;

CREATE VIEW role_area_named AS
SELECT n.chapter_id, n.role_area_id, n.name_id, n.name_en
FROM role_area_name AS n
WHERE NOT EXISTS (
    SELECT 1
    FROM role_area_name AS later
    WHERE later.chapter_id = n.chapter_id AND later.role_area_id = n.role_area_id AND later.version > n.version);

CREATE VIEW role_area_now AS
SELECT c.chapter_id, s.role_area_id, s.position, COALESCE(n.name_id, s.name_id) AS name_id,
    COALESCE(n.name_en, s.name_en) AS name_en, e.because AS ended_because
FROM chapter_published AS c
CROSS JOIN role_area_start AS s
LEFT JOIN role_area_named AS n ON n.chapter_id = c.chapter_id AND n.role_area_id = s.role_area_id
LEFT JOIN role_area_end AS e ON e.chapter_id = c.chapter_id AND e.role_area_id = s.role_area_id
UNION ALL
SELECT a.chapter_id, a.role_area_id, a.noted_at AS position, n.name_id, n.name_en, e.because AS ended_because
FROM role_area AS a
JOIN role_area_named AS n ON n.chapter_id = a.chapter_id AND n.role_area_id = a.role_area_id
LEFT JOIN role_area_end AS e ON e.chapter_id = a.chapter_id AND e.role_area_id = a.role_area_id;

-- Who: 0 member, 1 participant, 2 village officer, 3 partner, 4 neighbour, 5 somebody else. Urgency: 0 soon, 1 this year,
-- 2 some day. Way: 0 noted by an officer, 1 said on the public page. A name stands here only when she agreed.
CREATE TABLE expectation (
    chapter_id     TEXT    NOT NULL,
    expectation_id TEXT    NOT NULL,
    who            INTEGER NOT NULL,
    village_code   TEXT    NOT NULL,
    words          TEXT    NOT NULL,
    name           TEXT    NOT NULL,
    urgency        INTEGER NOT NULL,
    session_id     TEXT,
    way            INTEGER NOT NULL,
    said_on        TEXT    NOT NULL,
    noted_by       TEXT    NOT NULL,
    noted_at       INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, expectation_id),
    CONSTRAINT expectation_has_words CHECK (length(words) > 0),
    CONSTRAINT expectation_who_is_known CHECK (who BETWEEN 0 AND 5),
    CONSTRAINT expectation_urgency_is_known CHECK (urgency BETWEEN 0 AND 2),
    CONSTRAINT expectation_way_is_known CHECK (way BETWEEN 0 AND 1),
    CONSTRAINT expectation_of_the_public_has_no_name CHECK (way = 0 OR name = '')
) STRICT;
CREATE INDEX expectation_by_day ON expectation (chapter_id, said_on, expectation_id);
-- She would rather not be named any more.
CREATE TABLE expectation_unnamed (
    chapter_id     TEXT    NOT NULL,
    expectation_id TEXT    NOT NULL,
    noted_by       TEXT    NOT NULL,
    noted_at       INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, expectation_id),
    FOREIGN KEY (chapter_id, expectation_id) REFERENCES expectation (chapter_id, expectation_id)
) STRICT;
-- Under which area it falls: the last version stands.
CREATE TABLE expectation_sorting (
    chapter_id     TEXT    NOT NULL,
    expectation_id TEXT    NOT NULL,
    version        INTEGER NOT NULL,
    role_area_id   TEXT    NOT NULL,
    noted_by       TEXT    NOT NULL,
    noted_at       INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, expectation_id, version),
    FOREIGN KEY (chapter_id, expectation_id) REFERENCES expectation (chapter_id, expectation_id)
) STRICT;
-- 1 accepted, 2 set aside with a reason: the last version stands. Without one, what the public said waits.
CREATE TABLE expectation_decision (
    chapter_id     TEXT    NOT NULL,
    expectation_id TEXT    NOT NULL,
    version        INTEGER NOT NULL,
    state          INTEGER NOT NULL,
    because        TEXT    NOT NULL,
    noted_by       TEXT    NOT NULL,
    noted_at       INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, expectation_id, version),
    FOREIGN KEY (chapter_id, expectation_id) REFERENCES expectation (chapter_id, expectation_id),
    CONSTRAINT expectation_decision_is_known CHECK (state BETWEEN 1 AND 2),
    CONSTRAINT expectation_set_aside_says_why CHECK (state = 1 OR length(because) > 0)
) STRICT;
-- It says the same as another; undone by a row with its reason.
CREATE TABLE expectation_joining (
    chapter_id     TEXT    NOT NULL,
    joining_id     TEXT    NOT NULL,
    expectation_id TEXT    NOT NULL,
    joined_to      TEXT    NOT NULL,
    noted_by       TEXT    NOT NULL,
    noted_at       INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, joining_id),
    FOREIGN KEY (chapter_id, expectation_id) REFERENCES expectation (chapter_id, expectation_id),
    FOREIGN KEY (chapter_id, joined_to) REFERENCES expectation (chapter_id, expectation_id),
    CONSTRAINT expectation_is_not_joined_to_itself CHECK (expectation_id <> joined_to)
) STRICT;
CREATE INDEX expectation_joining_by_one ON expectation_joining (chapter_id, expectation_id);
CREATE INDEX expectation_joining_by_other ON expectation_joining (chapter_id, joined_to);
CREATE TABLE expectation_parting (
    chapter_id TEXT    NOT NULL,
    joining_id TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, joining_id),
    FOREIGN KEY (chapter_id, joining_id) REFERENCES expectation_joining (chapter_id, joining_id),
    CONSTRAINT expectation_parting_says_why CHECK (length(because) > 0)
) STRICT;

CREATE VIEW expectation_joined AS
SELECT j.chapter_id, j.joining_id, j.expectation_id, j.joined_to
FROM expectation_joining AS j
WHERE NOT EXISTS (
    SELECT 1
    FROM expectation_parting AS p
    WHERE p.chapter_id = j.chapter_id AND p.joining_id = j.joining_id);

-- State: 0 waiting, 1 accepted, 2 set aside.
CREATE VIEW expectation_now AS
SELECT e.chapter_id, e.expectation_id, e.who, e.village_code, e.words,
    CASE WHEN u.expectation_id IS NULL THEN e.name ELSE '' END AS name, e.urgency, e.session_id, e.way, e.said_on,
    e.noted_by, e.noted_at, s.role_area_id, COALESCE(d.state, 1 - e.way) AS state, COALESCE(d.because, '') AS because,
    j.joining_id, j.joined_to
FROM expectation AS e
LEFT JOIN expectation_unnamed AS u ON u.chapter_id = e.chapter_id AND u.expectation_id = e.expectation_id
LEFT JOIN expectation_sorting AS s ON s.chapter_id = e.chapter_id AND s.expectation_id = e.expectation_id
    AND s.version = (
        SELECT MAX(newest.version)
        FROM expectation_sorting AS newest
        WHERE newest.chapter_id = e.chapter_id AND newest.expectation_id = e.expectation_id)
LEFT JOIN expectation_decision AS d ON d.chapter_id = e.chapter_id AND d.expectation_id = e.expectation_id
    AND d.version = (
        SELECT MAX(newest.version)
        FROM expectation_decision AS newest
        WHERE newest.chapter_id = e.chapter_id AND newest.expectation_id = e.expectation_id)
LEFT JOIN expectation_joined AS j ON j.chapter_id = e.chapter_id AND j.expectation_id = e.expectation_id;

-- What was accepted, for those who answer it.
CREATE VIEW expectation_published AS
SELECT chapter_id, expectation_id, role_area_id, village_code, urgency, said_on, joined_to
FROM expectation_now
WHERE state = 1;
CREATE VIEW role_area_published AS
SELECT chapter_id, role_area_id, position, name_id, name_en, ended_because
FROM role_area_now;

-- Phones that have joined already learn the areas with their next pull: one step ahead of where they may be.
INSERT INTO feed_entry (chapter_id, scope, kind, ref, position, is_drop)
SELECT c.chapter_id, 'chapter', 'expectation.areas', c.chapter_id, COALESCE(h.position, 0) + 1, 0
FROM chapter_published AS c
LEFT JOIN feed_head_published AS h ON h.chapter_id = c.chapter_id;
