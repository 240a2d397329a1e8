-- Why: news of agencies reaches women at the edge of the city, their questions travel back, and a help page stands open.
-- Reference: referral_start belongs to no chapter.
CREATE TABLE notice (
    chapter_id TEXT    NOT NULL,
    notice_id  TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, notice_id)
) STRICT;
-- What it says: the last version stands, a later one says why. Kind: 0 aid, 1 licence, 2 training, 3 other.
CREATE TABLE notice_text (
    chapter_id  TEXT    NOT NULL,
    notice_id   TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    title       TEXT    NOT NULL,
    words       TEXT    NOT NULL,
    kind        INTEGER NOT NULL,
    agency      TEXT    NOT NULL,
    check_at    TEXT    NOT NULL,
    audience    TEXT    NOT NULL,
    valid_from  TEXT    NOT NULL,
    valid_until TEXT    NOT NULL,
    because     TEXT    NOT NULL,
    noted_by    TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, notice_id, version),
    FOREIGN KEY (chapter_id, notice_id) REFERENCES notice (chapter_id, notice_id),
    CONSTRAINT notice_has_a_title CHECK (length(title) > 0),
    CONSTRAINT notice_has_words CHECK (length(words) > 0),
    CONSTRAINT notice_kind_is_known CHECK (kind BETWEEN 0 AND 3),
    CONSTRAINT notice_ends_after_it_begins CHECK (valid_until >= valid_from),
    CONSTRAINT notice_correction_says_why CHECK (version = 0 OR length(because) > 0)
) STRICT;
-- The villages that a version is for; none: all of the chapter.
CREATE TABLE notice_village (
    chapter_id   TEXT    NOT NULL,
    notice_id    TEXT    NOT NULL,
    version      INTEGER NOT NULL,
    village_code TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, notice_id, version, village_code),
    FOREIGN KEY (chapter_id, notice_id, version) REFERENCES notice_text (chapter_id, notice_id, version)
) STRICT;
CREATE TABLE notice_withdrawal (
    chapter_id TEXT    NOT NULL,
    notice_id  TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, notice_id),
    FOREIGN KEY (chapter_id, notice_id) REFERENCES notice (chapter_id, notice_id),
    CONSTRAINT notice_withdrawal_says_why CHECK (length(because) > 0)
) STRICT;

-- Brought to a village: never who heard it. Way: 0 car, 1 phone, 2 paper. Heard: about how many women, when known.
CREATE TABLE notice_carriage (
    chapter_id   TEXT    NOT NULL,
    carriage_id  TEXT    NOT NULL,
    notice_id    TEXT    NOT NULL,
    village_code TEXT    NOT NULL,
    carried_on   TEXT    NOT NULL,
    way          INTEGER NOT NULL,
    heard        INTEGER,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, carriage_id),
    FOREIGN KEY (chapter_id, notice_id) REFERENCES notice (chapter_id, notice_id),
    CONSTRAINT notice_carriage_way_is_known CHECK (way BETWEEN 0 AND 2),
    CONSTRAINT notice_carriage_heard_is_a_count CHECK (heard IS NULL OR heard >= 0)
) STRICT;
CREATE INDEX notice_carriage_by_notice ON notice_carriage (chapter_id, notice_id, village_code);
CREATE TABLE notice_carriage_retraction (
    chapter_id  TEXT    NOT NULL,
    carriage_id TEXT    NOT NULL,
    because     TEXT    NOT NULL,
    noted_by    TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, carriage_id),
    FOREIGN KEY (chapter_id, carriage_id) REFERENCES notice_carriage (chapter_id, carriage_id),
    CONSTRAINT notice_carriage_retraction_says_why CHECK (length(because) > 0)
) STRICT;

CREATE VIEW notice_now AS
SELECT t.chapter_id, t.notice_id, t.version, t.title, t.words, t.kind, t.agency, t.check_at, t.audience, t.valid_from,
    t.valid_until, n.noted_by, n.noted_at, w.because AS withdrawn_because, w.noted_at AS withdrawn_at
FROM notice AS n
JOIN notice_text AS t ON t.chapter_id = n.chapter_id AND t.notice_id = n.notice_id
LEFT JOIN notice_withdrawal AS w ON w.chapter_id = n.chapter_id AND w.notice_id = n.notice_id
WHERE NOT EXISTS (
    SELECT 1
    FROM notice_text AS later
    WHERE later.chapter_id = t.chapter_id AND later.notice_id = t.notice_id AND later.version > t.version);

-- The villages of each chapter that a notice is for, one by one, also when it is for all.
CREATE VIEW notice_for AS
SELECT n.chapter_id, n.notice_id, v.village_code
FROM notice_now AS n
JOIN notice_village AS v ON v.chapter_id = n.chapter_id AND v.notice_id = n.notice_id AND v.version = n.version
UNION ALL
SELECT n.chapter_id, n.notice_id, village.code AS village_code
FROM notice_now AS n
JOIN chapter_published AS c ON c.chapter_id = n.chapter_id
JOIN area_published AS district ON district.parent_code = c.regency_code
JOIN area_published AS village ON village.parent_code = district.code AND village.kind = 'village'
WHERE NOT EXISTS (
    SELECT 1
    FROM notice_village AS v
    WHERE v.chapter_id = n.chapter_id AND v.notice_id = n.notice_id AND v.version = n.version);

