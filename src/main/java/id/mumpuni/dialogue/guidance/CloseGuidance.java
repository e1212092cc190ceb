package id.mumpuni.dialogue.guidance;

import static java.util.Objects.requireNonNull;

import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written afterwards: the person's opinion (B.1.8) and the guide's review of competences (B.1.9). */
@Service
class CloseGuidance {

    private final Guidances guidances;
    private final JdbcClient jdbc;
    private final Clock clock;

    CloseGuidance(Guidances guidances, JdbcClient jdbc, Clock clock) {
        this.guidances = guidances;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @GuidancePolicy.MayJudge
    @Transactional
    void judge(UUID id, List<String> answers) {
        guidances.get(id).requireSigned();
        if (answers.size() != 9 || answers.stream().anyMatch(String::isBlank)) {
            throw new RuleViolation("dialogue.opinion.incomplete");
        }
        once(jdbc.sql("INSERT INTO guidance_opinion (guidance_id, answers, submitted_at) VALUES (?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")
                .params(id, answers.stream().map(String::strip).toArray(String[]::new), OffsetDateTime.now(clock))
                .update());
    }

    @GuidancePolicy.MayRate
    @Transactional
    void rate(UUID id, CompetenceForm form) {
        guidances.get(id).requireSigned();
        var indexes = IntStream.range(0, CompetenceForm.COMPETENCES);
        Integer[] scores = indexes.mapToObj(form::score).toArray(Integer[]::new);
        String[] reasons = IntStream.range(0, CompetenceForm.COMPETENCES)
                .mapToObj(form::reason)
                .toArray(String[]::new);
        once(jdbc.sql("INSERT INTO competence_review (guidance_id, scores, reasons, technical, recommendation,"
                        + " signed_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(id, scores, reasons, LineForm.said(form.technical()))
                .params(requireNonNull(form.recommendation()).strip(), OffsetDateTime.now(clock))
                .update());
    }

    private static void once(int written) {
        if (written == 0) {
            throw new RuleViolation("dialogue.guidance.written-already");
        }
    }
}
