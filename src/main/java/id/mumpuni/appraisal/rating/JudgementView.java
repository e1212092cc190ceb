package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.process.SelfView;
import id.mumpuni.shared.Rows;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What helps to judge one person: the self-assessment in short, and the result of the period before. */
@Repository
class JudgementView {

    record Last(String period, PerformanceRating rating) {}

    record Peek(SelfView.Texts texts, @Nullable Last last) {

        public long self(ExpectationLevel level) {
            Collection<SelfView.Behaviour> all = texts.behaviour().values();
            return all.stream().filter(one -> one.selfRating() == level).count();
        }
    }

    private static final String LAST = """
            SELECT p.name AS period, b.rating
            FROM appraisal a JOIN appraisal_period now ON now.id = a.period_id
                JOIN appraisal b ON b.employee_id = a.employee_id AND b.status IN ('SIGNED', 'ACKNOWLEDGED')
                JOIN appraisal_period p ON p.id = b.period_id AND p.ends < now.starts
            WHERE a.id = ? ORDER BY p.ends DESC LIMIT 1
            """;

    private final JdbcClient jdbc;
    private final SelfView selfView;

    JudgementView(JdbcClient jdbc, SelfView selfView) {
        this.jdbc = jdbc;
        this.selfView = selfView;
    }

    @Transactional(readOnly = true)
    public Peek peek(UUID id) {
        return new Peek(
                selfView.forOthers(id),
                jdbc.sql(LAST).param(id).query(Rows.of(Last.class)).optional().orElse(null));
    }
}
