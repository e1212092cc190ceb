package id.mumpuni.dialogue.guidance;

import static java.util.Objects.requireNonNull;

import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The guide says once how the competences stand after the guidance (format B.1.9). */
@Service
class RateCompetences {

    private final Guidances guidances;
    private final JdbcClient jdbc;
    private final Clock clock;

    RateCompetences(Guidances guidances, JdbcClient jdbc, Clock clock) {
        this.guidances = guidances;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @GuidancePolicy.MayRate
    @Transactional
    void rate(UUID id, CompetenceForm form) {
        guidances.get(id).requireSigned();
        Integer[] scores = competences().mapToObj(form::score).toArray(Integer[]::new);
        String[] reasons = competences().mapToObj(form::reason).toArray(String[]::new);
        int written = jdbc.sql("INSERT INTO competence_review (guidance_id, scores, reasons, technical, recommendation,"
                        + " signed_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(id, scores, reasons, LineForm.said(form.technical()))
                .params(requireNonNull(form.recommendation()).strip(), OffsetDateTime.now(clock))
                .update();
        if (written == 0) {
            throw new RuleViolation("dialogue.guidance.written-already");
        }
    }

    private static IntStream competences() {
        return IntStream.range(0, CompetenceForm.COMPETENCES);
    }
}
