-- Plans of the whole city: this year's are set, every twentieth was revised, next year's are drafts. Five results with
-- three indicators each, linked to the superior's; twelve months of steps, realisations up to this month, three pieces of
-- evidence for each result; feedback, meetings, notifications. Written without triggers, so a check of all references
-- stands at the end.
SET session_replication_role = replica;
SET synchronous_commit = off;
SET work_mem = '256MB';

CREATE TEMP TABLE today AS SELECT jakarta_today() AS day, extract(year FROM jakarta_today())::int AS year;

CREATE TEMP TABLE person AS
SELECT l.employee_id, l.appraiser_id, p.unit_id, p.position_id,
    CASE WHEN q.kind = 'HIGH_LEADERSHIP' THEN 'LEADER' ELSE 'STAFF' END AS model,
    row_number() OVER (ORDER BY l.employee_id) AS n
FROM today t CROSS JOIN LATERAL reporting_line(t.day) l
    JOIN placement p ON p.employee_id = l.employee_id AND p.valid @> t.day JOIN position q ON q.id = p.position_id
WHERE l.appraiser_id IS NOT NULL;

CREATE TEMP TABLE plan AS
SELECT uuidv7() AS id, p.*, t.year + v.ahead AS year, v.revision, v.ahead = 0 AS settled
FROM person p CROSS JOIN today t CROSS JOIN (VALUES (0, 1), (0, 2), (1, 1)) v (ahead, revision)
WHERE v.revision = 1 OR p.n % 20 = 0;

INSERT INTO work_plan (id, version, employee_id, year, revision, revision_reason, model, approach, appraiser_id, status,
    submitted_at, set_by, set_at, set_as, unit_id, position_id)
SELECT id, 1, employee_id, year, revision, CASE WHEN revision = 2 THEN 'Tugas baru sejak pertengahan tahun' END, model,
    'QUANTITATIVE', appraiser_id, CASE WHEN settled THEN 'SET' ELSE 'DRAFT' END,
    CASE WHEN settled THEN make_date(year, 1, 9)::timestamptz + interval '150 days' * (revision - 1) END,
    CASE WHEN settled THEN appraiser_id END,
    CASE WHEN settled THEN make_date(year, 1, 20)::timestamptz + interval '150 days' * (revision - 1) END,
    CASE WHEN settled THEN 'APPRAISER' END, unit_id, position_id
FROM plan;

CREATE TEMP TABLE result AS
SELECT uuidv7() AS id, p.id AS plan_id, p.employee_id, p.appraiser_id, p.n, p.model, p.settled, p.year, p.revision, o AS ordinal
FROM plan p, generate_series(1, 5) o;
CREATE INDEX ON result (employee_id, year, revision, ordinal);
ANALYZE result;

INSERT INTO planned_result (id, plan_id, ordinal, kind, description, supported_result, supported_result_id, earlier_id)
SELECT r.id, r.plan_id, r.ordinal, CASE WHEN r.ordinal = 5 THEN 'ADDITIONAL' ELSE 'MAIN' END,
    'Terlaksananya kegiatan ' || r.ordinal || ' bidang sesuai rencana kerja dan standar pelayanan perangkat daerah',
    'Terlaksananya kegiatan ' || s.ordinal || ' bidang sesuai rencana kerja dan standar pelayanan perangkat daerah',
    s.id, e.id
FROM result r
    LEFT JOIN result s ON s.employee_id = r.appraiser_id AND s.year = r.year AND s.revision = 1
        AND s.ordinal = r.ordinal AND NOT (r.ordinal = 4 AND r.n % 10 = 0)
    LEFT JOIN result e ON r.revision = 2 AND e.employee_id = r.employee_id AND e.year = r.year AND e.revision = 1
        AND e.ordinal = r.ordinal;

CREATE TEMP TABLE line AS
SELECT uuidv7() AS id, r.id AS result_id, r.employee_id, r.model, r.settled, r.year, r.revision, r.ordinal, i AS number
FROM result r, generate_series(1, 3) i;
CREATE INDEX ON line (employee_id, year, revision, ordinal, number);
CREATE INDEX ON line (result_id, number);
ANALYZE line;

INSERT INTO indicator (id, result_id, ordinal, aspect, perspective, description, target, earlier_id)
SELECT l.id, l.result_id, l.number,
    CASE WHEN l.model = 'STAFF' THEN (ARRAY['QUANTITY', 'QUALITY', 'TIME'])[l.number] END,
    CASE WHEN l.model = 'LEADER' THEN (ARRAY['CUSTOMER', 'PROCESS', 'BUDGET'])[l.number] END,
    (ARRAY['Jumlah berkas yang selesai', 'Persentase berkas tanpa perbaikan', 'Lama penyelesaian sejak berkas lengkap'])[l.number],
    (ARRAY['480 berkas', '95 %', 'paling lama 3 hari kerja'])[l.number], e.id
