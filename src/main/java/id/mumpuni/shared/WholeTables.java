package id.mumpuni.shared;

import java.util.List;
import java.util.function.Supplier;
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
        return withoutLoops(jdbc, statement::update);
    }

    /** The same for a statement that says what it has changed. */
    public static <R extends Record> List<R> list(JdbcClient jdbc, JdbcClient.StatementSpec statement, Class<R> type) {
        return withoutLoops(jdbc, () -> statement.query(Rows.of(type)).list());
    }

    /** The same for what reads such statements in a way of its own. */
    public static <T> T read(JdbcClient jdbc, Supplier<T> reading) {
        return withoutLoops(jdbc, reading);
    }

    private static <T> T withoutLoops(JdbcClient jdbc, Supplier<T> statement) {
        jdbc.sql("SET LOCAL enable_nestloop = off").update();
        T result = statement.get();
        jdbc.sql("SET LOCAL enable_nestloop = on").update();
        return result;
    }
}
