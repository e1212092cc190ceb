-- Whoever hands out a code for an account in use could take it over, so its owner is told who did. The note stays when
-- the code is used.
CREATE TABLE account_reset (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    employee_id uuid NOT NULL REFERENCES account,
    issued_by   uuid NOT NULL REFERENCES employee,
    issued_at   timestamptz NOT NULL
);

CREATE INDEX account_reset_employee_idx ON account_reset (employee_id, issued_at);
CREATE INDEX account_reset_issued_by_idx ON account_reset (issued_by);
SELECT audit_table('account_reset');

-- Whether the person judges others that day: leads a unit, stands in for its leader or was named by an exception.
CREATE FUNCTION appraises_others(person uuid, on_day date) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM placement p WHERE p.employee_id = person AND p.head AND p.valid @> on_day)
        OR EXISTS (SELECT FROM delegation d WHERE d.employee_id = person AND d.valid @> on_day
            AND d.scope IN ('FULL', 'APPRAISAL'))
        OR EXISTS (SELECT FROM appraiser_override o WHERE o.appraiser_id = person AND o.valid @> on_day)
$$;

-- One administrator is always left who can sign in, also when two of them close each other's accounts at once: the
-- second waits for the first and then sees what it did.
CREATE FUNCTION keep_an_administrator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_TABLE_NAME = 'role_grant' OR EXISTS (
        SELECT FROM role_grant g WHERE g.employee_id = NEW.employee_id AND g.role = 'ADMINISTRATOR') THEN
        PERFORM pg_advisory_xact_lock(hashtext('keep_an_administrator'));
        IF NOT EXISTS (
            SELECT FROM role_grant g JOIN account a ON a.employee_id = g.employee_id JOIN employee e ON e.id = g.employee_id
            WHERE g.role = 'ADMINISTRATOR' AND a.state = 'ACTIVE' AND (e.left_on IS NULL OR e.left_on > CURRENT_DATE)) THEN
            RAISE EXCEPTION 'no administrator would be left' USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
        END IF;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER account_keep_an_administrator AFTER UPDATE OF state ON account
    FOR EACH ROW WHEN (OLD.state = 'ACTIVE' AND NEW.state <> 'ACTIVE') EXECUTE FUNCTION keep_an_administrator();
CREATE TRIGGER role_grant_keep_an_administrator AFTER DELETE ON role_grant
    FOR EACH ROW WHEN (OLD.role = 'ADMINISTRATOR') EXECUTE FUNCTION keep_an_administrator();
