-- Eight teams of forty, as large schools have: whoever sat there goes next door, others come from everywhere.
CREATE TEMP TABLE team AS
SELECT p.unit_id, row_number() OVER (ORDER BY p.unit_id) AS n
FROM placement p JOIN position q ON q.id = p.position_id WHERE q.title = 'Kepala Bidang'
ORDER BY p.unit_id LIMIT 9;

UPDATE placement p SET unit_id = (SELECT unit_id FROM team WHERE n = 9) FROM team t
WHERE t.unit_id = p.unit_id AND t.n <= 8 AND NOT p.head;

UPDATE placement p SET unit_id = t.unit_id
FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM placement
    WHERE NOT head AND unit_id NOT IN (SELECT unit_id FROM team) LIMIT 320) person
    JOIN team t ON t.n = (person.n - 1) / 40 + 1
WHERE p.id = person.id;

ANALYZE;
