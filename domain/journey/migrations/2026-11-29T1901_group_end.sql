-- Why: whoever looks at women by group (network) must know that a group ended; none of its women leaves it for that.
-- Groups that stand at a graduation; one that entered an earlier stage again goes on.
CREATE VIEW group_end_published AS
SELECT chapter_id, group_id, graduated_on AS ended_on
FROM journey_current
WHERE graduated_on IS NOT NULL;
