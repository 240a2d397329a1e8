-- Why: what was done is listed a few days at a time; each time all meetings that were ever held were read.
CREATE INDEX mentoring_meeting_by_day ON mentoring_meeting (chapter_id, held_on, meeting_id);
