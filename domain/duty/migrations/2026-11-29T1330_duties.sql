-- Why: role strain and role conflict (Cohen) are facts about who bears which duty, when, and how much she said she can.
CREATE TABLE duty (
    chapter_id TEXT    NOT NULL,
    duty_id    TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, duty_id),
    CONSTRAINT duty_has_a_name CHECK (length(name) > 0)
) STRICT;
CREATE TABLE duty_end (
    chapter_id TEXT    NOT NULL,
    duty_id    TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, duty_id),
    FOREIGN KEY (chapter_id, duty_id) REFERENCES duty (chapter_id, duty_id),
    CONSTRAINT duty_end_says_why CHECK (length(because) > 0)
) STRICT;

-- Two duties that one person may not bear at the same time, such as keeping the cash and checking it.
CREATE TABLE duty_apart (
    chapter_id TEXT    NOT NULL,
    apart_id   TEXT    NOT NULL,
    duty_id    TEXT    NOT NULL,
    other_id   TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, apart_id),
    FOREIGN KEY (chapter_id, duty_id) REFERENCES duty (chapter_id, duty_id),
    FOREIGN KEY (chapter_id, other_id) REFERENCES duty (chapter_id, duty_id),
    CONSTRAINT duty_apart_from_another CHECK (duty_id <> other_id),
    CONSTRAINT duty_apart_says_why CHECK (length(because) > 0)
) STRICT;
CREATE TABLE duty_apart_end (
    chapter_id TEXT    NOT NULL,
    apart_id   TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, apart_id),
    FOREIGN KEY (chapter_id, apart_id) REFERENCES duty_apart (chapter_id, apart_id),
    CONSTRAINT duty_apart_end_says_why CHECK (length(because) > 0)
) STRICT;

-- A duty that is borne from one day on, every week.
CREATE TABLE duty_holding (
    chapter_id     TEXT    NOT NULL,
    holding_id     TEXT    NOT NULL,
    duty_id        TEXT    NOT NULL,
    officer_id     TEXT    NOT NULL,
    since          TEXT    NOT NULL,
    minutes_a_week INTEGER NOT NULL,
    noted_by       TEXT    NOT NULL,
    noted_at       INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, holding_id),
    FOREIGN KEY (chapter_id, duty_id) REFERENCES duty (chapter_id, duty_id),
    CONSTRAINT duty_holding_takes_time CHECK (minutes_a_week BETWEEN 0 AND 10080)
) STRICT;
-- Until: the last day on which she bore it.
CREATE TABLE duty_holding_end (
    chapter_id TEXT    NOT NULL,
    holding_id TEXT    NOT NULL,
    until      TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, holding_id),
    FOREIGN KEY (chapter_id, holding_id) REFERENCES duty_holding (chapter_id, holding_id),
    CONSTRAINT duty_holding_end_says_why CHECK (length(because) > 0)
) STRICT;
-- What was handed over by mistake was never borne.
CREATE TABLE duty_holding_retraction (
    chapter_id TEXT    NOT NULL,
    holding_id TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, holding_id),
    FOREIGN KEY (chapter_id, holding_id) REFERENCES duty_holding (chapter_id, holding_id),
    CONSTRAINT duty_holding_retraction_says_why CHECK (length(because) > 0)
) STRICT;

-- A duty of some hours: at a session, whose day and hours it takes as they stand, or at a time and place of its own,
-- in the zone in which it was said (0 WIB, 1 WITA, 2 WIT).
CREATE TABLE duty_turn (
    chapter_id TEXT    NOT NULL,
    turn_id    TEXT    NOT NULL,
    duty_id    TEXT    NOT NULL,
    officer_id TEXT    NOT NULL,
    session_id TEXT,
    starts_at  INTEGER,
    ends_at    INTEGER,
    zone       INTEGER NOT NULL,
    place      TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, turn_id),
    FOREIGN KEY (chapter_id, duty_id) REFERENCES duty (chapter_id, duty_id),
    CONSTRAINT duty_turn_zone_is_known CHECK (zone BETWEEN 0 AND 2),
    CONSTRAINT duty_turn_has_its_hours CHECK ((session_id IS NULL) = (starts_at IS NOT NULL AND ends_at IS NOT NULL)),
    CONSTRAINT duty_turn_ends_after_it_starts CHECK (ends_at > starts_at)
) STRICT;
CREATE INDEX duty_turn_by_session ON duty_turn (chapter_id, session_id);
CREATE INDEX duty_turn_by_time ON duty_turn (chapter_id, starts_at);
CREATE TABLE duty_turn_retraction (
    chapter_id TEXT    NOT NULL,
    turn_id    TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, turn_id),
    FOREIGN KEY (chapter_id, turn_id) REFERENCES duty_turn (chapter_id, turn_id),
    CONSTRAINT duty_turn_retraction_says_why CHECK (length(because) > 0)
) STRICT;

