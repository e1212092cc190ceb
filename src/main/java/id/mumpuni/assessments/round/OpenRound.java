package id.mumpuni.assessments.round;

import id.mumpuni.assessments.design.RoundOpeningAsked;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the opening of a round: copies and forms are made in the background. */
@Service
class OpenRound {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final RoundPreflight preflight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenRound(JdbcClient jdbc, RoundPreflight preflight, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.preflight = preflight;
        this.events = events;
        this.clock = clock;
    }

    /** @param version of the draft that was looked at */
    @PersonnelPolicy.MayManage
    @Transactional
    void open(UUID id, int version) {
        LocalDate today = LocalDate.now(clock);
        if (preflight.participants(id) == 0) {
            throw new RuleViolation("rounds.nobody");
        }
        int opening = jdbc.sql(
                        "UPDATE assessment_round SET status = 'OPENING', version = version + 1, copied_on = :day,"
                                + " seed = :seed WHERE id = :id AND version = :version AND status = 'DRAFT' AND closes >= :day")
                .param("day", today)
                .param("seed", RANDOM.nextLong())
                .param("id", id)
                .param("version", version)
                .update();
        if (opening == 0) {
            throw new RuleViolation("rounds.not-opened");
        }
        events.publishEvent(new RoundOpeningAsked(id));
    }
}
