package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.rules.PeriodKind;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** An agency evaluates monthly or quarterly (Pasal 24 (2)); periods of the other rhythm in the same year are pointed out. */
@Repository
class OtherRhythm {

    record Row(UUID id, String name, String unit, PeriodKind kind) {}

    private static final String SQL = """
            SELECT p.id, p.name, u.name AS unit, p.kind
            FROM appraisal_period p JOIN work_unit u ON u.id = p.unit_id
            WHERE p.kind IN ('MONTHLY', 'QUARTERLY') AND :kind IN ('MONTHLY', 'QUARTERLY') AND p.kind <> :kind
                AND extract(year FROM p.starts) = extract(year FROM :starts::date)
                AND EXISTS (SELECT FROM work_unit_ancestor x
                    WHERE (x.unit_id = p.unit_id AND x.ancestor_id = :unit) OR (x.unit_id = :unit AND x.ancestor_id = p.unit_id))
            ORDER BY p.starts DESC, p.id LIMIT 5
            """;

    private final JdbcClient jdbc;

    OtherRhythm(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Row> beside(UUID unit, PeriodKind kind, LocalDate starts) {
        return jdbc.sql(SQL)
                .param("unit", unit)
                .param("kind", kind.name())
                .param("starts", starts)
                .query(Rows.of(Row.class))
                .list();
    }
}
