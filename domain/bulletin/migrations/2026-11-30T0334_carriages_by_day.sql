-- Why: what was done is listed a few days at a time; each time all notices that were ever carried were read.
CREATE INDEX notice_carriage_by_day ON notice_carriage (chapter_id, carried_on, carriage_id);
