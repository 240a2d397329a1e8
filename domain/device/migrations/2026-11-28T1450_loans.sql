-- Why: an officer borrows somebody else's phone for minutes; its invitation holds for ten.
ALTER TABLE device_invitation ADD COLUMN is_loan INTEGER NOT NULL DEFAULT 0;
