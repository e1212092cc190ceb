package id.mumpuni.reports.board;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import id.mumpuni.reports.figures.CountUnits;
import id.mumpuni.reports.rules.Condition;
import id.mumpuni.reports.rules.ReportMonth;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people behind the board's numbers. The caller answers for who may see those of the unit. */
@Repository
public class PeopleList {

    /** @param unit with everything below it */
    public record Asked(
            ReportMonth month, UUID unit, @Nullable Condition condition, ListQuery query) {}

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    PeopleList(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    @Transactional(readOnly = true)
    public PageOf<Person> page(Asked asked) {
        ListQuery query = asked.query();
        List<Person> rows = bind(asked, true)
                .param("limit", ListQuery.PAGE_SIZE)
                .param("offset", query.offset())
                .query(Rows.of(Person.class))
                .list();
        return new PageOf<>(
                rows, query.pageNumber(), rows.isEmpty() ? 0 : rows.get(0).total());
    }

    /** Everybody at once, without what was recorded and who reminded them last. */
    @Transactional(readOnly = true)
    public List<Person> all(Asked asked) {
        return bind(asked, false)
                .param("limit", null)
                .param("offset", 0)
                .query(Rows.of(Person.class))
                .list();
    }

    /** Row by row as the database sends them. */
    @Transactional(readOnly = true)
    public void everyone(Asked asked, Consumer<Stream<Person>> reader) {
        try (Stream<Person> rows =
                bind(asked, true).param("limit", null).param("offset", 0).query(Rows.of(Person.class)).stream()) {
            reader.accept(rows);
        }
    }

    private JdbcClient.StatementSpec bind(Asked asked, boolean detailed) {
        Actor actor = currentActor.get();
        PeopleSql.Sort sort = asked.query().sortBy(PeopleSql.Sort.class, PeopleSql.Sort.NAME);
        return jdbc.sql(PeopleSql.of(asked.condition(), sort, asked.query().descending()))
                .params(CountUnits.parameters(asked.month()))
                .param("unit", asked.unit())
                .param("detailed", detailed)
                .param("search", asked.query().searchPattern())
                .param("everything", actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR))
                .param("actor", actor.employeeId())
                .param("officerOf", actor.officerOf().toArray(UUID[]::new));
    }
}
