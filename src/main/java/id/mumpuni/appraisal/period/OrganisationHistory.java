package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One unit's achievement in one period: what it is, what it was, and which one counts. */
@Repository
class OrganisationHistory {

    /**
     * @param top no unit is above it
     * @param signed how many results were signed by it
     * @param counting the rating that counts today; another than the newest if that came too late
     */
    record Unit(
            UUID period,
            String periodName,
            boolean open,
            UUID id,
            String name,
            boolean top,
            long signed,
            @Nullable OrganisationRating counting,
            @Nullable String countingPeriod,
            boolean late) {}

    record Version(
            int number,
            OrganisationRating rating,
            String basis,
            @Nullable String decree,
            @Nullable LocalDate issuedOn,
            @Nullable String changeReason,
            @Nullable String setBy,
            @Nullable LocalDate setOn) {}

    private static final String UNIT = """
            SELECT p.id AS period, p.name AS period_name, p.status = 'OPEN' AS open, u.id, u.name, u.parent_id IS NULL AS top,
                (SELECT count(*) FROM appraisal a CROSS JOIN LATERAL organisation_rating_for(a.id, :day) r
                 WHERE a.period_id = p.id AND a.signed_at IS NOT NULL AND r.unit_id = u.id) AS signed,
                c.rating AS counting, used.name AS counting_period, COALESCE(c.late, false) AS late
            FROM appraisal_period p
                JOIN work_unit_ancestor x ON x.ancestor_id = p.unit_id JOIN work_unit u ON u.id = x.unit_id
                LEFT JOIN organisation_rating_of_units(:period, :day) c ON c.led_unit_id = u.id AND c.unit_id = u.id
                LEFT JOIN appraisal_period used ON used.id = c.period_id
            WHERE p.id = :period AND u.id = :unit
            """;

    private static final String VERSIONS = """
            SELECT v.number, v.rating, v.basis, v.decree, v.issued_on, v.change_reason, e.full_name AS set_by,
                local_day(v.set_at) AS set_on
            FROM organisation_rating o JOIN organisation_rating_version v ON v.rating_id = o.id
                LEFT JOIN employee e ON e.id = v.set_by
            WHERE o.period_id = :period AND o.unit_id = :unit
            ORDER BY v.number DESC
            """;

    private final JdbcClient jdbc;

    OrganisationHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Unit unit(UUID period, UUID unit, LocalDate day) {
        return jdbc.sql(UNIT)
                .param("period", period)
                .param("unit", unit)
                .param("day", day)
                .query(Rows.of(Unit.class))
                .optional()
                .orElseThrow(() -> new NotFound(Unit.class, unit));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Version> versions(UUID period, UUID unit) {
        return jdbc.sql(VERSIONS)
                .param("period", period)
                .param("unit", unit)
                .query(Rows.of(Version.class))
                .list();
    }
}
