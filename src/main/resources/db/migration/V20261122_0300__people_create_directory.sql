-- The directory as its list shows it: one row for each person in service with the post of today. Triggers keep it when
-- a person, post or unit changes; directory_refresh() does when the day changes. It holds nothing of its own.
CREATE FUNCTION jakarta_today() RETURNS date LANGUAGE sql STABLE AS $$
    SELECT (now() AT TIME ZONE 'Asia/Jakarta')::date
$$;

CREATE TABLE directory_entry (
    employee_id     uuid PRIMARY KEY REFERENCES employee ON DELETE CASCADE,
    full_name       text NOT NULL,
    sort_name       text NOT NULL,
    employee_number text,
    kind            text NOT NULL,
    rank_code       text,
    rank_ordinal    integer,
    unit_id         uuid REFERENCES work_unit ON DELETE CASCADE,
    unit_name       text,
    agency_name     text,
    position_title  text,
    position_kind   text,
    position_level  text,
    head            boolean NOT NULL,
    search          text NOT NULL               -- lower case: name, post, unit, agency
);

CREATE INDEX directory_entry_search_idx ON directory_entry USING gin (search gin_trgm_ops, employee_number gin_trgm_ops);
CREATE INDEX directory_entry_name_idx ON directory_entry (sort_name, employee_id);
CREATE INDEX directory_entry_unit_name_idx ON directory_entry (unit_name, sort_name, employee_id);
CREATE INDEX directory_entry_position_idx ON directory_entry (position_title, sort_name, employee_id);
CREATE INDEX directory_entry_rank_idx ON directory_entry (rank_ordinal, sort_name, employee_id);
CREATE INDEX directory_entry_unit_idx ON directory_entry (unit_id);

CREATE VIEW directory_today AS
SELECT e.id AS employee_id, e.full_name, lower(e.name) AS sort_name, e.employee_number, e.kind,
       e.rank_code, r.ordinal AS rank_ordinal, p.unit_id, u.name AS unit_name, g.name AS agency_name,
       q.title AS position_title, q.kind AS position_kind, q.level AS position_level, COALESCE(p.head, false) AS head,
       lower(concat_ws(' ', e.full_name, q.title, u.name, g.name)) AS search
FROM employee e
    LEFT JOIN rank_grade r ON r.code = e.rank_code
    LEFT JOIN placement p ON p.employee_id = e.id AND p.valid @> jakarta_today()
    LEFT JOIN position q ON q.id = p.position_id
    LEFT JOIN work_unit u ON u.id = p.unit_id
    LEFT JOIN (
        SELECT a.unit_id, agency.name
        FROM work_unit_ancestor a JOIN work_unit agency ON agency.id = a.ancestor_id
            JOIN work_unit root ON root.id = agency.parent_id AND root.parent_id IS NULL
    ) g ON g.unit_id = p.unit_id
WHERE e.left_on IS NULL OR e.left_on > jakarta_today();

CREATE FUNCTION directory_refresh(only_employees uuid[] DEFAULT NULL) RETURNS void LANGUAGE sql AS $$
    DELETE FROM directory_entry d
    WHERE (only_employees IS NULL OR d.employee_id = ANY(only_employees))
        AND NOT EXISTS (
            SELECT FROM employee e WHERE e.id = d.employee_id AND (e.left_on IS NULL OR e.left_on > jakarta_today()));
    INSERT INTO directory_entry AS d
    SELECT * FROM directory_today t WHERE only_employees IS NULL OR t.employee_id = ANY(only_employees)
    ON CONFLICT (employee_id) DO UPDATE SET
        full_name = EXCLUDED.full_name, sort_name = EXCLUDED.sort_name, employee_number = EXCLUDED.employee_number,
        kind = EXCLUDED.kind, rank_code = EXCLUDED.rank_code, rank_ordinal = EXCLUDED.rank_ordinal,
        unit_id = EXCLUDED.unit_id, unit_name = EXCLUDED.unit_name, agency_name = EXCLUDED.agency_name,
        position_title = EXCLUDED.position_title, position_kind = EXCLUDED.position_kind,
        position_level = EXCLUDED.position_level, head = EXCLUDED.head, search = EXCLUDED.search
    WHERE d.* IS DISTINCT FROM EXCLUDED.*;
$$;

CREATE FUNCTION directory_follow_employee() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM directory_refresh(ARRAY(SELECT id FROM changed));
    RETURN NULL;
END
$$;

CREATE TRIGGER employee_directory_insert AFTER INSERT ON employee REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION directory_follow_employee();
CREATE TRIGGER employee_directory_update AFTER UPDATE ON employee REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION directory_follow_employee();

CREATE FUNCTION directory_follow_placement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM directory_refresh(ARRAY(SELECT DISTINCT employee_id FROM changed));
    RETURN NULL;
END
$$;

CREATE TRIGGER placement_directory_insert AFTER INSERT ON placement REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION directory_follow_placement();
CREATE TRIGGER placement_directory_update AFTER UPDATE ON placement REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION directory_follow_placement();
CREATE TRIGGER placement_directory_delete AFTER DELETE ON placement REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION directory_follow_placement();

CREATE FUNCTION directory_follow_position() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM directory_refresh(ARRAY(
        SELECT DISTINCT p.employee_id FROM placement p JOIN changed c ON c.id = p.position_id));
    RETURN NULL;
END
$$;

CREATE TRIGGER position_directory AFTER UPDATE ON position REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION directory_follow_position();

-- Runs after work_unit_ancestors (triggers run in the order of their names), so a moved unit has its new agency.
CREATE FUNCTION directory_follow_unit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    people uuid[] := ARRAY(
        SELECT DISTINCT p.employee_id
        FROM after_change n JOIN before_change o ON o.id = n.id
            JOIN work_unit_ancestor a ON a.ancestor_id = n.id
            JOIN placement p ON p.unit_id = a.unit_id
        WHERE o.name <> n.name OR o.parent_id IS DISTINCT FROM n.parent_id);
BEGIN
    IF cardinality(people) > 0 THEN
        PERFORM directory_refresh(people);
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER work_unit_directory AFTER UPDATE ON work_unit
    REFERENCING OLD TABLE AS before_change NEW TABLE AS after_change
    FOR EACH STATEMENT EXECUTE FUNCTION directory_follow_unit();

SELECT directory_refresh();

-- The units that a person leads on a day, as head or as Plt./Plh., and all units below them.
CREATE FUNCTION led_subtree(leader uuid, on_day date) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
    SELECT a.unit_id
    FROM work_unit_ancestor a
    WHERE a.ancestor_id IN (
        SELECT p.unit_id FROM placement p WHERE p.employee_id = leader AND p.head AND p.valid @> on_day
        UNION ALL
        SELECT d.unit_id FROM delegation d
        WHERE d.employee_id = leader AND d.valid @> on_day AND d.scope IN ('FULL', 'APPRAISAL'))
$$;
