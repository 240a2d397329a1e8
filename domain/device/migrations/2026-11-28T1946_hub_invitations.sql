-- Why: a computer in the car is a device of a kind of its own; a phone must not take its invitation, nor it a phone's.
ALTER TABLE device_invitation ADD COLUMN is_hub INTEGER NOT NULL DEFAULT 0;
