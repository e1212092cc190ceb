package id.mumpuni.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mumpuni.IntegrationTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class RowsTest {

    record Line(UUID id, String fullName, @Nullable Integer leftYear, boolean head, DayOfWeek day, LocalDate since) {}

    record Short(String name) {}

    @Autowired
    JdbcClient jdbc;

    @Test
    void eachComponentComesFromTheColumnOfItsName() {
        String id = "00000000-0000-0000-0000-00000000002a";

        List<Line> lines =
                jdbc.sql("""
                SELECT date '2026-11-22' AS since, 'FRIDAY' AS day, TRUE AS head, NULL::int AS left_year, 'Sri' AS full_name,
                    'more than asked for' AS other, uuid '%s' AS id
                UNION ALL SELECT date '2026-11-23', 'MONDAY', FALSE, 2025, 'Ayu', '', uuid '%s' ORDER BY 1
                """.formatted(id, id)).query(Rows.of(Line.class)).list();

        assertThat(lines)
                .containsExactly(
                        new Line(UUID.fromString(id), "Sri", null, true, DayOfWeek.FRIDAY, LocalDate.of(2026, 11, 22)),
                        new Line(
                                UUID.fromString(id), "Ayu", 2025, false, DayOfWeek.MONDAY, LocalDate.of(2026, 11, 23)));
    }

    @Test
    void aComponentWithoutItsColumnIsNamed() {
        var query = jdbc.sql("SELECT 1 AS other").query(Rows.of(Short.class));

        assertThatThrownBy(query::list)
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("no column for name");
    }
}
