package id.mumpuni.assessments.design;

import id.mumpuni.assessments.policy.RoundPolicy;
import id.mumpuni.assessments.rules.PeerPools;
import id.mumpuni.assessments.rules.RoundDraw;
import id.mumpuni.shared.WholeTables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the people of a round for the draw: before it is opened as they are, afterwards as they were copied. */
@Repository
public class DrawnPeople {

    record Found(UUID employeeId, @Nullable UUID superiorId, List<UUID> units, String kind, boolean head) {

        RoundDraw.Person person() {
            return new RoundDraw.Person(new PeerPools.Member(employeeId, units, kind, head), superiorId);
        }
    }

    record Report(UUID leader, UUID employee) {}

    private static final String PATHS = """
            WITH path AS (SELECT unit_id, string_agg(ancestor_id::text, ',' ORDER BY depth DESC) AS units
                FROM work_unit_ancestor GROUP BY unit_id)
            """;

    private static final String EXPECTED = PATHS + """
            SELECT p.employee_id, l.appraiser_id AS superior_id, path.units, p.position_kind AS kind, p.head
            FROM round_population(:round, :day) p JOIN path ON path.unit_id = p.unit_id
                LEFT JOIN reporting_line(:day) l ON l.employee_id = p.employee_id
            WHERE p.position_id IN (
                SELECT q.position_id FROM (SELECT DISTINCT position_id FROM round_population(:round, :day)) q
                WHERE standard_of(q.position_id, :day) IS NOT NULL)
            """;

    private static final String COPIED = PATHS + """
            SELECT p.employee_id, p.superior_id, path.units, q.kind, p.head
            FROM round_participant p JOIN path ON path.unit_id = p.unit_id JOIN position q ON q.id = p.position_id
            WHERE p.round_id = :round
            """;

    private static final String TEAMS = """
            SELECT l.appraiser_id AS leader, l.employee_id AS employee FROM reporting_line(:day) l
            WHERE l.appraiser_id IS NOT NULL
            """;

    private final JdbcClient jdbc;

    DrawnPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A draw of those for whom the draft of a round is meant, to be looked at. */
    @Transactional
    public RoundDraw preview(UUID round, LocalDate day, RoundPolicy policy) {
        return draw(EXPECTED, round, day, policy, 1);
    }

    @Transactional
    public RoundDraw of(UUID round, LocalDate copiedOn, RoundPolicy policy, long seed) {
        return draw(COPIED, round, copiedOn, policy, seed);
    }

    private RoundDraw draw(String people, UUID round, LocalDate day, RoundPolicy policy, long seed) {
        List<Found> found =
                WholeTables.list(jdbc, jdbc.sql(people).param("round", round).param("day", day), Found.class);
        Map<UUID, List<UUID>> teams = WholeTables.list(jdbc, jdbc.sql(TEAMS).param("day", day), Report.class).stream()
                .collect(Collectors.groupingBy(
                        Report::leader, Collectors.mapping(Report::employee, Collectors.toList())));
        return RoundDraw.of(
                found.stream().map(Found::person).toList(),
                teams,
                new RoundDraw.Wanted(policy.peers(), policy.subordinates(), policy.smallestGroup()),
                seed);
    }
}
