package id.mumpuni.competencies.standard;

import id.mumpuni.people.PositionKind;
import id.mumpuni.people.PositionLevel;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All standards of a day as the lines of a workbook; {@link StandardSheet} reads the same columns. */
@Repository
class StandardLines {

    record Line(
            @Nullable String title,
            PositionKind kind,
            @Nullable PositionLevel level,
            String code,
            String name,
            int required,
            BigDecimal weight,
            String basis,
            boolean verified) {}

    private static final String SQL = """
            WITH counting AS (
                SELECT DISTINCT ON (s.position_id, s.kind, s.level) s.*
                FROM competency_standard s WHERE s.valid_from <= :day
                ORDER BY s.position_id, s.kind, s.level, s.valid_from DESC, s.number DESC)
            SELECT p.title, COALESCE(s.kind, p.kind) AS kind, COALESCE(s.level, p.level) AS level, c.code, e.name,
                r.level AS required, r.weight, s.basis, s.verified
            FROM counting s LEFT JOIN position p ON p.id = s.position_id
                JOIN standard_requirement r ON r.standard_id = s.id JOIN competency c ON c.id = r.competency_id
                JOIN competency_editions_on(:day) e ON e.competency_id = c.id
            ORDER BY s.position_id IS NOT NULL, kind, level, lower(p.title), c.code
            """;

    private final JdbcClient jdbc;

    StandardLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Line> on(LocalDate day) {
        return jdbc.sql(SQL).param("day", day).query(Rows.of(Line.class)).list();
    }

    static Table<Line> table(Stream<Line> lines) {
        return new Table<>(
                "standards.title",
                List.of(
                        new Table.Column<>("standards.sheet.title", Line::title),
                        new Table.Column<>("standards.sheet.kind", Line::kind),
                        new Table.Column<>("standards.sheet.grade", Line::level),
                        new Table.Column<>("standards.sheet.code", Line::code),
                        new Table.Column<>("standards.sheet.name", Line::name),
                        new Table.Column<>("competencies.sheet.column.level", Line::required),
                        new Table.Column<>("standards.sheet.column.weight", Line::weight),
                        new Table.Column<>("competencies.sheet.source", Line::basis),
                        new Table.Column<>("competencies.sheet.verified", Line::verified)),
                lines);
    }
}