FROM line l
    LEFT JOIN line e ON l.revision = 2 AND e.employee_id = l.employee_id AND e.year = l.year AND e.revision = 1
        AND e.ordinal = l.ordinal AND e.number = l.number;

INSERT INTO indicator_manual (indicator_id, understood) SELECT id, true FROM line WHERE model = 'LEADER';

INSERT INTO annex_line (plan_id, part, ordinal, text, resource_kind, agreed, report_period)
SELECT p.id, v.part, v.ordinal, v.text, v.kind, CASE WHEN v.part = 'RESOURCE' AND p.settled THEN true END, v.period
FROM plan p CROSS JOIN (VALUES
    ('RESOURCE', 1, 'Dua orang tenaga pengolah data', 'PEOPLE', NULL),
    ('RESOURCE', 2, 'Komputer dan jaringan yang memadai', 'EQUIPMENT', NULL),
    ('REPORT', 1, 'Laporan bulanan dengan rekapitulasi berkas', NULL, 'MONTHLY'),
    ('POSITIVE', 1, 'Diusulkan mengikuti pengembangan kompetensi', NULL, NULL),
    ('NEGATIVE', 1, 'Bimbingan kinerja bersama pimpinan', NULL, NULL)) v (part, ordinal, text, kind, period);

INSERT INTO behaviour_expectation (plan_id, core_value, text)
SELECT p.id, v.value, v.text FROM plan p CROSS JOIN (VALUES
    ('SERVICE', 'Menjawab setiap pertanyaan warga pada hari yang sama'),
    ('COLLABORATIVE', 'Berbagi pekerjaan dengan rekan yang berhalangan')) v (value, text);

-- what leaders shared out: two roles taken over this year, one of next year still unanswered
INSERT INTO role_cell (leader_id, year, result_id, indicator_id, member_id, role_text, answered_at, taken_result_id)
SELECT s.employee_id, s.year, s.id, CASE WHEN s.model = 'LEADER' THEN i.id END, r.employee_id,
    'Terlaksananya kegiatan ' || r.ordinal || ' bidang sesuai rencana kerja dan standar pelayanan perangkat daerah',
    CASE WHEN r.settled THEN make_date(r.year, 1, 8)::timestamptz END, CASE WHEN r.settled THEN r.id END
FROM result r
    JOIN result s ON s.employee_id = r.appraiser_id AND s.year = r.year AND s.revision = 1 AND s.ordinal = r.ordinal
    JOIN line i ON i.result_id = s.id AND i.number = 1
WHERE r.revision = 1 AND CASE WHEN r.settled THEN r.ordinal <= 2 ELSE r.ordinal = 3 END;

CREATE TEMP TABLE entry AS
SELECT uuidv7() AS id, r.id AS result_id, r.employee_id, r.n, r.ordinal, make_date(r.year, m, 1) AS month
FROM result r, generate_series(1, 12) m WHERE r.settled AND r.revision = 1;

-- one in twenty has not come to the present month and the one before
INSERT INTO progress_entry (id, result_id, period_start, period_end, steps, recorded_at)
SELECT e.id, e.result_id, e.month, e.month + interval '1 month - 1 day',
    E'Menyiapkan data dan jadwal\nMelaksanakan kegiatan\nMembahas hasilnya dengan pimpinan',
    CASE WHEN e.month <= t.day - CASE WHEN e.n % 20 = 3 THEN 60 ELSE 0 END THEN e.month::timestamptz + interval '20 days' END
FROM entry e, today t;

INSERT INTO progress_indicator (entry_id, indicator_id, realisation)
SELECT e.id, l.id, (ARRAY['41 berkas', '97 %', 'rata-rata 2 hari kerja'])[l.number]
FROM entry e JOIN line l ON l.result_id = e.result_id, today t
WHERE e.month <= t.day - CASE WHEN e.n % 20 = 3 THEN 60 ELSE 0 END;

CREATE TEMP TABLE piece AS
SELECT uuidv7() AS id, e.id AS entry_id, e.employee_id, e.ordinal, e.month, extract(month FROM e.month)::int / 3 AS number
FROM entry e WHERE extract(month FROM e.month) IN (3, 6, 9);

INSERT INTO evidence_content (sha256, type, size_bytes, touched_at)
SELECT encode(sha256(id::text::bytea), 'hex'), 'PDF', 180000, month::timestamptz FROM piece WHERE number < 3;

INSERT INTO evidence (id, owner_id, title, sha256, url, url_key, link_state, checked_at, created_at)
SELECT id, employee_id, 'Rekapitulasi kegiatan ' || ordinal || ' bulan ke-' || number * 3,
    CASE WHEN number < 3 THEN encode(sha256(id::text::bytea), 'hex') END,
    CASE WHEN number = 3 THEN 'https://bukti.example/' || id END, CASE WHEN number = 3 THEN 'bukti.example/' || id END,
    CASE WHEN number = 3 THEN 'ALIVE' END, CASE WHEN number = 3 THEN now() END, month::timestamptz + interval '20 days'
