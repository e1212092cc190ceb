package id.mumpuni.assessments.round;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives raters more or fewer days, as long as the round runs; what is closed stays closed. */
@Service
class MoveClosingDay {

    private static final int LONGEST = 180;

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final Clock clock;

    MoveClosingDay(JdbcClient jdbc, Rounds rounds, Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.clock = clock;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void move(UUID id, LocalDate closes) {
        Round round = rounds.get(id);
        if (!round.phase().running()) {
            throw new RuleViolation("rounds.not-running");
        }
        if (closes.isBefore(LocalDate.now(clock)) || closes.isBefore(round.opens())) {
            throw new RuleViolation("rounds.closes-in-past");
        }
        if (closes.isAfter(round.opens().plusDays(LONGEST))) {
            throw new RuleViolation("rounds.too-long");
        }
        jdbc.sql("UPDATE assessment_round SET closes = ?, version = version + 1 WHERE id = ? AND status = 'OPEN'")
                .params(closes, id)
                .update();
    }
}
