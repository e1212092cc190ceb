package id.mumpuni.shared;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements that join whole tables, or what a function answers for everybody. */
public final class WholeTables {

    private WholeTables() {}

    /**
     * Runs one such statement without loops within loops. Just after an import or the opening of a period the planner
     * does not know yet how much there is, takes thousands of rows for a few, and needs minutes for what a join by hash
     * does in milliseconds. Needs a transaction; what comes after the statement is planned as usual.
     */
    public static int update(JdbcClient jdbc, JdbcClient.StatementSpec statement) {
        jdbc.sql("SET LOCAL enable_nestloop = off").update();
        int changed = statement.update();
        jdbc.sql("SET LOCAL enable_nestloop = on").update();
        return changed;
    }
}
