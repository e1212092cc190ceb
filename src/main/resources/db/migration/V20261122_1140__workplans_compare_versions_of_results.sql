-- A result with all the earlier revisions in which it stood: a link points at the one in which it was made.
CREATE FUNCTION result_versions(of_result uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
    WITH RECURSIVE line (id, earlier_id) AS (
        SELECT id, earlier_id FROM planned_result WHERE id = of_result
        UNION ALL
        SELECT r.id, r.earlier_id FROM line JOIN planned_result r ON r.id = line.earlier_id
    )
    SELECT array_agg(id) FROM line
$$;
