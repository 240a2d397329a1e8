-- Why: photos are kept two years; the oldest are found without reading the others.
CREATE INDEX stored_file_by_age ON stored_file (received_at, chapter_id, sha256);
