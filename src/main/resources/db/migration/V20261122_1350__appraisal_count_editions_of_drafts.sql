-- A draft of a policy may be open in two browsers: the second to save is told.
ALTER TABLE evaluation_policy ADD COLUMN edition integer NOT NULL DEFAULT 0;
