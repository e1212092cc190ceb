-- Performance dialogue (one to one) and the monthly evaluation meeting of a unit (rapat evaluasi).
CREATE TABLE meeting (
    id         uuid PRIMARY KEY,
    version    integer NOT NULL,
    kind       text NOT NULL CHECK (kind IN ('EVALUATION', 'DIALOGUE')),
    unit_id    uuid REFERENCES work_unit, -- whose evaluation it is
    person_id  uuid REFERENCES employee,  -- with whom the dialogue is
    called_by  uuid NOT NULL REFERENCES employee,
    title      text NOT NULL CHECK (btrim(title) <> ''),
    starts_at  timestamptz NOT NULL,
    place      text,
    link       text CHECK (link ~ '^https://'),
    agenda     text NOT NULL DEFAULT '',
    minutes    text NOT NULL DEFAULT '',
    status     text NOT NULL CHECK (status IN ('CALLED', 'CLOSED', 'CANCELLED')),
    created_at timestamptz NOT NULL,
    closed_at  timestamptz,
    CHECK ((kind = 'EVALUATION') = (unit_id IS NOT NULL)),
    CHECK ((kind = 'DIALOGUE') = (person_id IS NOT NULL)),
    CHECK (person_id <> called_by),
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)),
    CHECK (place IS NOT NULL OR link IS NOT NULL)
);

CREATE INDEX meeting_unit_idx ON meeting (unit_id, starts_at DESC);
CREATE INDEX meeting_person_idx ON meeting (person_id, starts_at DESC);
CREATE INDEX meeting_called_idx ON meeting (called_by, starts_at DESC);
SELECT audit_table('meeting', ARRAY['minutes', 'agenda']);

CREATE TABLE meeting_member (
    meeting_id  uuid NOT NULL REFERENCES meeting,
    employee_id uuid NOT NULL REFERENCES employee,
    attendance  text NOT NULL CHECK (attendance IN ('INVITED', 'PRESENT', 'EXCUSED', 'ABSENT')),
    PRIMARY KEY (meeting_id, employee_id)
);

CREATE INDEX meeting_member_employee_idx ON meeting_member (employee_id);
SELECT audit_table('meeting_member', '{}', 'meeting_id');

-- What was agreed. It stays with the meeting where it was agreed and is on the agenda of each later one of the same unit
-- or pair until it is done, or dropped with a reason.
CREATE TABLE meeting_agreement (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    version    integer NOT NULL DEFAULT 0,
    meeting_id uuid NOT NULL REFERENCES meeting,
    owner_id   uuid NOT NULL REFERENCES employee,
    text       text NOT NULL CHECK (btrim(text) <> ''),
    due_on     date NOT NULL,
    status     text NOT NULL CHECK (status IN ('OPEN', 'DONE', 'DROPPED')),
    settled_at timestamptz,
    settled_by uuid REFERENCES employee,
    reason     text,
    CHECK ((status = 'OPEN') = (settled_at IS NULL AND settled_by IS NULL)),
    CHECK (status <> 'DROPPED' OR btrim(reason) <> '')
);

CREATE INDEX meeting_agreement_meeting_idx ON meeting_agreement (meeting_id);
CREATE INDEX meeting_agreement_owner_idx ON meeting_agreement (owner_id) WHERE status = 'OPEN';
CREATE INDEX meeting_agreement_settled_idx ON meeting_agreement (settled_by);
SELECT audit_table('meeting_agreement', ARRAY['text', 'reason']);
