-- Why: a woman is found by the beginning of any word of her name, in the same time in a chapter of a thousand and of a
-- hundred thousand; a register is turned page by page without counting from its start.
-- Derived from member: where she is looked for (everywhere '', or her village), the words by which (her name from each
-- of its words on; '=' and her whole name, the order of the register; her phone number; '#' and it backwards).
CREATE TABLE member_word (
    chapter_id TEXT NOT NULL,
    place      TEXT NOT NULL,
    word       TEXT NOT NULL,
    member_id  TEXT NOT NULL,
    PRIMARY KEY (chapter_id, place, word, member_id),
    FOREIGN KEY (chapter_id, member_id) REFERENCES member (chapter_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_word_by_member ON member_word (chapter_id, member_id, place, word);

-- Those who are registered already.
INSERT INTO member_word (chapter_id, place, word, member_id)
SELECT chapter_id, '', '=' || search_key, member_id
FROM member
WHERE merged_into IS NULL;

WITH RECURSIVE position_in_name (n) AS (
    SELECT 1
    UNION ALL
    SELECT n + 1
    FROM position_in_name
    WHERE n < 400)
INSERT INTO member_word (chapter_id, place, word, member_id)
SELECT m.chapter_id, '', substr(m.search_key, p.n), m.member_id
FROM member AS m
JOIN position_in_name AS p ON p.n <= length(m.search_key)
WHERE m.merged_into IS NULL AND substr(m.search_key, p.n, 1) NOT IN (' ', '.', ',', '(', ')', '''', '"', '-', '/')
    AND (p.n = 1 OR substr(m.search_key, p.n - 1, 1) IN (' ', '.', ',', '(', ')', '''', '"', '-', '/'));

INSERT INTO member_word (chapter_id, place, word, member_id)
SELECT chapter_id, '', '0' || substr(phone, 4), member_id
FROM member
WHERE merged_into IS NULL AND substr(phone, 1, 3) = '+62';

WITH RECURSIVE turned (chapter_id, member_id, rest, done) AS (
    SELECT chapter_id, member_id, '0' || substr(phone, 4), ''
    FROM member
    WHERE merged_into IS NULL AND substr(phone, 1, 3) = '+62'
    UNION ALL
    SELECT chapter_id, member_id, substr(rest, 2), substr(rest, 1, 1) || done
    FROM turned
    WHERE rest <> '')
INSERT INTO member_word (chapter_id, place, word, member_id)
SELECT chapter_id, '', '#' || done, member_id
FROM turned
WHERE rest = '';

INSERT INTO member_word (chapter_id, place, word, member_id)
SELECT w.chapter_id, m.village_code, w.word, w.member_id
FROM member_word AS w
JOIN member AS m ON m.chapter_id = w.chapter_id AND m.member_id = w.member_id
WHERE m.village_code <> '';
