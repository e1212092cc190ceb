CREATE TABLE work_unit (
    id             uuid PRIMARY KEY DEFAULT uuidv7(),
    version        integer NOT NULL DEFAULT 0,
    siasn_id       uuid UNIQUE,
    parent_id      uuid REFERENCES work_unit,
    name           text NOT NULL CHECK (btrim(name) <> ''),
    head_title     text,                       -- the post of its head, as the national system names it
    echelon        text CHECK (echelon ~ '^[1-5][1-9]$'),
    sort_order     integer NOT NULL DEFAULT 0,
    effective_from date,                       -- since when name and parent are what they are; null: since before our records
    closed_on      date,                       -- the first day on which it no longer exists
    CHECK (parent_id <> id),
    CHECK (closed_on > effective_from)
);

CREATE INDEX work_unit_parent_idx ON work_unit (parent_id, sort_order);
CREATE INDEX work_unit_name_idx ON work_unit USING gin (name gin_trgm_ops);
SELECT audit_table('work_unit');

-- What a unit was called and where it stood on a day; kept by a trigger, so every way of changing a unit keeps it.
CREATE TABLE work_unit_history (
    unit_id    uuid NOT NULL REFERENCES work_unit ON DELETE CASCADE,
    parent_id  uuid REFERENCES work_unit,
    name       text NOT NULL,
    head_title text,
    valid      daterange NOT NULL CHECK (NOT isempty(valid)),
    EXCLUDE USING gist (unit_id WITH =, valid WITH &&)
);

CREATE INDEX work_unit_history_parent_idx ON work_unit_history (parent_id);

-- A change with a later effective_from starts a new stretch; any other change corrects the newest one.
CREATE FUNCTION work_unit_keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    newest daterange := (SELECT valid FROM work_unit_history WHERE unit_id = NEW.id ORDER BY valid DESC LIMIT 1);
BEGIN
    IF newest IS NOT NULL THEN
        IF NEW.effective_from IS NOT NULL AND (lower(newest) IS NULL OR NEW.effective_from > lower(newest)) THEN
            UPDATE work_unit_history SET valid = daterange(lower(newest), NEW.effective_from)
            WHERE unit_id = NEW.id AND valid = newest;
        ELSE
            DELETE FROM work_unit_history WHERE unit_id = NEW.id AND valid = newest;
        END IF;
    END IF;
    INSERT INTO work_unit_history (unit_id, parent_id, name, head_title, valid)
    VALUES (NEW.id, NEW.parent_id, NEW.name, NEW.head_title, daterange(NEW.effective_from, NEW.closed_on));
    RETURN NULL;
END
$$;

CREATE TRIGGER work_unit_history AFTER INSERT OR UPDATE OF name, parent_id, head_title, effective_from, closed_on ON work_unit
    FOR EACH ROW EXECUTE FUNCTION work_unit_keep_history();

-- Every unit with itself (depth 0) and all units above it, as they are now: for subtrees in lists and permissions.
CREATE TABLE work_unit_ancestor (
    unit_id     uuid NOT NULL REFERENCES work_unit ON DELETE CASCADE,
    ancestor_id uuid NOT NULL REFERENCES work_unit ON DELETE CASCADE,
    depth       integer NOT NULL CHECK (depth BETWEEN 0 AND 20),
    PRIMARY KEY (unit_id, ancestor_id)
);

CREATE INDEX work_unit_ancestor_ancestor_idx ON work_unit_ancestor (ancestor_id, unit_id);

CREATE FUNCTION work_unit_refresh_ancestors() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        WITH RECURSIVE line (unit_id, ancestor_id) AS (
            SELECT id, parent_id FROM work_unit WHERE parent_id IS NOT NULL
            UNION
            SELECT line.unit_id, u.parent_id FROM line JOIN work_unit u ON u.id = line.ancestor_id WHERE u.parent_id IS NOT NULL
        )
        SELECT FROM line WHERE unit_id = ancestor_id
    ) THEN
        RAISE EXCEPTION 'a work unit cannot stand below itself' USING ERRCODE = 'check_violation', CONSTRAINT = 'work_unit_no_loop';
    END IF;
    DELETE FROM work_unit_ancestor;
    INSERT INTO work_unit_ancestor (unit_id, ancestor_id, depth)
    WITH RECURSIVE line (unit_id, ancestor_id, depth) AS (
        SELECT id, id, 0 FROM work_unit
        UNION ALL
        SELECT line.unit_id, u.parent_id, line.depth + 1
        FROM line JOIN work_unit u ON u.id = line.ancestor_id WHERE u.parent_id IS NOT NULL
    )
    SELECT unit_id, ancestor_id, depth FROM line;
    RETURN NULL;
END
$$;

CREATE TRIGGER work_unit_ancestors AFTER INSERT OR DELETE OR UPDATE OF parent_id ON work_unit
    FOR EACH STATEMENT EXECUTE FUNCTION work_unit_refresh_ancestors();