CREATE VIEW bulletin_carriage_published AS
SELECT c.chapter_id, c.carriage_id, c.notice_id, c.village_code, c.carried_on, c.way
FROM notice_carriage AS c
WHERE NOT EXISTS (
    SELECT 1
    FROM notice_carriage_retraction AS r
    WHERE r.chapter_id = c.chapter_id AND r.carriage_id = c.carriage_id);

-- A question back, in a woman's own words and without her name.
CREATE TABLE question (
    chapter_id   TEXT    NOT NULL,
    question_id  TEXT    NOT NULL,
    notice_id    TEXT,
    village_code TEXT    NOT NULL,
    words        TEXT    NOT NULL,
    asked_on     TEXT    NOT NULL,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, question_id),
    FOREIGN KEY (chapter_id, notice_id) REFERENCES notice (chapter_id, notice_id),
    CONSTRAINT question_has_words CHECK (length(words) > 0)
) STRICT;
CREATE INDEX question_by_notice ON question (chapter_id, notice_id);
-- To which agency, how: 0 visit, 1 letter, 2 message, 3 call. The last version stands.
CREATE TABLE question_sending (
    chapter_id  TEXT    NOT NULL,
    question_id TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    agency      TEXT    NOT NULL,
    channel     INTEGER NOT NULL,
    sent_on     TEXT    NOT NULL,
    noted_by    TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, question_id, version),
    FOREIGN KEY (chapter_id, question_id) REFERENCES question (chapter_id, question_id),
    CONSTRAINT question_sending_names_the_agency CHECK (length(agency) > 0),
    CONSTRAINT question_channel_is_known CHECK (channel BETWEEN 0 AND 3)
) STRICT;
-- What the agency answered: the last version stands.
CREATE TABLE question_answer (
    chapter_id  TEXT    NOT NULL,
    question_id TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    words       TEXT    NOT NULL,
    answered_on TEXT    NOT NULL,
    noted_by    TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, question_id, version),
    FOREIGN KEY (chapter_id, question_id) REFERENCES question (chapter_id, question_id),
    CONSTRAINT question_answer_has_words CHECK (length(words) > 0)
) STRICT;
-- The answer of that version was brought back to the village. One that was corrected is still to be brought.
CREATE TABLE question_return (
    chapter_id  TEXT    NOT NULL,
    question_id TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    returned_on TEXT    NOT NULL,
    noted_by    TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, question_id, version),
    FOREIGN KEY (chapter_id, question_id, version) REFERENCES question_answer (chapter_id, question_id, version)
) STRICT;
-- Whether question and answer stand on the public page of the notice: the last version stands, without one they do not.
CREATE TABLE question_showing (
    chapter_id  TEXT    NOT NULL,
    question_id TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    is_shown    INTEGER NOT NULL,
    noted_by    TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, question_id, version),
    FOREIGN KEY (chapter_id, question_id) REFERENCES question (chapter_id, question_id)
) STRICT;
CREATE TABLE question_retraction (
    chapter_id  TEXT    NOT NULL,
    question_id TEXT    NOT NULL,
    because     TEXT    NOT NULL,
    noted_by    TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, question_id),
    FOREIGN KEY (chapter_id, question_id) REFERENCES question (chapter_id, question_id),
    CONSTRAINT question_retraction_says_why CHECK (length(because) > 0)
) STRICT;

-- State: 0 noted, 1 sent, 2 answered, 3 brought back.
CREATE VIEW question_now AS
SELECT q.chapter_id, q.question_id, q.notice_id, q.village_code, q.words, q.asked_on, q.noted_by,
    CASE
        WHEN r.returned_on IS NOT NULL THEN 3
        WHEN a.answered_on IS NOT NULL THEN 2
        WHEN s.sent_on IS NOT NULL THEN 1
        ELSE 0
    END AS state,
    s.agency, s.channel, s.sent_on, a.words AS answer, a.answered_on, r.returned_on,
    COALESCE(v.is_shown, 0) AS is_shown, x.because AS retracted_because
FROM question AS q
LEFT JOIN question_sending AS s ON s.chapter_id = q.chapter_id AND s.question_id = q.question_id
    AND s.version = (
        SELECT MAX(newest.version)
        FROM question_sending AS newest
        WHERE newest.chapter_id = q.chapter_id AND newest.question_id = q.question_id)
LEFT JOIN question_answer AS a ON a.chapter_id = q.chapter_id AND a.question_id = q.question_id
    AND a.version = (
        SELECT MAX(newest.version)
        FROM question_answer AS newest
        WHERE newest.chapter_id = q.chapter_id AND newest.question_id = q.question_id)
LEFT JOIN question_showing AS v ON v.chapter_id = q.chapter_id AND v.question_id = q.question_id
    AND v.version = (
        SELECT MAX(newest.version)
        FROM question_showing AS newest
        WHERE newest.chapter_id = q.chapter_id AND newest.question_id = q.question_id)
