-- Why: "(suami)" beside a number of a roster says whose phone it is; it was let go of.
ALTER TABLE roster_row ADD COLUMN phone_owner INTEGER NOT NULL DEFAULT 4;
