-- The tables that make up a result. Later ones join in their own migrations with the same call.
SELECT audit_chain_table(name)
FROM unnest(ARRAY['appraisal_period', 'organisation_rating', 'appraisal', 'achievement', 'result_feedback', 'behaviour_review',
    'appraisal_document']) name;
