CREATE TABLE rank_grade (
    code    text PRIMARY KEY,
    kind    text NOT NULL CHECK (kind IN ('PERMANENT', 'CONTRACT')),
    name    text,                              -- pangkat; PPPK have a golongan only
    ordinal integer NOT NULL UNIQUE
);

INSERT INTO rank_grade (code, kind, name, ordinal) VALUES
    ('I/a', 'PERMANENT', 'Juru Muda', 1), ('I/b', 'PERMANENT', 'Juru Muda Tingkat I', 2),
    ('I/c', 'PERMANENT', 'Juru', 3), ('I/d', 'PERMANENT', 'Juru Tingkat I', 4),
    ('II/a', 'PERMANENT', 'Pengatur Muda', 5), ('II/b', 'PERMANENT', 'Pengatur Muda Tingkat I', 6),
    ('II/c', 'PERMANENT', 'Pengatur', 7), ('II/d', 'PERMANENT', 'Pengatur Tingkat I', 8),
    ('III/a', 'PERMANENT', 'Penata Muda', 9), ('III/b', 'PERMANENT', 'Penata Muda Tingkat I', 10),
    ('III/c', 'PERMANENT', 'Penata', 11), ('III/d', 'PERMANENT', 'Penata Tingkat I', 12),
    ('IV/a', 'PERMANENT', 'Pembina', 13), ('IV/b', 'PERMANENT', 'Pembina Tingkat I', 14),
    ('IV/c', 'PERMANENT', 'Pembina Utama Muda', 15), ('IV/d', 'PERMANENT', 'Pembina Utama Madya', 16),
    ('IV/e', 'PERMANENT', 'Pembina Utama', 17);
INSERT INTO rank_grade (code, kind, ordinal)
SELECT trim(to_char(n, 'RN')), 'CONTRACT', 100 + n FROM generate_series(1, 17) n;

CREATE TABLE position (
    id    uuid PRIMARY KEY DEFAULT uuidv7(),
    title text NOT NULL CHECK (btrim(title) <> ''),
    kind  text NOT NULL CHECK (kind IN ('HIGH_LEADERSHIP', 'ADMINISTRATOR', 'SUPERVISOR', 'FUNCTIONAL', 'IMPLEMENTER', 'STATE_OFFICIAL')),
    level text CHECK (level IN ('EXPERT_PRINCIPAL', 'EXPERT_SENIOR', 'EXPERT_INTERMEDIATE', 'EXPERT_JUNIOR',
        'SKILLED_SUPERVISOR', 'SKILLED_ADVANCED', 'SKILLED', 'SKILLED_BEGINNER')),
    UNIQUE (kind, title),
    CHECK (level IS NULL OR kind = 'FUNCTIONAL')
);

CREATE INDEX position_title_idx ON position USING gin (title gin_trgm_ops);
SELECT audit_table('position');

CREATE TABLE employee (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    version         integer NOT NULL DEFAULT 0,
    siasn_id        uuid UNIQUE,
    employee_number text UNIQUE CHECK (employee_number ~ '^[0-9]{18}$'),   -- NIP or NI PPPK
    kind            text NOT NULL CHECK (kind IN ('PERMANENT', 'CONTRACT', 'NON_ASN')),
    name            text NOT NULL CHECK (btrim(name) <> ''),
    front_title     text,
    back_title      text,
    full_name       text NOT NULL GENERATED ALWAYS AS (
        COALESCE(NULLIF(front_title, '') || ' ', '') || name || COALESCE(', ' || NULLIF(back_title, ''), '')) STORED,
    sex             text CHECK (sex IN ('M', 'F')),
    birth_date      date,
    email           text,
    rank_code       text REFERENCES rank_grade,
    rank_since      date,
    education       text,
    legal_status    text,                      -- kedudukan hukum, as the national system words it
    left_on         date,                      -- the first day on which the person is no longer in service
    CHECK ((kind = 'NON_ASN') = (employee_number IS NULL)),
    CHECK (kind = 'NON_ASN' OR (birth_date IS NOT NULL AND sex IS NOT NULL)),
    CHECK (substr(employee_number, 1, 8)::integer
        = extract(year FROM birth_date) * 10000 + extract(month FROM birth_date) * 100 + extract(day FROM birth_date)),
    CHECK (substr(employee_number, 15, 1) = CASE sex WHEN 'M' THEN '1' ELSE '2' END)
);

CREATE INDEX employee_search_idx ON employee USING gin (full_name gin_trgm_ops, employee_number gin_trgm_ops);
CREATE INDEX employee_name_idx ON employee (name, id);
SELECT audit_table('employee');

CREATE TABLE placement (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    version     integer NOT NULL DEFAULT 0,
    employee_id uuid NOT NULL REFERENCES employee,
    unit_id     uuid NOT NULL REFERENCES work_unit,
    position_id uuid NOT NULL REFERENCES position,
    head        boolean NOT NULL DEFAULT false, -- leads the unit
    head_basis  text CHECK (head_basis IN ('POSITION', 'CONFIRMED')),
    valid       daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    CHECK (head = (head_basis IS NOT NULL)),
    EXCLUDE USING gist (employee_id WITH =, valid WITH &&)
);

CREATE INDEX placement_employee_idx ON placement (employee_id);
CREATE INDEX placement_unit_idx ON placement (unit_id);
CREATE INDEX placement_position_idx ON placement (position_id);
CREATE INDEX placement_head_idx ON placement (unit_id) WHERE head;
SELECT audit_table('placement');

CREATE TABLE role_grant (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    employee_id uuid NOT NULL REFERENCES employee,
    role        text NOT NULL CHECK (role IN ('UNIT_PERSONNEL_OFFICER', 'PERSONNEL_OFFICER', 'AUDITOR', 'ADMINISTRATOR')),
    unit_id     uuid REFERENCES work_unit,     -- the subtree of a unit personnel officer
    UNIQUE NULLS NOT DISTINCT (employee_id, role, unit_id),
    CHECK ((role = 'UNIT_PERSONNEL_OFFICER') = (unit_id IS NOT NULL))
);

CREATE INDEX role_grant_unit_idx ON role_grant (unit_id);
SELECT audit_table('role_grant');
