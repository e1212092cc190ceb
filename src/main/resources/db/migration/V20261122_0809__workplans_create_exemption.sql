-- People for whom planning does not apply for a time (Lampiran II, C.8): proposed from the national system's legal
-- status, confirmed or declined by the personnel officer.
CREATE TABLE plan_exemption (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    version      integer NOT NULL DEFAULT 0,
    employee_id  uuid NOT NULL REFERENCES employee,
    reason       text NOT NULL CHECK (reason IN ('STATE_OFFICIAL', 'SUSPENDED', 'UNPAID_LEAVE', 'PRE_RETIREMENT')),
    valid        daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    decree       text NOT NULL CHECK (btrim(decree) <> ''),
    legal_status text,                                        -- what the national system said
    decided_by   uuid NOT NULL REFERENCES employee,
    decided_at   timestamptz NOT NULL,
    EXCLUDE USING gist (employee_id WITH =, valid WITH &&)
);

CREATE INDEX plan_exemption_employee_idx ON plan_exemption (employee_id);
SELECT audit_table('plan_exemption');

-- A proposal that was declined is not made again while the national system says the same.
CREATE TABLE exemption_refusal (
    employee_id  uuid PRIMARY KEY REFERENCES employee,
    legal_status text NOT NULL,
    refused_by   uuid NOT NULL REFERENCES employee,
    refused_at   timestamptz NOT NULL
);

SELECT audit_table('exemption_refusal', '{}', 'employee_id');
