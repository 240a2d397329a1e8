-- Why: what a training began goes on: who learns from whom, when they met, what comes next and what became of it.
CREATE TABLE mentoring_circle (
    chapter_id  TEXT    NOT NULL,
    circle_id   TEXT    NOT NULL,
    mentor_id   TEXT    NOT NULL,
    purpose     TEXT    NOT NULL,
    begun_on    TEXT    NOT NULL,
    meets_every INTEGER NOT NULL,
    session_id  TEXT,
    noted_by    TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, circle_id),
    CONSTRAINT mentoring_circle_says_what_for CHECK (length(purpose) > 0),
    CONSTRAINT mentoring_circle_means_to_meet CHECK (meets_every BETWEEN 1 AND 180)
) STRICT;
CREATE INDEX mentoring_circle_by_mentor ON mentoring_circle (chapter_id, mentor_id);
-- Reason: 0 walks on her own, 1 moved, 2 has no time, 3 another mentor, 4 another reason, which is said.
CREATE TABLE mentoring_end (
    chapter_id TEXT    NOT NULL,
    circle_id  TEXT    NOT NULL,
    reason     INTEGER NOT NULL,
    because    TEXT    NOT NULL,
    ended_on   TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, circle_id),
    FOREIGN KEY (chapter_id, circle_id) REFERENCES mentoring_circle (chapter_id, circle_id),
    CONSTRAINT mentoring_end_reason_is_known CHECK (reason BETWEEN 0 AND 4),
    CONSTRAINT mentoring_end_says_why CHECK (reason <> 4 OR length(because) > 0)
) STRICT;
CREATE TABLE mentoring_joining (
    chapter_id TEXT    NOT NULL,
    joining_id TEXT    NOT NULL,
    circle_id  TEXT    NOT NULL,
    member_id  TEXT    NOT NULL,
    joined_on  TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, joining_id),
    FOREIGN KEY (chapter_id, circle_id) REFERENCES mentoring_circle (chapter_id, circle_id)
) STRICT;
CREATE INDEX mentoring_joining_by_circle ON mentoring_joining (chapter_id, circle_id);
CREATE INDEX mentoring_joining_by_member ON mentoring_joining (chapter_id, member_id);
CREATE TABLE mentoring_leaving (
    chapter_id TEXT    NOT NULL,
    joining_id TEXT    NOT NULL,
    left_on    TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, joining_id),
    FOREIGN KEY (chapter_id, joining_id) REFERENCES mentoring_joining (chapter_id, joining_id),
    CONSTRAINT mentoring_leaving_says_why CHECK (length(because) > 0)
) STRICT;

-- Way: 0 they met, 1 a call, 2 WhatsApp.
CREATE TABLE mentoring_meeting (
    chapter_id TEXT    NOT NULL,
    meeting_id TEXT    NOT NULL,
    circle_id  TEXT    NOT NULL,
    held_on    TEXT    NOT NULL,
    way        INTEGER NOT NULL,
    words      TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, meeting_id),
    FOREIGN KEY (chapter_id, circle_id) REFERENCES mentoring_circle (chapter_id, circle_id),
    CONSTRAINT mentoring_meeting_way_is_known CHECK (way BETWEEN 0 AND 2),
    CONSTRAINT mentoring_meeting_in_words CHECK (length(words) > 0)
) STRICT;
CREATE INDEX mentoring_meeting_by_circle ON mentoring_meeting (chapter_id, circle_id, held_on);
CREATE TABLE mentoring_present (
    chapter_id TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    member_id  TEXT NOT NULL,
    PRIMARY KEY (chapter_id, meeting_id, member_id),
    FOREIGN KEY (chapter_id, meeting_id) REFERENCES mentoring_meeting (chapter_id, meeting_id)
) STRICT;
CREATE TABLE mentoring_retraction (
    chapter_id TEXT    NOT NULL,
    meeting_id TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, meeting_id),
    FOREIGN KEY (chapter_id, meeting_id) REFERENCES mentoring_meeting (chapter_id, meeting_id),
    CONSTRAINT mentoring_retraction_says_why CHECK (length(because) > 0)
) STRICT;
CREATE TABLE mentoring_step (
    chapter_id TEXT    NOT NULL,
    step_id    TEXT    NOT NULL,
    meeting_id TEXT    NOT NULL,
    circle_id  TEXT    NOT NULL,
    what       TEXT    NOT NULL,
    whose      TEXT    NOT NULL,
    due_on     TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, step_id),
    FOREIGN KEY (chapter_id, meeting_id) REFERENCES mentoring_meeting (chapter_id, meeting_id),
    CONSTRAINT mentoring_step_says_what CHECK (length(what) > 0)
) STRICT;
CREATE INDEX mentoring_step_by_circle ON mentoring_step (chapter_id, circle_id);
-- Outcome: 0 done, 1 not yet (by a new day), 2 dropped. The last version stands.
CREATE TABLE mentoring_outcome (
    chapter_id  TEXT    NOT NULL,
    step_id     TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    outcome     INTEGER NOT NULL,
    words       TEXT    NOT NULL,
    happened_on TEXT    NOT NULL,
    due_on      TEXT,
    noted_by    TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, step_id, version),
    FOREIGN KEY (chapter_id, step_id) REFERENCES mentoring_step (chapter_id, step_id),
    CONSTRAINT mentoring_outcome_is_known CHECK (outcome BETWEEN 0 AND 2),
    CONSTRAINT mentoring_outcome_in_words CHECK (length(words) > 0),
    CONSTRAINT mentoring_outcome_not_yet_has_a_day CHECK ((outcome = 1) = (due_on IS NOT NULL))
) STRICT;
-- How many women she said she can accompany; the last version stands.
CREATE TABLE mentoring_capacity (
    chapter_id TEXT    NOT NULL,
    member_id  TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    women      INTEGER NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, member_id, version),
    CONSTRAINT mentoring_capacity_is_likely CHECK (women BETWEEN 0 AND 100)
) STRICT;

