-- Why: a woman is asked twice with one unchanged instrument, and what she answered becomes a profile of twelve leaves.
-- The instrument's file as it was asked: one text a version, kept for good.
CREATE TABLE instrument (
    chapter_id    TEXT    NOT NULL,
    instrument_id TEXT    NOT NULL,
    version       TEXT    NOT NULL,
    text          TEXT    NOT NULL,
    kept_at       INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, instrument_id),
    CONSTRAINT instrument_version_is_one_text UNIQUE (chapter_id, version)
) STRICT;

-- What is fixed before the first interview of a wave; each change is a row, the last one counts.
CREATE TABLE wave_plan (
    chapter_id   TEXT    NOT NULL,
    wave         INTEGER NOT NULL,
    revision     INTEGER NOT NULL,
    t1           INTEGER NOT NULL,
    t2           INTEGER NOT NULL,
    design_level INTEGER NOT NULL,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, wave, revision),
    CONSTRAINT wave_plan_wave_is_known CHECK (wave BETWEEN 0 AND 1),
    CONSTRAINT wave_plan_has_thresholds CHECK (t1 > 0 AND t2 > 0),
    CONSTRAINT wave_plan_design_is_known CHECK (design_level BETWEEN 0 AND 3)
) STRICT;

CREATE TABLE interview (
    chapter_id    TEXT    NOT NULL,
    interview_id  TEXT    NOT NULL,
    member_id     TEXT    NOT NULL,
    wave          INTEGER NOT NULL,
    instrument_id TEXT    NOT NULL,
    begun_on      TEXT    NOT NULL,
    noted_by      TEXT    NOT NULL,
    noted_at      INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, interview_id),
    FOREIGN KEY (chapter_id, instrument_id) REFERENCES instrument (chapter_id, instrument_id),
    CONSTRAINT interview_once_a_wave UNIQUE (chapter_id, member_id, wave),
    CONSTRAINT interview_wave_is_known CHECK (wave BETWEEN 0 AND 1)
) STRICT;
CREATE INDEX interview_by_day ON interview (chapter_id, begun_on, interview_id);

-- Specific personal data: only what answers were given, latest answer_no counts. A value is a number, options "1,4"
-- or "none".
CREATE TABLE interview_answer (
    chapter_id   TEXT    NOT NULL,
    interview_id TEXT    NOT NULL,
    item         TEXT    NOT NULL,
    answer_no    INTEGER NOT NULL,
    value        TEXT    NOT NULL,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, interview_id, item, answer_no),
    FOREIGN KEY (chapter_id, interview_id) REFERENCES interview (chapter_id, interview_id)
) STRICT;

-- profile: bit i = 1, indicator i is inadequate; known_mask: bit i = 1, indicator i is known.
CREATE TABLE score (
    chapter_id   TEXT    NOT NULL,
    interview_id TEXT    NOT NULL,
    score_no     INTEGER NOT NULL,
    profile      INTEGER NOT NULL,
    known_mask   INTEGER NOT NULL,
    t1           INTEGER NOT NULL,
    t2           INTEGER NOT NULL,
    scored_on    TEXT    NOT NULL,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, interview_id, score_no),
    FOREIGN KEY (chapter_id, interview_id) REFERENCES interview (chapter_id, interview_id)
) STRICT;

-- The name under which researchers know her: drawn, in no order, without her area.
CREATE TABLE pseudonym (
    chapter_id TEXT NOT NULL,
    member_id  TEXT NOT NULL,
    code       TEXT NOT NULL,
    PRIMARY KEY (chapter_id, member_id),
    CONSTRAINT pseudonym_is_hers_alone UNIQUE (chapter_id, code)
) STRICT;

CREATE VIEW score_published AS
SELECT i.chapter_id, i.member_id, i.wave, s.profile, s.known_mask, s.scored_on
FROM interview AS i
JOIN score AS s ON s.chapter_id = i.chapter_id AND s.interview_id = i.interview_id
WHERE NOT EXISTS (
    SELECT 1
    FROM score AS later
    WHERE later.chapter_id = s.chapter_id AND later.interview_id = s.interview_id AND later.score_no > s.score_no);
