-- Why: an interview may come whole from a phone; how it went is kept beside it. Phones hold what they ask with.
-- mode 0: the interviewer asked and wrote; 1: the woman answered by herself.
CREATE TABLE interview_course (
    chapter_id   TEXT    NOT NULL,
    interview_id TEXT    NOT NULL,
    mode         INTEGER NOT NULL,
    minutes      INTEGER NOT NULL,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, interview_id),
    FOREIGN KEY (chapter_id, interview_id) REFERENCES interview (chapter_id, interview_id),
    CONSTRAINT interview_course_mode_is_known CHECK (mode BETWEEN 0 AND 1),
    CONSTRAINT interview_course_ends_that_day CHECK (minutes BETWEEN 0 AND 1440)
) STRICT;

INSERT INTO feed_entry (chapter_id, scope, kind, ref, position, is_drop)
SELECT DISTINCT chapter_id, 'chapter', 'independence.instrument', chapter_id, 0, 0
FROM wave_plan;
INSERT INTO feed_entry (chapter_id, scope, kind, ref, position, is_drop)
SELECT DISTINCT chapter_id, held_on, 'independence.candidates', held_on, 0, 0
FROM sheet_published;
