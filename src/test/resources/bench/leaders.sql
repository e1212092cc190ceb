-- Someone to appraise everybody in the invented city: one of each unit leads it, forty move up, and a mayor.
INSERT INTO position (title, kind) VALUES
    ('Wali Kota', 'STATE_OFFICIAL'), ('Kepala Dinas', 'HIGH_LEADERSHIP'), ('Kepala Bidang', 'ADMINISTRATOR');

WITH mayor AS (INSERT INTO employee (kind, name) VALUES ('NON_ASN', 'Wali Kota Bangku') RETURNING id)
INSERT INTO placement (employee_id, unit_id, position_id, head, head_basis, valid)
SELECT mayor.id, u.id, q.id, true, 'POSITION', '[2020-01-01,)'
FROM mayor, work_unit u, position q WHERE u.parent_id IS NULL AND q.title = 'Wali Kota';

UPDATE placement p SET head = true, head_basis = 'POSITION', position_id = q.id
FROM (SELECT DISTINCT ON (unit_id) id FROM placement ORDER BY unit_id, employee_id) first, position q
WHERE first.id = p.id AND NOT p.head AND q.title = 'Kepala Bidang';

WITH office AS (
    SELECT u.id, row_number() OVER (ORDER BY u.name) AS n
    FROM work_unit u JOIN work_unit city ON city.id = u.parent_id AND city.parent_id IS NULL
),
person AS (SELECT id, row_number() OVER (ORDER BY employee_id DESC) AS n FROM placement WHERE NOT head)
UPDATE placement p SET unit_id = office.id, head = true, head_basis = 'POSITION', position_id = q.id
FROM office JOIN person USING (n), position q
WHERE p.id = person.id AND q.title = 'Kepala Dinas';

ANALYZE;
