-- Why: a file of several sheets is read from one of them; whoever imports it must be told which others there are.
ALTER TABLE roster_import ADD COLUMN other_sheets TEXT NOT NULL DEFAULT '';
