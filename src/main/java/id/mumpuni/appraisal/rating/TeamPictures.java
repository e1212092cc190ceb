package id.mumpuni.appraisal.rating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pattern of the period and what the appraiser wrote about it beside a team. */
@Repository
class TeamPictures {

    private final DistributionPatterns patterns;
    private final JdbcClient jdbc;

    TeamPictures(DistributionPatterns patterns, JdbcClient jdbc) {
        this.patterns = patterns;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public TeamPicture of(UUID period, UUID appraiser, List<TeamRow> rows) {
        Map<UUID, String> reasons = new HashMap<>();
        jdbc.sql("SELECT unit_id, text FROM pattern_reason WHERE period_id = ? AND appraiser_id = ?")
                .params(period, appraiser)
                .query(row -> {
                    reasons.put(row.getObject("unit_id", UUID.class), row.getString("text"));
                });
        return new TeamPicture(rows, patterns.of(period), reasons);
    }
}
