-- Lampiran SKP (format A.1.8): what is needed, how and when progress is reported, and what follows from it.
CREATE TABLE annex_line (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    plan_id       uuid NOT NULL REFERENCES work_plan ON DELETE CASCADE,
    part          text NOT NULL CHECK (part IN ('RESOURCE', 'REPORT', 'POSITIVE', 'NEGATIVE')),
    ordinal       integer NOT NULL,
    text          text NOT NULL CHECK (btrim(text) <> ''),    -- for a report: the evidence that is expected
    resource_kind text CHECK (resource_kind IN ('PEOPLE', 'BUDGET', 'EQUIPMENT', 'SUPPORT', 'FACILITIES')), -- Pasal 11
    agreed        boolean,                                    -- null: not decided yet
    report_period text CHECK (report_period IN ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'ONCE')),
    due_on        date,                                       -- of a report that is given once
    result_id     uuid REFERENCES planned_result ON DELETE CASCADE, -- null: all results
    earlier_id    uuid REFERENCES annex_line ON DELETE SET NULL,
    CHECK ((part = 'RESOURCE') = (resource_kind IS NOT NULL)),
    CHECK (part = 'RESOURCE' OR agreed IS NULL),
    CHECK ((part = 'REPORT') = (report_period IS NOT NULL)),
    CHECK (part = 'REPORT' OR result_id IS NULL),
    CHECK ((report_period = 'ONCE') IS TRUE = (due_on IS NOT NULL))
);

CREATE INDEX annex_line_plan_idx ON annex_line (plan_id, part, ordinal);
CREATE INDEX annex_line_result_idx ON annex_line (result_id) WHERE result_id IS NOT NULL;
CREATE INDEX annex_line_earlier_idx ON annex_line (earlier_id) WHERE earlier_id IS NOT NULL;
SELECT audit_table('annex_line');
