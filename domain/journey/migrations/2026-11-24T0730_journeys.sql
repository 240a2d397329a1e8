-- Why: a group walks the seven stages; each stage is left by a row that says why, and shows what was noted in it.
CREATE TABLE journey_group (
    chapter_id   TEXT NOT NULL,
    group_id     TEXT NOT NULL,
    name         TEXT NOT NULL,
    village_code TEXT NOT NULL,
    facilitator  TEXT NOT NULL,
    begun_on     TEXT NOT NULL,
    PRIMARY KEY (chapter_id, group_id),
    CONSTRAINT journey_group_has_a_name CHECK (length(name) > 0)
) STRICT;

-- Entry 0 is the beginning. The newest entry is where the group stands; a smaller stage than before is a return.
CREATE TABLE journey_stage (
    chapter_id TEXT    NOT NULL,
    group_id   TEXT    NOT NULL,
    entry_no   INTEGER NOT NULL,
    stage      INTEGER NOT NULL,
    because    TEXT    NOT NULL,
    entered_on TEXT    NOT NULL,
    guided_by  TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, group_id, entry_no),
    FOREIGN KEY (chapter_id, group_id) REFERENCES journey_group (chapter_id, group_id),
    CONSTRAINT journey_stage_is_one_of_seven CHECK (stage BETWEEN 0 AND 6),
    CONSTRAINT journey_stage_says_why CHECK (length(because) > 0)
) STRICT;
CREATE INDEX journey_stage_by_stage ON journey_stage (chapter_id, stage, entered_on);

-- The journey ended in termination entry_no; a later entry opens it again.
CREATE TABLE journey_graduation (
    chapter_id   TEXT    NOT NULL,
    group_id     TEXT    NOT NULL,
    entry_no     INTEGER NOT NULL,
    because      TEXT    NOT NULL,
    graduated_on TEXT    NOT NULL,
    guided_by    TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, group_id, entry_no),
    FOREIGN KEY (chapter_id, group_id, entry_no) REFERENCES journey_stage (chapter_id, group_id, entry_no),
    CONSTRAINT journey_graduation_says_why CHECK (length(because) > 0)
) STRICT;

-- A woman joins only after she was asked and agreed; nothing else about her is kept here.
CREATE TABLE journey_joining (
    chapter_id TEXT NOT NULL,
    group_id   TEXT NOT NULL,
    joining_id TEXT NOT NULL,
    member_id  TEXT NOT NULL,
    joined_on  TEXT NOT NULL,
    PRIMARY KEY (chapter_id, group_id, joining_id),
    FOREIGN KEY (chapter_id, group_id) REFERENCES journey_group (chapter_id, group_id)
) STRICT;
CREATE INDEX journey_joining_by_member ON journey_joining (chapter_id, member_id);
CREATE TABLE journey_leaving (
    chapter_id TEXT NOT NULL,
    group_id   TEXT NOT NULL,
    joining_id TEXT NOT NULL,
    left_on    TEXT NOT NULL,
    PRIMARY KEY (chapter_id, group_id, joining_id),
    FOREIGN KEY (chapter_id, group_id, joining_id) REFERENCES journey_joining (chapter_id, group_id, joining_id)
) STRICT;

CREATE TABLE journey_contact (
    chapter_id   TEXT    NOT NULL,
    group_id     TEXT    NOT NULL,
    contact_id   TEXT    NOT NULL,
    kind         INTEGER NOT NULL,
    with_whom    TEXT    NOT NULL,
    about        TEXT    NOT NULL,
    contacted_on TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, group_id, contact_id),
    FOREIGN KEY (chapter_id, group_id) REFERENCES journey_group (chapter_id, group_id),
    CONSTRAINT journey_contact_kind CHECK (kind BETWEEN 0 AND 2)
) STRICT;

-- kind 0: a need; 1: a strength.
CREATE TABLE journey_need (
    chapter_id TEXT    NOT NULL,
    group_id   TEXT    NOT NULL,
    need_id    TEXT    NOT NULL,
    kind       INTEGER NOT NULL,
    what       TEXT    NOT NULL,
    said_by    TEXT,
    said_on    TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, group_id, need_id),
    FOREIGN KEY (chapter_id, group_id) REFERENCES journey_group (chapter_id, group_id),
    CONSTRAINT journey_need_kind CHECK (kind BETWEEN 0 AND 1)
) STRICT;

-- She was asked for an interview. outcome 1: she answered; 2: she would rather not, and no reason is asked or kept.
-- The newest counts.
CREATE TABLE journey_asked (
    chapter_id TEXT    NOT NULL,
    group_id   TEXT    NOT NULL,
    member_id  TEXT    NOT NULL,
    wave       INTEGER NOT NULL,
    asked_no   INTEGER NOT NULL,
    outcome    INTEGER NOT NULL,
    asked_on   TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, group_id, member_id, wave, asked_no),
    FOREIGN KEY (chapter_id, group_id) REFERENCES journey_group (chapter_id, group_id),
    CONSTRAINT journey_asked_wave CHECK (wave BETWEEN 0 AND 1),
    CONSTRAINT journey_asked_outcome CHECK (outcome BETWEEN 1 AND 2)
) STRICT;

