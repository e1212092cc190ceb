-- Who changed what, when, from what to what: written by triggers, so no code path can forget it, and in the
-- transaction of the change. The application's role may read it and nothing else.
CREATE TABLE audit_entry (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at          timestamptz NOT NULL DEFAULT now(),
    transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
    actor_id    uuid,            -- null: the system itself
    action      text NOT NULL,   -- the use case
    table_name  text NOT NULL,
    operation   text NOT NULL CHECK (operation IN ('INSERT', 'UPDATE', 'DELETE')),
    subject_id  text NOT NULL,
    before      jsonb,
    after       jsonb,
    CHECK ((operation = 'INSERT') = (before IS NULL)),
    CHECK ((operation = 'DELETE') = (after IS NULL))
);

CREATE INDEX audit_entry_at_idx ON audit_entry (at, id);
CREATE INDEX audit_entry_subject_idx ON audit_entry (subject_id, id);
CREATE INDEX audit_entry_actor_idx ON audit_entry (actor_id, id);

REVOKE INSERT, UPDATE, DELETE ON audit_entry FROM mumpuni_app;

CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit_entry is append-only';
END
$$;

CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();

-- Only what differs between two versions of a row.
CREATE FUNCTION audit_difference(one jsonb, other jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT COALESCE(jsonb_object_agg(key, value), '{}')
    FROM jsonb_each(one)
    WHERE value IS DISTINCT FROM other -> key
$$;

-- Arguments of the trigger: key column, columns that stay out of the record.
CREATE FUNCTION audit_write() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    key_column text := TG_ARGV[0];
    omitted    text[] := TG_ARGV[1]::text[] || 'version'::text;
    actor      uuid := nullif(current_setting('mumpuni.actor', true), '')::uuid;
    use_case   text := COALESCE(nullif(current_setting('mumpuni.action', true), ''), 'system');
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO audit_entry (actor_id, action, table_name, operation, subject_id, after)
        SELECT actor, use_case, TG_TABLE_NAME, TG_OP, to_jsonb(n) ->> key_column, jsonb_strip_nulls(to_jsonb(n)) - omitted
        FROM new_rows n;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO audit_entry (actor_id, action, table_name, operation, subject_id, before)
        SELECT actor, use_case, TG_TABLE_NAME, TG_OP, to_jsonb(o) ->> key_column, jsonb_strip_nulls(to_jsonb(o)) - omitted
        FROM old_rows o;
    ELSE
        INSERT INTO audit_entry (actor_id, action, table_name, operation, subject_id, before, after)
        SELECT actor, use_case, TG_TABLE_NAME, TG_OP, n.key, audit_difference(o.row, n.row), audit_difference(n.row, o.row)
        FROM (SELECT to_jsonb(x) ->> key_column AS key, to_jsonb(x) - omitted AS row FROM new_rows x) n
            JOIN (SELECT to_jsonb(x) ->> key_column AS key, to_jsonb(x) - omitted AS row FROM old_rows x) o ON o.key = n.key
        WHERE o.row <> n.row;
    END IF;
    RETURN NULL;
END
$$;

-- Registers a table. What must never be kept twice (password hashes, tokens, file contents) goes into omitted.
CREATE FUNCTION audit_table(name text, omitted text[] DEFAULT '{}', key_column text DEFAULT 'id') RETURNS void
    LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER %1$s_audit_insert AFTER INSERT ON %1$I REFERENCING NEW TABLE AS new_rows '
        'FOR EACH STATEMENT EXECUTE FUNCTION audit_write(%2$L, %3$L)', name, key_column, omitted::text);
    EXECUTE format('CREATE TRIGGER %1$s_audit_update AFTER UPDATE ON %1$I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows '
        'FOR EACH STATEMENT EXECUTE FUNCTION audit_write(%2$L, %3$L)', name, key_column, omitted::text);
    EXECUTE format('CREATE TRIGGER %1$s_audit_delete AFTER DELETE ON %1$I REFERENCING OLD TABLE AS old_rows '
        'FOR EACH STATEMENT EXECUTE FUNCTION audit_write(%2$L, %3$L)', name, key_column, omitted::text);
END
$$;
