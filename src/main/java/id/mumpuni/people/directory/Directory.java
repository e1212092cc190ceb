package id.mumpuni.people.directory;

import id.mumpuni.people.Actor;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everyone in service, from the table that triggers keep ready: one statement for a page, one for a new count. */
@Repository
class Directory {

    private static final int FETCHED_AT_ONCE = 1_000;

    enum Sort {
        NAME("d.sort_name ASC, d.employee_id ASC", false),
        UNIT("d.unit_name ASC, d.sort_name ASC, d.employee_id ASC", false),
        POSITION("d.position_title ASC, d.sort_name ASC, d.employee_id ASC", false),
        // the order alone would tell who is older or higher
        NUMBER("d.employee_number ASC, d.sort_name ASC, d.employee_id ASC", true),
        RANK("d.rank_ordinal ASC, d.sort_name ASC, d.employee_id ASC", true);

        private final String sql;
        private final boolean tells;

        Sort(String sql, boolean tells) {
            this.sql = sql;
            this.tells = tells;
        }

        static String order(ListQuery query, Actor actor) {
            Sort sort = query.sortBy(Sort.class, NAME);
            if (sort.tells && !new PersonnelPermissions(actor).maySeeEveryone()) {
                return NAME.sql;
            }
            return query.descending() ? sort.sql.replace(" ASC", " DESC") : sort.sql;
        }
    }

    private final JdbcClient jdbc;
    private final RecentCounts counts;
    private final Clock clock;

    Directory(JdbcClient jdbc, RecentCounts counts, Clock clock) {
        this.jdbc = jdbc;
        this.counts = counts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PageOf<DirectoryRow> page(DirectoryFilter filter, Actor actor) {
        var sql = new DirectorySql(filter, actor, LocalDate.now(clock));
        ListQuery query = filter.query();
        var rows = jdbc.sql(sql.rows(Sort.order(query, actor), true))
                .params(sql.parameters())
                .param("limit", ListQuery.PAGE_SIZE)
                .param("offset", query.offset())
                .query(Rows.of(DirectoryRow.class))
                .list();
        // a first page that is not full needs no count
        long total = query.pageNumber() == 0 && rows.size() < ListQuery.PAGE_SIZE
                ? rows.size()
                : counts.of(sql.key(), () -> count(sql));
        return new PageOf<>(rows, query.pageNumber(), total);
    }

    /** Exactly the rows of the list, all its pages, one after another from the database. */
    @Transactional(readOnly = true)
    public void all(DirectoryFilter filter, Actor actor, Consumer<Stream<DirectoryRow>> reader) {
        var sql = new DirectorySql(filter, actor, LocalDate.now(clock));
        try (Stream<DirectoryRow> rows = jdbc
                .sql(sql.rows(Sort.order(filter.query(), actor), false))
                .withFetchSize(FETCHED_AT_ONCE)
                .params(sql.parameters())
                .query(Rows.of(DirectoryRow.class))
                .stream()) {
            reader.accept(rows);
        }
    }

    private long count(DirectorySql sql) {
        return jdbc.sql(sql.count()).params(sql.parameters()).query(Long.class).single();
    }
}
