package id.mumpuni.assessments.round;

import id.mumpuni.assessments.design.DrawnPeople;
import id.mumpuni.assessments.policy.RoundPolicies;
import id.mumpuni.assessments.policy.RoundPolicy;
import id.mumpuni.assessments.rules.RaterGroup;
import id.mumpuni.assessments.rules.RoundDraw;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the opening of a draft would come to, before anybody is asked anything. */
@Repository
class RoundPreflight {

    /**
     * @param people who would be rated
     * @param withoutStandard who would be left out, because nothing is asked of their position
     * @param mostForms what the busiest rater would get, their whole team included
     */
    record Look(
            long people,
            long withoutStandard,
            long withoutSuperior,
            long withoutPeers,
            long withoutSubordinates,
            long forms,
            long raters,
            long mostForms) {}

    record Position(String title, long people) {}

    private static final String WITHOUT = """
            SELECT q.title, count(*) AS people FROM round_population(:round, :day) p JOIN position q ON q.id = p.position_id
            WHERE p.position_id IN (
                SELECT d.position_id FROM (SELECT DISTINCT position_id FROM round_population(:round, :day)) d
                WHERE standard_of(d.position_id, :day) IS NULL)
            GROUP BY q.title ORDER BY count(*) DESC, q.title
            """;

    private static final String WITH = """
            SELECT count(*) FROM round_population(:round, :day) p
                JOIN (SELECT d.position_id, standard_of(d.position_id, :day) AS standard
                    FROM (SELECT DISTINCT position_id FROM round_population(:round, :day)) d) s
                ON s.position_id = p.position_id AND s.standard IS NOT NULL
            """;

    private final JdbcClient jdbc;
    private final DrawnPeople people;
    private final RoundPolicies policies;
    private final Clock clock;

    RoundPreflight(JdbcClient jdbc, DrawnPeople people, RoundPolicies policies, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.policies = policies;
        this.clock = clock;
    }

    @Transactional
    public Look look(Round round) {
        LocalDate today = LocalDate.now(clock);
        RoundPolicy policy = policies.get(round.policyId());
        RoundDraw draw = people.preview(round.id(), today, policy);
        return new Look(
                draw.raters().size(),
                withoutStandard(round.id()).stream().mapToLong(Position::people).sum(),
                draw.without(RaterGroup.SUPERIOR),
                policy.peers() == 0 ? 0 : draw.without(RaterGroup.PEER),
                policy.subordinates() == 0 ? 0 : draw.without(RaterGroup.SUBORDINATE),
                draw.forms(),
                draw.people(),
                draw.mostOfOneRater(false));
    }

    @Transactional(readOnly = true)
    public List<Position> withoutStandard(UUID round) {
        return jdbc.sql(WITHOUT)
                .param("round", round)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Position.class))
                .list();
    }

    @Transactional(readOnly = true)
    public long participants(UUID round) {
        return jdbc.sql(WITH)
                .param("round", round)
                .param("day", LocalDate.now(clock))
                .query(Long.class)
                .single();
    }
}
