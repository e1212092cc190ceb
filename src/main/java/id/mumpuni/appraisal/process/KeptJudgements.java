package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.JudgementTrail;
import id.mumpuni.shared.Rows;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class KeptJudgements implements JudgementTrail {

    private static final String SQL = """
            SELECT j.number, j.stage, j.work_result, j.behaviour, j.rating, e.full_name AS by, j.decided_at AS at, j.reason,
                j.source_id AS source
            FROM judgement j JOIN employee e ON e.id = j.decided_by
            WHERE j.appraisal_id = ? ORDER BY j.number
            """;

    private final JdbcClient jdbc;

    KeptJudgements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> of(UUID appraisal) {
        return jdbc.sql(SQL).param(appraisal).query(Rows.of(Kept.class)).list();
    }
}
