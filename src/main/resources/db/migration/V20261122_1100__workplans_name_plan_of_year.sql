-- The plan that counts for a person in a year: the newest that was set. After a move it is the closed one, until that for
-- the new post is set; before the first plan of a year is set it is the last of the years before.
CREATE FUNCTION plan_of_year(person uuid, of_year integer) RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT id FROM work_plan
    WHERE employee_id = person AND status IN ('SET', 'CLOSED') AND year <= of_year
    ORDER BY year DESC, revision DESC LIMIT 1
$$;

-- Whether a plan is the last revision that was set for its post, also after the person has moved to another.
CREATE FUNCTION plan_holds(of_plan uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT p.status IN ('SET', 'CLOSED') AND COALESCE((
        SELECT w.cause IS NOT DISTINCT FROM 'MOVED' FROM work_plan w
        WHERE w.employee_id = p.employee_id AND w.year = p.year AND w.revision > p.revision
            AND w.status IN ('SET', 'CLOSED')
        ORDER BY w.revision LIMIT 1), true)
    FROM work_plan p WHERE p.id = of_plan
$$;