FROM piece;

INSERT INTO progress_evidence (entry_id, evidence_id, attached_at)
SELECT entry_id, id, month::timestamptz + interval '20 days' FROM piece;

-- the leader spoke with everybody twice; one result in a hundred people was taken over
CREATE TEMP TABLE talk AS
SELECT uuidv7() AS id, r.employee_id, r.appraiser_id, r.id AS result_id, r.n, k, make_date(r.year, k * 4, 12) AS day
FROM result r, generate_series(1, 2) k WHERE r.settled AND r.revision = 1 AND r.ordinal = 1;

INSERT INTO feedback (id, employee_id, giver_id, relation, occasion, manner, given_on, result_id, created_at)
SELECT id, employee_id, appraiser_id, 'LEADER', 'REGULAR', 'DIRECT', day, result_id, day::timestamptz FROM talk;

INSERT INTO feedback_version (feedback_id, number, text, progress, created_at)
SELECT id, 1, 'Pekerjaan berjalan sesuai rencana; lanjutkan pola pembagian tugas yang sekarang.',
    CASE WHEN k = 2 AND n % 100 = 0 THEN 'NOT_SHOWN' ELSE 'SHOWN' END, day::timestamptz
FROM talk;

INSERT INTO feedback_follow_up (feedback_id, kind, note, decided_by, created_at)
SELECT id, CASE WHEN n % 100 <> 0 THEN 'APPRECIATION' WHEN k = 1 THEN 'EXPECTATION' ELSE 'TAKEN_OVER' END,
    'Dibahas dalam rapat bidang dan dicatat.', appraiser_id, day::timestamptz + interval '1 day'
FROM talk;

INSERT INTO feedback_rhythm (employee_id, leader_id, rhythm, agreed_at)
SELECT employee_id, appraiser_id, 'QUARTERLY', day::timestamptz FROM talk WHERE k = 1;

CREATE TEMP TABLE gathering AS
SELECT uuidv7() AS id, p.unit_id, p.employee_id AS called_by, t.day - 20 AS day
FROM placement p, today t WHERE p.head AND p.valid @> t.day;

INSERT INTO meeting (id, version, kind, unit_id, called_by, title, starts_at, place, minutes, status, created_at, closed_at)
SELECT id, 1, 'EVALUATION', unit_id, called_by, 'Rapat evaluasi bulanan', day::timestamptz, 'Ruang rapat',
    'Capaian bulan lalu dibahas satu per satu.', 'CLOSED', (day - 5)::timestamptz, (day + 1)::timestamptz
FROM gathering;

INSERT INTO meeting_member (meeting_id, employee_id, attendance)
SELECT g.id, p.employee_id, 'PRESENT' FROM gathering g JOIN placement p ON p.unit_id = g.unit_id
WHERE p.employee_id <> g.called_by;

INSERT INTO meeting_agreement (meeting_id, owner_id, text, due_on, status)
SELECT m.meeting_id, m.employee_id, 'Menyerahkan rekapitulasi kepada kepala bidang', t.day + 10, 'OPEN'
FROM meeting_member m JOIN person p ON p.employee_id = m.employee_id AND p.n % 5 = 0, today t;

INSERT INTO notification (recipient_id, message_key, arguments, href, created_at, read_at, mailed_at)
SELECT p.employee_id, 'progress.reminder', ARRAY[(t.day - 20 * k)::text], '/catatan', (t.day - 20 * k)::timestamptz,
    CASE WHEN k > 1 THEN now() END, now()
FROM person p, today t, generate_series(1, 6) k;

DO $$
DECLARE
    reference record;
    lost bigint;
BEGIN
    FOR reference IN
        SELECT c.conname, c.conrelid::regclass AS child, a.attname AS child_column, c.confrelid::regclass AS parent,
            b.attname AS parent_column
        FROM pg_constraint c
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
            JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[1]
        WHERE c.contype = 'f' AND cardinality(c.conkey) = 1
    LOOP
        EXECUTE format('SELECT count(*) FROM %s c WHERE c.%I IS NOT NULL AND NOT EXISTS (SELECT FROM %s p WHERE p.%I = c.%2$I)',
            reference.child, reference.child_column, reference.parent, reference.parent_column) INTO lost;
        IF lost > 0 THEN
            RAISE EXCEPTION '% rows break %', lost, reference.conname;
        END IF;
    END LOOP;
END
$$;

RESET session_replication_role;
RESET synchronous_commit;
RESET work_mem;
DISCARD TEMP;
