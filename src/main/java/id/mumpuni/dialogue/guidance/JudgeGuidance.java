package id.mumpuni.dialogue.guidance;

import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person says once what they think of the guidance (format B.1.8). */
@Service
class JudgeGuidance {

    private static final int QUESTIONS = 9;

    private final Guidances guidances;
    private final JdbcClient jdbc;
    private final Clock clock;

    JudgeGuidance(Guidances guidances, JdbcClient jdbc, Clock clock) {
        this.guidances = guidances;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @GuidancePolicy.MayJudge
    @Transactional
    void judge(UUID id, List<String> answers) {
        guidances.get(id).requireSigned();
        if (answers.size() != QUESTIONS || answers.stream().anyMatch(String::isBlank)) {
            throw new RuleViolation("dialogue.opinion.incomplete");
        }
        int written = jdbc.sql("INSERT INTO guidance_opinion (guidance_id, answers, submitted_at) VALUES (?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")
                .params(id, answers.stream().map(String::strip).toArray(String[]::new), OffsetDateTime.now(clock))
                .update();
        if (written == 0) {
            throw new RuleViolation("dialogue.guidance.written-already");
        }
    }
}
