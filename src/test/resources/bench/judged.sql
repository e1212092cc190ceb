-- Everybody has handed in and is judged, and every unit has its achievement: what is left are signatures.
INSERT INTO organisation_rating (period_id, unit_id, rating, basis)
SELECT p.id, u.id, 'GOOD', 'Capaian kinerja unit triwulan' FROM appraisal_period p, work_unit u
ON CONFLICT DO NOTHING;

UPDATE appraisal SET status = 'SUBMITTED', submitted_at = now() WHERE status = 'OPEN';
UPDATE appraisal SET work_result = 'MEETS', behaviour = 'MEETS', feedback = 'Pertahankan hasil triwulan ini.'
WHERE status = 'SUBMITTED';
