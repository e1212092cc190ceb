-- The figures of the pattern "pola distribusi predikat": which ratings a unit's people should mostly have, given the unit's
-- achievement. The regulation gives the shape alone (PermenPANRB 6/2022, Lampiran IV, II.B.2), the circular the figures. We
-- have the circular from a summary, not its own text.
CREATE TABLE distribution_pattern (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    valid        daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    organisation text NOT NULL CHECK (organisation IN ('EXCELLENT', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
    ordinal      integer NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('MOST', 'AT_MOST', 'AT_LEAST', 'SOME')),
    percent      integer NOT NULL CHECK (percent BETWEEN 0 AND 100),
    ratings      text[] NOT NULL CHECK (cardinality(ratings) >= 1),
    source       text NOT NULL,
    verified     boolean NOT NULL,             -- read in the circular itself
    EXCLUDE USING gist (organisation WITH =, ordinal WITH =, valid WITH &&)
);
SELECT audit_table('distribution_pattern');

INSERT INTO distribution_pattern (valid, organisation, ordinal, kind, percent, ratings, source, verified)
SELECT daterange('2023-01-31', NULL), p.organisation, p.ordinal, p.kind, p.percent, p.ratings::text[],
    'SE MenPANRB 3/2023, 31 Januari 2023', false
FROM (VALUES
        ('EXCELLENT', 1, 'MOST', 0, '{VERY_GOOD}'), ('EXCELLENT', 2, 'AT_MOST', 70, '{VERY_GOOD}'),
        ('GOOD', 1, 'MOST', 0, '{GOOD}'), ('GOOD', 2, 'AT_MOST', 70, '{GOOD}'),
        ('GOOD', 3, 'SOME', 0, '{NEEDS_IMPROVEMENT,POOR}'),
        ('NEEDS_IMPROVEMENT', 1, 'AT_LEAST', 60, '{NEEDS_IMPROVEMENT}'),
        ('NEEDS_IMPROVEMENT', 2, 'AT_MOST', 10, '{VERY_GOOD}'),
        ('POOR', 1, 'AT_LEAST', 60, '{POOR}'), ('POOR', 2, 'AT_LEAST', 10, '{NEEDS_IMPROVEMENT}'),
        ('POOR', 3, 'AT_MOST', 10, '{VERY_GOOD}'),
        ('VERY_POOR', 1, 'AT_LEAST', 60, '{VERY_POOR}'), ('VERY_POOR', 2, 'AT_LEAST', 10, '{POOR,NEEDS_IMPROVEMENT}'),
        ('VERY_POOR', 3, 'AT_MOST', 0, '{VERY_GOOD}')
    ) p (organisation, ordinal, kind, percent, ratings);

-- Why an appraiser's people are distributed otherwise: asked when signing, for each unit that the appraiser leads, and
-- never in the way of the signature.
CREATE TABLE pattern_reason (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    period_id    uuid NOT NULL REFERENCES appraisal_period,
    appraiser_id uuid NOT NULL REFERENCES employee,
    unit_id      uuid NOT NULL REFERENCES work_unit,
    text         text NOT NULL CHECK (btrim(text) <> ''),
    written_at   timestamptz NOT NULL,
    UNIQUE (period_id, appraiser_id, unit_id)
);
CREATE INDEX pattern_reason_appraiser_idx ON pattern_reason (appraiser_id);
CREATE INDEX pattern_reason_unit_idx ON pattern_reason (unit_id);
SELECT audit_table('pattern_reason');
