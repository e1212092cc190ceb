package id.mumpuni.shared;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one page of a list: its rows, and how many there are on all pages. */
public final class Pages {

    private Pages() {}

    /**
     * @param rows the statement without its order
     * @param order what follows ORDER BY
     */
    public static <T extends Record> PageOf<T> read(
            JdbcClient jdbc, String rows, String order, Map<String, ?> parameters, ListQuery query, Class<T> type) {
        List<T> found = jdbc.sql(rows + " ORDER BY " + order + " LIMIT :limit OFFSET :offset")
                .params(parameters)
                .param("limit", ListQuery.PAGE_SIZE)
                .param("offset", query.offset())
                .query(Rows.of(type))
                .list();
        boolean all = query.pageNumber() == 0 && found.size() < ListQuery.PAGE_SIZE;
        long total = all
                ? found.size()
                : jdbc.sql("SELECT count(*) FROM (" + rows + ") counted")
                        .params(parameters)
                        .query(Long.class)
                        .single();
        return new PageOf<>(found, query.pageNumber(), total);
    }
}