CREATE TABLE journey_option (
    chapter_id  TEXT NOT NULL,
    group_id    TEXT NOT NULL,
    option_id   TEXT NOT NULL,
    name        TEXT NOT NULL,
    details     TEXT,
    proposed_on TEXT NOT NULL,
    PRIMARY KEY (chapter_id, group_id, option_id),
    FOREIGN KEY (chapter_id, group_id) REFERENCES journey_group (chapter_id, group_id)
) STRICT;
-- One vote a woman: her newest counts.
CREATE TABLE journey_vote (
    chapter_id TEXT    NOT NULL,
    group_id   TEXT    NOT NULL,
    member_id  TEXT    NOT NULL,
    vote_no    INTEGER NOT NULL,
    option_id  TEXT    NOT NULL,
    voted_on   TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, group_id, member_id, vote_no),
    FOREIGN KEY (chapter_id, group_id, option_id) REFERENCES journey_option (chapter_id, group_id, option_id)
) STRICT;

CREATE TABLE journey_step (
    chapter_id TEXT NOT NULL,
    group_id   TEXT NOT NULL,
    step_id    TEXT NOT NULL,
    what       TEXT NOT NULL,
    owner      TEXT,
    owner_name TEXT,
    due_on     TEXT NOT NULL,
    planned_on TEXT NOT NULL,
    PRIMARY KEY (chapter_id, group_id, step_id),
    FOREIGN KEY (chapter_id, group_id) REFERENCES journey_group (chapter_id, group_id),
    CONSTRAINT journey_step_has_an_owner CHECK (owner IS NOT NULL OR owner_name IS NOT NULL)
) STRICT;
-- kind 0: done; 1: dropped; 2: opened again. The newest counts.
CREATE TABLE journey_step_end (
    chapter_id TEXT    NOT NULL,
    group_id   TEXT    NOT NULL,
    step_id    TEXT    NOT NULL,
    end_no     INTEGER NOT NULL,
    kind       INTEGER NOT NULL,
    because    TEXT,
    ended_on   TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, group_id, step_id, end_no),
    FOREIGN KEY (chapter_id, group_id, step_id) REFERENCES journey_step (chapter_id, group_id, step_id),
    CONSTRAINT journey_step_end_kind CHECK (kind BETWEEN 0 AND 2),
    CONSTRAINT journey_step_end_says_why CHECK (kind = 0 OR because IS NOT NULL)
) STRICT;

-- kind 0: what worked; 1: what to mend.
CREATE TABLE journey_finding (
    chapter_id TEXT    NOT NULL,
    group_id   TEXT    NOT NULL,
    finding_id TEXT    NOT NULL,
    kind       INTEGER NOT NULL,
    what       TEXT    NOT NULL,
    found_on   TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, group_id, finding_id),
    FOREIGN KEY (chapter_id, group_id) REFERENCES journey_group (chapter_id, group_id),
    CONSTRAINT journey_finding_kind CHECK (kind BETWEEN 0 AND 1)
) STRICT;

-- Who carries on, and what. The newest counts.
CREATE TABLE journey_handover (
    chapter_id   TEXT    NOT NULL,
    group_id     TEXT    NOT NULL,
    handover_no  INTEGER NOT NULL,
    carried_by   TEXT    NOT NULL,
    what         TEXT    NOT NULL,
    follow_up_on TEXT    NOT NULL,
    handed_on    TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, group_id, handover_no),
    FOREIGN KEY (chapter_id, group_id) REFERENCES journey_group (chapter_id, group_id)
) STRICT;

-- Where each group stands.
CREATE VIEW journey_current AS
SELECT s.chapter_id, s.group_id, s.entry_no, s.stage, s.entered_on, d.graduated_on
FROM journey_stage s
LEFT JOIN journey_graduation d
    ON d.chapter_id = s.chapter_id AND d.group_id = s.group_id AND d.entry_no = s.entry_no
WHERE NOT EXISTS (
    SELECT 1
    FROM journey_stage later
    WHERE later.chapter_id = s.chapter_id AND later.group_id = s.group_id AND later.entry_no > s.entry_no);

-- How each step stands: kind is NULL or 2 while it is open.
CREATE VIEW journey_step_now AS
SELECT s.chapter_id, s.group_id, s.step_id, s.what, s.owner, s.owner_name, s.due_on, e.kind, e.because, e.ended_on
FROM journey_step s
LEFT JOIN journey_step_end e
    ON e.chapter_id = s.chapter_id AND e.group_id = s.group_id AND e.step_id = s.step_id
    AND e.end_no = (
        SELECT max(newest.end_no)
        FROM journey_step_end newest
        WHERE newest.chapter_id = s.chapter_id AND newest.group_id = s.group_id AND newest.step_id = s.step_id);

CREATE VIEW group_published AS
SELECT g.chapter_id, g.group_id, g.name, g.village_code, c.stage
FROM journey_group g
JOIN journey_current c ON c.chapter_id = g.chapter_id AND c.group_id = g.group_id;

CREATE VIEW group_member_published AS
SELECT j.chapter_id, j.group_id, j.member_id, j.joined_on, l.left_on
FROM journey_joining j
LEFT JOIN journey_leaving l
    ON l.chapter_id = j.chapter_id AND l.group_id = j.group_id AND l.joining_id = j.joining_id;

-- The vote of each woman who is in the group today.
CREATE VIEW journey_vote_counted AS
SELECT v.chapter_id, v.group_id, v.member_id, v.option_id, v.voted_on
FROM journey_vote v
WHERE NOT EXISTS (
        SELECT 1
        FROM journey_vote later
        WHERE later.chapter_id = v.chapter_id AND later.group_id = v.group_id AND later.member_id = v.member_id
            AND later.vote_no > v.vote_no)
    AND EXISTS (
        SELECT 1
        FROM group_member_published m
        WHERE m.chapter_id = v.chapter_id AND m.group_id = v.group_id AND m.member_id = v.member_id
            AND m.left_on IS NULL);
