-- result_lineage says the same.
DROP FUNCTION dialogue_promise(uuid);
