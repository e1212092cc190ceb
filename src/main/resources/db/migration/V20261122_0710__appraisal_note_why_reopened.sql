-- Why a closed period was opened again; who and when stands in the audit trail.
ALTER TABLE appraisal_period ADD COLUMN reopen_reason text CHECK (btrim(reopen_reason) <> '');
