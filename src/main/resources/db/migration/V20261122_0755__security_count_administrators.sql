-- How many administrators can sign in and stay in service, besides the named ones: asked wherever one might be the last.
CREATE FUNCTION usable_administrators(besides uuid[]) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT count(*)
    FROM role_grant g
        JOIN account a ON a.employee_id = g.employee_id
        JOIN employee e ON e.id = g.employee_id
    WHERE g.role = 'ADMINISTRATOR' AND a.state = 'ACTIVE' AND e.left_on IS NULL AND g.employee_id <> ALL(besides)
$$;