LEFT JOIN question_return AS r ON r.chapter_id = q.chapter_id AND r.question_id = q.question_id
    AND r.version = a.version
LEFT JOIN question_retraction AS x ON x.chapter_id = q.chapter_id AND x.question_id = q.question_id;

CREATE VIEW bulletin_question_published AS
SELECT chapter_id, question_id, village_code, asked_on, answered_on, returned_on
FROM question_now
WHERE retracted_because IS NULL;

-- Where help is found. Kind: 0 women and children, 1 emergency, 2 police, 3 health, 4 legal help, 5 other.
-- Where every chapter starts; of one regency, or of all. checked_on: the day of the page a number was taken from.
CREATE TABLE referral_start (
    referral_id    TEXT    NOT NULL PRIMARY KEY,
    position       INTEGER NOT NULL,
    regency_code   TEXT    NOT NULL,
    kind           INTEGER NOT NULL,
    name_id        TEXT    NOT NULL,
    name_en        TEXT    NOT NULL,
    number         TEXT    NOT NULL,
    message_number TEXT    NOT NULL,
    hours_id       TEXT    NOT NULL,
    hours_en       TEXT    NOT NULL,
    place          TEXT    NOT NULL,
    checked_on     TEXT
) STRICT;
INSERT INTO referral_start (referral_id, position, regency_code, kind, name_id, name_en, number, message_number,
    hours_id, hours_en, place, checked_on) VALUES
    ('0b9a7c10-0001-8000-8000-7265666572ff', 1, '', 0, 'SAPA 129', 'SAPA 129', '129', '08111-129-129', '24 jam',
        '24 hours', '', NULL),
    ('0b9a7c10-0002-8000-8000-7265666572ff', 2, '64.72', 0, 'UPTD PPA Samarinda', 'UPTD PPA Samarinda', '112',
        '0823-2442-1313', '', '', 'Jl. Bhayangkara 04', '2023-07-18'),
    ('0b9a7c10-0003-8000-8000-7265666572ff', 3, '', 2, 'Polisi 110', 'Police 110', '110', '', '', '', '', NULL);
CREATE TABLE referral (
    chapter_id     TEXT    NOT NULL,
    referral_id    TEXT    NOT NULL,
    kind           INTEGER NOT NULL,
    name           TEXT    NOT NULL,
    number         TEXT    NOT NULL,
    message_number TEXT    NOT NULL,
    hours          TEXT    NOT NULL,
    place          TEXT    NOT NULL,
    village_code   TEXT    NOT NULL,
    noted_by       TEXT    NOT NULL,
    noted_at       INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, referral_id),
    CONSTRAINT referral_has_a_name CHECK (length(name) > 0),
    CONSTRAINT referral_has_a_number CHECK (length(number) > 0),
    CONSTRAINT referral_kind_is_known CHECK (kind BETWEEN 0 AND 5)
) STRICT;
-- The secretariat has called or been there: the last version stands.
CREATE TABLE referral_check (
    chapter_id  TEXT    NOT NULL,
    referral_id TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    checked_on  TEXT    NOT NULL,
    noted_by    TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, referral_id, version)
) STRICT;
CREATE TABLE referral_end (
    chapter_id  TEXT    NOT NULL,
    referral_id TEXT    NOT NULL,
    because     TEXT    NOT NULL,
    noted_by    TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, referral_id),
    CONSTRAINT referral_end_says_why CHECK (length(because) > 0)
) STRICT;

CREATE VIEW referral_known AS
SELECT c.chapter_id, s.referral_id, s.position, s.kind, s.name_id, s.name_en, s.number, s.message_number, s.hours_id,
    s.hours_en, s.place, '' AS village_code, s.checked_on AS started_on
FROM chapter_published AS c
JOIN referral_start AS s ON s.regency_code = '' OR s.regency_code = c.regency_code
UNION ALL
SELECT r.chapter_id, r.referral_id, r.noted_at AS position, r.kind, r.name AS name_id, '' AS name_en, r.number,
    r.message_number, r.hours AS hours_id, '' AS hours_en, r.place, r.village_code, NULL AS started_on
FROM referral AS r;

CREATE VIEW referral_now AS
SELECT k.chapter_id, k.referral_id, k.position, k.kind, k.name_id, k.name_en, k.number, k.message_number, k.hours_id,
    k.hours_en, k.place, k.village_code, COALESCE(c.checked_on, k.started_on) AS checked_on,
    CASE WHEN c.checked_on IS NULL THEN 0 ELSE 1 END AS was_called, e.because AS ended_because
FROM referral_known AS k
LEFT JOIN referral_check AS c ON c.chapter_id = k.chapter_id AND c.referral_id = k.referral_id
    AND c.version = (
        SELECT MAX(newest.version)
        FROM referral_check AS newest
        WHERE newest.chapter_id = k.chapter_id AND newest.referral_id = k.referral_id)
LEFT JOIN referral_end AS e ON e.chapter_id = k.chapter_id AND e.referral_id = k.referral_id;