-- How many hours a week she said she can carry, from that day on.
CREATE TABLE duty_capacity (
    chapter_id   TEXT    NOT NULL,
    officer_id   TEXT    NOT NULL,
    version      INTEGER NOT NULL,
    hours_a_week INTEGER NOT NULL,
    said_on      TEXT    NOT NULL,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, officer_id, version),
    CONSTRAINT duty_capacity_is_likely CHECK (hours_a_week BETWEEN 0 AND 100)
) STRICT;

-- One person may hold two offices: she is her account, or, while she has none, her office. The evaluator bears none.
CREATE VIEW duty_bearer AS
SELECT chapter_id, officer_id, COALESCE(account_id, officer_id) AS person, account_id, name, term_from, term_to,
    ended_on, CASE WHEN ended_on IS NULL OR ended_on > term_to THEN term_to ELSE ended_on END AS in_office_until
FROM officer_published
WHERE position <> 'evaluator';
-- Held until she lays it down or leaves her office, whichever comes first.
CREATE VIEW duty_holding_told AS
SELECT h.chapter_id, h.holding_id, h.duty_id, d.name AS duty_name, h.officer_id, b.person, b.name AS officer_name,
    h.since, CASE WHEN e.until IS NULL OR e.until > b.in_office_until THEN COALESCE(b.in_office_until, e.until)
        ELSE e.until END AS until, h.minutes_a_week, e.because AS laid_down_because, r.because AS retracted_because
FROM duty_holding AS h
JOIN duty AS d ON d.chapter_id = h.chapter_id AND d.duty_id = h.duty_id
JOIN duty_bearer AS b ON b.chapter_id = h.chapter_id AND b.officer_id = h.officer_id
LEFT JOIN duty_holding_end AS e ON e.chapter_id = h.chapter_id AND e.holding_id = h.holding_id
LEFT JOIN duty_holding_retraction AS r ON r.chapter_id = h.chapter_id AND r.holding_id = h.holding_id;
-- At a session, and at hours of its own.
CREATE VIEW duty_turn_told AS
SELECT t.chapter_id, t.turn_id, t.duty_id, d.name AS duty_name, t.officer_id, b.person, b.name AS officer_name,
    t.session_id, s.title AS session_title, s.place, s.village_code, s.held_on, s.starts_at AS from_minute,
    s.ends_at AS until_minute, t.starts_at, t.ends_at, t.zone, s.state, r.because AS retracted_because
FROM duty_turn AS t
JOIN session_hours_published AS s ON s.chapter_id = t.chapter_id AND s.session_id = t.session_id
JOIN duty AS d ON d.chapter_id = t.chapter_id AND d.duty_id = t.duty_id
JOIN duty_bearer AS b ON b.chapter_id = t.chapter_id AND b.officer_id = t.officer_id
LEFT JOIN duty_turn_retraction AS r ON r.chapter_id = t.chapter_id AND r.turn_id = t.turn_id
UNION ALL
SELECT t.chapter_id, t.turn_id, t.duty_id, d.name AS duty_name, t.officer_id, b.person, b.name AS officer_name,
    t.session_id, '' AS session_title, t.place, '' AS village_code, NULL AS held_on, NULL AS from_minute,
    NULL AS until_minute, t.starts_at, t.ends_at, t.zone, 'planned' AS state, r.because AS retracted_because
FROM duty_turn AS t
JOIN duty AS d ON d.chapter_id = t.chapter_id AND d.duty_id = t.duty_id
JOIN duty_bearer AS b ON b.chapter_id = t.chapter_id AND b.officer_id = t.officer_id
LEFT JOIN duty_turn_retraction AS r ON r.chapter_id = t.chapter_id AND r.turn_id = t.turn_id
WHERE t.session_id IS NULL;
