-- Manual indikator kinerja (format A.1.3) of leaders' plans: what an indicator means, so that everyone understands it.
-- Obligatory unless the leader says that everyone does.
CREATE TABLE indicator_manual (
    indicator_id  uuid PRIMARY KEY REFERENCES indicator ON DELETE CASCADE,
    understood    boolean NOT NULL DEFAULT false,
    goal          text,
    definition    text,
    formula       text,
    unit          text,
    control_level text CHECK (control_level IN ('OUTCOME', 'INTERMEDIATE_OUTCOME', 'LOW_CONTROL_OUTPUT')),
    data_source   text,
    report_period text CHECK (report_period IN ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'))
);

SELECT audit_table('indicator_manual', '{}', 'indicator_id');
