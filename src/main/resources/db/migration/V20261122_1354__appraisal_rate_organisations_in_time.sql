-- Who set the achievement of a unit, when, and on what ground. What it was before stays readable. What a signed result was
-- judged by is not changed by any of it.
ALTER TABLE organisation_rating
    ADD COLUMN set_by uuid REFERENCES employee,
    ADD COLUMN set_at timestamptz,
    ADD COLUMN issued_on date,                    -- the day of the decree or of the decision; null: before this was kept
    ADD COLUMN decree text CHECK (btrim(decree) <> ''),
    ADD COLUMN change_reason text CHECK (btrim(change_reason) <> ''),
    ADD COLUMN number integer NOT NULL DEFAULT 1,
    ADD CONSTRAINT organisation_rating_basis_check CHECK (basis IS NOT NULL AND btrim(basis) <> '') NOT VALID;
CREATE INDEX organisation_rating_set_by_idx ON organisation_rating (set_by);

CREATE TABLE organisation_rating_version (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    rating_id     uuid NOT NULL REFERENCES organisation_rating,
    number        integer NOT NULL,
    rating        text NOT NULL CHECK (rating IN ('EXCELLENT', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
    basis         text NOT NULL,
    decree        text,
    issued_on     date,
    change_reason text,
    set_by        uuid REFERENCES employee,
    set_at        timestamptz,
    UNIQUE (rating_id, number)
);
CREATE INDEX organisation_rating_version_set_by_idx ON organisation_rating_version (set_by);
SELECT audit_table('organisation_rating_version');

CREATE FUNCTION keep_organisation_rating() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO organisation_rating_version (rating_id, number, rating, basis, decree, issued_on, change_reason, set_by, set_at)
    VALUES (NEW.id, NEW.number, NEW.rating, NEW.basis, NEW.decree, NEW.issued_on, NEW.change_reason, NEW.set_by, NEW.set_at)
    ON CONFLICT (rating_id, number) DO NOTHING;
    RETURN NEW;
END
$$;
CREATE TRIGGER organisation_rating_version_keep AFTER INSERT OR UPDATE ON organisation_rating
    FOR EACH ROW EXECUTE FUNCTION keep_organisation_rating();

INSERT INTO organisation_rating_version (rating_id, number, rating, basis)
SELECT id, number, rating, COALESCE(basis, '') FROM organisation_rating;

-- The rating that counts for people whose appraiser leads a unit, for all units at once: that of the unit, or of the
-- nearest one above that has one. A year's rating that is issued after January, or not at all by then, gives way to that
-- of the year before (PermenPANRB 6/2022, Lampiran IV, II.B.1.f); if there is none, the late one counts and says so.
CREATE FUNCTION organisation_rating_of_units(of_period uuid, on_day date)
    RETURNS TABLE (led_unit_id uuid, unit_id uuid, rating text, basis text, period_id uuid, late boolean)
    LANGUAGE sql STABLE AS $$
    SELECT DISTINCT ON (x.unit_id) x.unit_id, c.unit_id, c.rating, c.basis, c.period_id, c.late
    FROM (
        SELECT r.unit_id, r.rating, r.basis, r.period_id,
            p.kind = 'ANNUAL' AND COALESCE(r.issued_on > january.ends, false) AS late,
            CASE WHEN p.kind = 'ANNUAL' AND r.issued_on > january.ends THEN 2 ELSE 0 END AS place
        FROM appraisal_period p JOIN organisation_rating r ON r.period_id = p.id
            CROSS JOIN LATERAL (SELECT make_date(extract(year FROM p.ends)::integer + 1, 1, 31) AS ends) january
        WHERE p.id = of_period
        UNION ALL
        SELECT r.unit_id, r.rating, r.basis, r.period_id, true, 1
        FROM appraisal_period p
            JOIN appraisal_period past ON past.kind = 'ANNUAL' AND past.id <> p.id
                AND extract(year FROM past.starts) = extract(year FROM p.starts) - 1
            JOIN organisation_rating r ON r.period_id = past.id
        WHERE p.id = of_period AND p.kind = 'ANNUAL'
            AND on_day > make_date(extract(year FROM p.ends)::integer + 1, 1, 31)
    ) c JOIN work_unit_ancestor x ON x.ancestor_id = c.unit_id
    ORDER BY x.unit_id, x.depth, c.place, c.period_id
$$;

-- The unit which the appraiser leads towards the person of one appraisal; where the appraiser by a personal exception
-- leads no unit, the person's own takes its place.
CREATE FUNCTION appraisal_led_unit(a appraisal, on_day date) RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT COALESCE(
        a.led_unit_id,
        (SELECT h.unit_id FROM placement h JOIN appraisal_period p ON p.id = a.period_id
         WHERE h.employee_id = a.appraiser_id AND h.head AND h.valid @> least(p.ends, on_day)
         ORDER BY lower(h.valid), h.id LIMIT 1),
        a.unit_id)
$$;

-- The same for one appraisal; a signed one as of the day of its signature.
DROP FUNCTION organisation_rating_for(uuid);
CREATE FUNCTION organisation_rating_for(only_appraisal uuid, on_day date)
    RETURNS TABLE (led_unit_id uuid, unit_id uuid, rating text, basis text, period_id uuid, late boolean)
    LANGUAGE sql STABLE AS $$
    SELECT led.unit_id, o.unit_id, o.rating, o.basis, o.period_id, COALESCE(o.late, false)
    FROM appraisal a
        CROSS JOIN LATERAL (SELECT COALESCE((a.signed_at AT TIME ZONE 'Asia/Jakarta')::date, on_day) AS day) seen
        CROSS JOIN LATERAL (SELECT appraisal_led_unit(a, seen.day) AS unit_id) led
        LEFT JOIN LATERAL organisation_rating_of_units(a.period_id, seen.day) o ON o.led_unit_id = led.unit_id
    WHERE a.id = only_appraisal
$$;
