-- Why somebody is no longer in service, where an officer says so: of the dead nothing is expected any more.
ALTER TABLE employee ADD COLUMN left_because text
    CHECK (left_because IN ('RETIRED', 'DIED', 'CONTRACT_ENDED', 'MOVED_OUT', 'OTHER'));
