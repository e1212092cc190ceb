-- When each step of a run began: how long the last one took tells how long the next one will.
ALTER TABLE import_run ADD COLUMN reading_at timestamptz, ADD COLUMN applying_at timestamptz;
