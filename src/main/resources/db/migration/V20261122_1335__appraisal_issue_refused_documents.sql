ALTER TABLE appraisal_document
    DROP CONSTRAINT appraisal_document_stage_check,
    ADD CONSTRAINT appraisal_document_stage_check CHECK (stage IN ('SIGNED', 'ACKNOWLEDGED', 'REFUSED'));
