-- Why: what is good to see (CERDAS) is noted as practices that were seen, never as a grade of a woman.
-- Reference: practice_start belongs to no chapter.
-- Where every chapter starts, after the paper. Value: 0 Cekatan, 1 Empati, 2 Religius, 3 Disiplin, 4 Amanah, 5 Santun.
-- Nobody's faith is measured: under Religius stands what anybody may do for others, and nothing is added to it.
CREATE TABLE practice_start (
    practice_id  TEXT    NOT NULL PRIMARY KEY,
    position     INTEGER NOT NULL,
    cerdas_value INTEGER NOT NULL,
    name_id      TEXT    NOT NULL,
    name_en      TEXT    NOT NULL
) STRICT;
INSERT INTO practice_start (practice_id, position, cerdas_value, name_id, name_en) VALUES
    ('0b9a7c20-0001-8000-8000-6578656d706c', 1, 0, 'Aktif berbagi pengalaman',
        'Shares what she knows'),
    ('0b9a7c20-0002-8000-8000-6578656d706c', 2, 0, 'Segera membantu menyiapkan kegiatan',
        'Helps to set up at once'),
    ('0b9a7c20-0003-8000-8000-6578656d706c', 3, 1, 'Membantu anggota baru', 'Helps a new member'),
    ('0b9a7c20-0004-8000-8000-6578656d706c', 4, 1, 'Mendengarkan sampai selesai',
        'Listens to the end'),
    ('0b9a7c20-0005-8000-8000-6578656d706c', 5, 2, 'Memberi waktu untuk ibadah orang lain',
        'Makes time for the worship of others'),
    ('0b9a7c20-0006-8000-8000-6578656d706c', 6, 3, 'Datang tepat waktu', 'Arrives on time'),
    ('0b9a7c20-0007-8000-8000-6578656d706c', 7, 3, 'Ikut sampai selesai', 'Stays until the end'),
    ('0b9a7c20-0008-8000-8000-6578656d706c', 8, 4, 'Menepati tanggal yang dijanjikan',
        'Keeps the promised date'),
    ('0b9a7c20-0009-8000-8000-6578656d706c', 9, 4, 'Mengembalikan barang bersama',
        'Returns what is shared'),
    ('0b9a7c20-000a-8000-8000-6578656d706c', 10, 5, 'Berbicara dengan santun', 'Speaks kindly'),
    ('0b9a7c20-000b-8000-8000-6578656d706c', 11, 5, 'Menjaga kata di grup WhatsApp',
        'Minds her words in the WhatsApp group');

CREATE TABLE practice (
    chapter_id   TEXT    NOT NULL,
    practice_id  TEXT    NOT NULL,
    cerdas_value INTEGER NOT NULL,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, practice_id),
    CONSTRAINT practice_value_is_known CHECK (cerdas_value BETWEEN 0 AND 5),
    CONSTRAINT practice_measures_no_faith CHECK (cerdas_value <> 2)
) STRICT;
-- The last version stands; English may be empty.
CREATE TABLE practice_name (
    chapter_id  TEXT    NOT NULL,
    practice_id TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    name_id     TEXT    NOT NULL,
    name_en     TEXT    NOT NULL,
    noted_by    TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, practice_id, version),
    CONSTRAINT practice_has_a_name CHECK (length(name_id) > 0)
) STRICT;
CREATE TABLE practice_end (
    chapter_id  TEXT    NOT NULL,
    practice_id TEXT    NOT NULL,
    because     TEXT    NOT NULL,
    noted_by    TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, practice_id),
    CONSTRAINT practice_end_says_why CHECK (length(because) > 0)
) STRICT;

CREATE VIEW practice_named AS
SELECT n.chapter_id, n.practice_id, n.name_id, n.name_en
FROM practice_name AS n
WHERE NOT EXISTS (
    SELECT 1
    FROM practice_name AS later
    WHERE later.chapter_id = n.chapter_id AND later.practice_id = n.practice_id AND later.version > n.version);

CREATE VIEW practice_now AS
SELECT c.chapter_id, s.practice_id, s.position, s.cerdas_value, COALESCE(n.name_id, s.name_id) AS name_id,
    COALESCE(n.name_en, s.name_en) AS name_en, e.because AS ended_because
FROM chapter_published AS c
CROSS JOIN practice_start AS s
LEFT JOIN practice_named AS n ON n.chapter_id = c.chapter_id AND n.practice_id = s.practice_id
LEFT JOIN practice_end AS e ON e.chapter_id = c.chapter_id AND e.practice_id = s.practice_id
UNION ALL
SELECT p.chapter_id, p.practice_id, p.noted_at AS position, p.cerdas_value, n.name_id, n.name_en,
    e.because AS ended_because
FROM practice AS p
JOIN practice_named AS n ON n.chapter_id = p.chapter_id AND n.practice_id = p.practice_id
LEFT JOIN practice_end AS e ON e.chapter_id = p.chapter_id AND e.practice_id = p.practice_id;

-- Of whom, when, at which session or place, by whom, in a sentence.
CREATE TABLE practice_seen (
    chapter_id  TEXT    NOT NULL,
    seen_id     TEXT    NOT NULL,
    practice_id TEXT    NOT NULL,
    member_id   TEXT    NOT NULL,
    seen_on     TEXT    NOT NULL,
    session_id  TEXT,
    place       TEXT    NOT NULL,
    words       TEXT    NOT NULL,
    noted_by    TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, seen_id),
    CONSTRAINT practice_seen_in_words CHECK (length(words) > 0),
    CONSTRAINT practice_seen_somewhere CHECK (session_id IS NOT NULL OR length(place) > 0)
) STRICT;
CREATE INDEX practice_seen_by_member ON practice_seen (chapter_id, member_id, seen_on);
CREATE INDEX practice_seen_by_practice ON practice_seen (chapter_id, practice_id, seen_on);
CREATE TABLE practice_retraction (
    chapter_id TEXT    NOT NULL,
    seen_id    TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, seen_id),
    FOREIGN KEY (chapter_id, seen_id) REFERENCES practice_seen (chapter_id, seen_id),
    CONSTRAINT practice_retraction_says_why CHECK (length(because) > 0)
) STRICT;

-- What was seen and not retracted. A setting is the session, else the place.
CREATE VIEW practice_seen_published AS
SELECT s.chapter_id, s.seen_id, s.practice_id, p.cerdas_value, COALESCE(m.merged_into, s.member_id) AS member_id,
    s.seen_on, COALESCE(s.session_id, s.place) AS setting, s.noted_by AS observer
FROM practice_seen AS s
JOIN practice_now AS p ON p.chapter_id = s.chapter_id AND p.practice_id = s.practice_id
LEFT JOIN member_published AS m ON m.chapter_id = s.chapter_id AND m.member_id = s.member_id
WHERE NOT EXISTS (
    SELECT 1
    FROM practice_retraction AS r
    WHERE r.chapter_id = s.chapter_id AND r.seen_id = s.seen_id);

-- Phones that have joined already learn the practices with their next pull: one step ahead of where they may be.
INSERT INTO feed_entry (chapter_id, scope, kind, ref, position, is_drop)
SELECT c.chapter_id, 'chapter', 'exemplar.practices', c.chapter_id, COALESCE(h.position, 0) + 1, 0
FROM chapter_published AS c
LEFT JOIN feed_head_published AS h ON h.chapter_id = c.chapter_id;
