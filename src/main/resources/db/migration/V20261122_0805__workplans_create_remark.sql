-- What the appraiser says about one line when giving a plan back; it stays beside the line until the person answers.
CREATE TABLE plan_remark (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    plan_id       uuid NOT NULL REFERENCES work_plan ON DELETE CASCADE,
    result_id     uuid REFERENCES planned_result ON DELETE CASCADE,
    indicator_id  uuid REFERENCES indicator ON DELETE CASCADE,
    annex_part    text CHECK (annex_part IN ('RESOURCE', 'REPORT', 'POSITIVE', 'NEGATIVE')),
    text          text NOT NULL CHECK (btrim(text) <> ''),
    made_by       uuid NOT NULL REFERENCES employee,
    made_at       timestamptz NOT NULL,
    answer        text CHECK (btrim(answer) <> ''),
    answered_at   timestamptz,
    CHECK (num_nonnulls(result_id, indicator_id, annex_part) = 1),
    CHECK (answer IS NULL OR answered_at IS NOT NULL)
);

CREATE INDEX plan_remark_plan_idx ON plan_remark (plan_id, made_at);
CREATE INDEX plan_remark_result_idx ON plan_remark (result_id) WHERE result_id IS NOT NULL;
CREATE INDEX plan_remark_indicator_idx ON plan_remark (indicator_id) WHERE indicator_id IS NOT NULL;
SELECT audit_table('plan_remark');