-- Under each of these views a woman is the entry that goes on for her. When two entries turn out to be one woman, mentor
-- and accompanied in one circle, she is its mentor.
CREATE VIEW mentoring_place AS
SELECT j.chapter_id, j.joining_id, j.circle_id, COALESCE(m.merged_into, j.member_id) AS member_id, j.joined_on,
    l.left_on
FROM mentoring_joining AS j
JOIN mentoring_circle AS c ON c.chapter_id = j.chapter_id AND c.circle_id = j.circle_id
LEFT JOIN mentoring_leaving AS l ON l.chapter_id = j.chapter_id AND l.joining_id = j.joining_id
LEFT JOIN member_published AS m ON m.chapter_id = j.chapter_id AND m.member_id = j.member_id
LEFT JOIN member_published AS w ON w.chapter_id = c.chapter_id AND w.member_id = c.mentor_id
WHERE COALESCE(m.merged_into, j.member_id) <> COALESCE(w.merged_into, c.mentor_id);

CREATE VIEW mentoring_meeting_now AS
SELECT m.chapter_id, m.meeting_id, m.circle_id, m.held_on
FROM mentoring_meeting AS m
WHERE NOT EXISTS (
    SELECT 1
    FROM mentoring_retraction AS r
    WHERE r.chapter_id = m.chapter_id AND r.meeting_id = m.meeting_id);

CREATE VIEW mentoring_step_now AS
SELECT s.chapter_id, s.step_id, s.meeting_id, s.circle_id, s.what, COALESCE(m.merged_into, s.whose) AS whose,
    COALESCE((
        SELECT d.due_on
        FROM mentoring_outcome AS d
        WHERE d.chapter_id = s.chapter_id AND d.step_id = s.step_id AND d.due_on IS NOT NULL
        ORDER BY d.version DESC
        LIMIT 1), s.due_on) AS due_on,
    o.outcome, o.words, o.happened_on, CASE WHEN o.outcome IN (0, 2) THEN 0 ELSE 1 END AS is_open
FROM mentoring_step AS s
JOIN mentoring_meeting_now AS n ON n.chapter_id = s.chapter_id AND n.meeting_id = s.meeting_id
LEFT JOIN member_published AS m ON m.chapter_id = s.chapter_id AND m.member_id = s.whose
LEFT JOIN mentoring_outcome AS o ON o.chapter_id = s.chapter_id AND o.step_id = s.step_id
    AND NOT EXISTS (
        SELECT 1
        FROM mentoring_outcome AS later
        WHERE later.chapter_id = o.chapter_id AND later.step_id = o.step_id AND later.version > o.version);

