package id.mumpuni.people.leaving;

import id.mumpuni.people.EmployeeNumber;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who left or is to leave, the latest first: the directory no longer knows them. */
@Repository
class LeaverList {

    record Row(
            UUID id,
            String fullName,
            @Nullable String number,
            @Nullable String position,
            @Nullable String unit,
            LocalDate leftOn,
            long total) {

        public String formattedNumber() {
            return number == null ? "" : EmployeeNumber.format(number);
        }
    }

    private static final String SQL = """
            SELECT e.id, e.full_name, e.employee_number AS number, q.title AS position, u.name AS unit, e.left_on,
                   count(*) OVER () AS total
            FROM employee e
                LEFT JOIN LATERAL (
                    SELECT * FROM placement x WHERE x.employee_id = e.id ORDER BY x.valid DESC LIMIT 1
                ) p ON true
                LEFT JOIN position q ON q.id = p.position_id
                LEFT JOIN work_unit u ON u.id = p.unit_id
            WHERE e.left_on IS NOT NULL
                AND (e.full_name ILIKE :search OR e.employee_number LIKE :number OR u.name ILIKE :search)
            ORDER BY e.left_on DESC, e.name, e.id
            LIMIT :limit OFFSET :offset
            """;

    private final JdbcClient jdbc;

    LeaverList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public PageOf<Row> page(ListQuery query) {
        String typed = query.q();
        String digits = typed == null ? "" : EmployeeNumber.digits(typed);
        var rows = jdbc.sql(SQL)
                .param("search", query.searchPattern())
                .param("number", digits.matches("[0-9]+") ? "%" + digits + "%" : "")
                .param("limit", ListQuery.PAGE_SIZE)
                .param("offset", query.offset())
                .query(Rows.of(Row.class))
                .list();
        return new PageOf<>(
                rows, query.pageNumber(), rows.isEmpty() ? 0 : rows.get(0).total());
    }
}
