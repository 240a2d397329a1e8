-- Why: promises that were kept are counted on the day they were answered, no longer on the day they were due; what was
-- counted before is counted again.
DELETE FROM account_count;
