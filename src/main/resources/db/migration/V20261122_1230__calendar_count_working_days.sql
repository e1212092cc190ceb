-- A day is verified by the decree that names it, so the decree is what is kept.
ALTER TABLE holiday ADD COLUMN kind text NOT NULL DEFAULT 'HOLIDAY' CHECK (kind IN ('HOLIDAY', 'JOINT_LEAVE')),
    ADD COLUMN source text CHECK (btrim(source) <> ''),
    ADD CHECK (btrim(name) <> ''),
    ADD CHECK (day BETWEEN '2020-01-01' AND '2060-12-31'),
    DROP COLUMN verified;
ALTER TABLE holiday ALTER COLUMN kind DROP DEFAULT;

-- The third year, computed like the others: none of it is verified.
INSERT INTO holiday (day, name, kind)
SELECT make_date(2028, month, day_of_month), name, 'HOLIDAY'
FROM (VALUES (1, 1, 'Tahun Baru Masehi'), (1, 26, 'Tahun Baru Imlek'), (2, 27, 'Idulfitri'), (2, 28, 'Idulfitri'),
    (3, 26, 'Hari Suci Nyepi'), (4, 14, 'Wafat Yesus Kristus'), (5, 1, 'Hari Buruh Internasional'), (5, 5, 'Iduladha'),
    (5, 9, 'Hari Raya Waisak'), (5, 25, 'Kenaikan Yesus Kristus dan Tahun Baru Islam'), (6, 1, 'Hari Lahir Pancasila'),
    (8, 3, 'Maulid Nabi Muhammad saw.'), (8, 17, 'Proklamasi Kemerdekaan'), (12, 14, 'Isra Mikraj Nabi Muhammad saw.'),
    (12, 25, 'Kelahiran Yesus Kristus')) computed (month, day_of_month, name);

-- Every day with the number of working days up to and including it, so that a clock is two lookups. Derived from holiday,
-- never written by hand, so not in the audit record.
CREATE TABLE calendar_day (
    day     date PRIMARY KEY,
    working boolean NOT NULL,
    number  integer NOT NULL
);
CREATE UNIQUE INDEX calendar_day_number_idx ON calendar_day (number) WHERE working;

CREATE FUNCTION refresh_calendar_days() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('calendar_day'));
    DELETE FROM calendar_day;
    INSERT INTO calendar_day (day, working, number)
    SELECT day, working, count(*) FILTER (WHERE working) OVER (ORDER BY day)
    FROM (SELECT d::date AS day, EXTRACT(isodow FROM d) < 6
                AND NOT EXISTS (SELECT FROM holiday h WHERE h.day = d::date) AS working
        FROM generate_series(timestamp '2020-01-01', timestamp '2060-12-31', interval '1 day') d) days;
    RETURN NULL;
END
$$;

CREATE TRIGGER holiday_counts AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON holiday
    FOR EACH STATEMENT EXECUTE FUNCTION refresh_calendar_days();

-- The triggers count from now on; the first count.
UPDATE holiday SET name = name WHERE false;

-- The day that lies so many working days after another, which is not counted itself (WorkingDays.after).
CREATE FUNCTION working_day_after(from_day date, days integer) RETURNS date LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN days <= 0 THEN from_day ELSE (
        SELECT w.day FROM calendar_day f JOIN calendar_day w ON w.working AND w.number = f.number + days
        WHERE f.day = from_day) END
$$;

-- How many working days come after the first day, up to and including the last (WorkingDays.between).
CREATE FUNCTION working_days_between(first_day date, last_day date) RETURNS integer LANGUAGE sql STABLE AS $$
    SELECT GREATEST(0, l.number - f.number) FROM calendar_day f, calendar_day l
    WHERE f.day = first_day AND l.day = last_day
$$;