CREATE VIEW mentoring_circle_now AS
SELECT c.chapter_id, c.circle_id, COALESCE(m.merged_into, c.mentor_id) AS mentor_id, c.purpose, c.begun_on,
    c.meets_every, c.session_id, e.ended_on, e.reason, COALESCE(e.because, '') AS because, (
        SELECT MAX(n.held_on)
        FROM mentoring_meeting_now AS n
        WHERE n.chapter_id = c.chapter_id AND n.circle_id = c.circle_id) AS last_met_on, (
        SELECT COUNT(DISTINCT p.member_id)
        FROM mentoring_place AS p
        WHERE p.chapter_id = c.chapter_id AND p.circle_id = c.circle_id AND p.left_on IS NULL) AS mentees, (
        SELECT MIN(s.due_on)
        FROM mentoring_step_now AS s
        WHERE s.chapter_id = c.chapter_id AND s.circle_id = c.circle_id AND s.is_open = 1) AS next_due_on
FROM mentoring_circle AS c
LEFT JOIN mentoring_end AS e ON e.chapter_id = c.chapter_id AND e.circle_id = c.circle_id
LEFT JOIN member_published AS m ON m.chapter_id = c.chapter_id AND m.member_id = c.mentor_id;

CREATE VIEW mentoring_circle_named AS
SELECT c.chapter_id, c.circle_id, c.mentor_id, COALESCE(w.full_name, '') AS mentor_name,
    COALESCE(w.search_key, '') AS mentor_key, COALESCE((
        SELECT m.full_name
        FROM mentoring_place AS p
        JOIN member_published AS m ON m.chapter_id = p.chapter_id AND m.member_id = p.member_id
        WHERE p.chapter_id = c.chapter_id AND p.circle_id = c.circle_id AND p.left_on IS NULL
        ORDER BY m.search_key, m.member_id
        LIMIT 1), '') AS first_mentee,
    c.mentees, c.purpose, c.begun_on, c.meets_every, c.session_id, c.ended_on, c.reason, c.because, c.last_met_on,
    c.next_due_on
FROM mentoring_circle_now AS c
LEFT JOIN member_published AS w ON w.chapter_id = c.chapter_id AND w.member_id = c.mentor_id;

CREATE VIEW mentoring_capacity_now AS
SELECT c.chapter_id, COALESCE(m.merged_into, c.member_id) AS member_id, c.women, c.noted_at
FROM mentoring_capacity AS c
LEFT JOIN member_published AS m ON m.chapter_id = c.chapter_id AND m.member_id = c.member_id
WHERE NOT EXISTS (
    SELECT 1
    FROM mentoring_capacity AS later
    WHERE later.chapter_id = c.chapter_id AND later.member_id = c.member_id AND later.version > c.version);

-- What was not retracted; of a village when all who were there live in that one.
CREATE VIEW mentoring_meeting_published AS
SELECT n.chapter_id, n.meeting_id, n.circle_id, n.held_on, COALESCE((
        SELECT CASE WHEN MIN(m.village_code) = MAX(m.village_code) THEN MIN(m.village_code) ELSE '' END
        FROM mentoring_present AS p
        JOIN member_published AS e ON e.chapter_id = p.chapter_id AND e.member_id = p.member_id
        JOIN member_published AS m ON m.chapter_id = p.chapter_id
            AND m.member_id = COALESCE(e.merged_into, p.member_id)
        WHERE p.chapter_id = n.chapter_id AND p.meeting_id = n.meeting_id), '') AS village_code
FROM mentoring_meeting_now AS n;

-- Who learns from whom; until: the day she left, else the day the circle ended.
CREATE VIEW mentoring_tie_published AS
SELECT c.chapter_id, c.circle_id, c.mentor_id AS mentor_member_id, p.member_id AS mentee_member_id,
    p.joined_on AS since, COALESCE(p.left_on, c.ended_on) AS until
FROM mentoring_circle_now AS c
JOIN mentoring_place AS p ON p.chapter_id = c.chapter_id AND p.circle_id = c.circle_id;

-- What was promised and not dropped; of a circle that ended only what was done.
CREATE VIEW mentoring_next_step_published AS
SELECT s.chapter_id, s.step_id, s.whose, s.due_on, CASE s.outcome WHEN 0 THEN s.happened_on END AS done_on
FROM mentoring_step_now AS s
LEFT JOIN mentoring_end AS e ON e.chapter_id = s.chapter_id AND e.circle_id = s.circle_id
WHERE s.outcome = 0 OR (s.is_open = 1 AND e.circle_id IS NULL);
