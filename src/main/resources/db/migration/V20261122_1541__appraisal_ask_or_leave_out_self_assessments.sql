-- A policy could say that self-assessments are not used, and people could fill them in all the same. It says what happens:
-- whoever wants to may, and nobody waits for it. The frozen rows are opened for this alone.
ALTER TABLE evaluation_policy
    DISABLE TRIGGER evaluation_policy_frozen,
    DROP CONSTRAINT evaluation_policy_self_assessment_check;
UPDATE evaluation_policy SET self_assessment = 'OPTIONAL' WHERE self_assessment = 'OFF';
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE evaluation_policy
    ENABLE TRIGGER evaluation_policy_frozen,
    ADD CONSTRAINT evaluation_policy_self_assessment_check CHECK (self_assessment IN ('REQUIRED', 'OPTIONAL'));
