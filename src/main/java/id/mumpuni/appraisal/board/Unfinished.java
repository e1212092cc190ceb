package id.mumpuni.appraisal.board;

import id.mumpuni.appraisal.OpenItems;
import id.mumpuni.shared.Rows;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The appraisals of a period that are not through: unsigned, or signed and not yet by the person, or objected to. */
@Configuration(proxyBeanMethods = false)
class Unfinished {

    private static final String UNSIGNED = "a.status IN ('OPEN', 'SUBMITTED', 'PROPOSED')";
    private static final String UNACKNOWLEDGED = "a.status = 'SIGNED'";

    private static final String OBJECTED = "a.objected_at IS NOT NULL AND a.objection_ended_at IS NULL";

    @Bean
    OpenItems unsigned(JdbcClient jdbc) {
        return new Appraisals(
                jdbc, "period.left.unsigned", "period.left.unsigned.advice", UNSIGNED, true, "/penilaian-bawahan/");
    }

    @Bean
    OpenItems unacknowledged(JdbcClient jdbc) {
        return new Appraisals(
                jdbc,
                "period.left.unacknowledged",
                "period.left.unacknowledged.advice",
                UNACKNOWLEDGED,
                false,
                "/hasil/");
    }

    /** The decision comes after the period as well. */
    @Bean
    OpenItems objected(JdbcClient jdbc) {
        return new Appraisals(jdbc, "period.left.objected", "period.left.objected.advice", OBJECTED, false, "/hasil/");
    }

    /** @param condition one of those above */
    private record Appraisals(
            JdbcClient jdbc, String key, String advice, String condition, boolean endWithPeriod, String page)
            implements OpenItems {

        private static final String FROM = " FROM appraisal a JOIN employee e ON e.id = a.employee_id"
                + " JOIN work_unit u ON u.id = a.unit_id WHERE a.period_id = :period AND a.taken_out_reason IS NULL AND ";

        @Override
        public long count(UUID period) {
            return jdbc.sql("SELECT count(*)" + FROM + condition)
                    .param("period", period)
                    .query(Long.class)
                    .single();
        }

        @Override
        public List<Item> items(UUID period, int offset, int most) {
            return jdbc.sql("SELECT a.id, e.full_name AS name, u.name AS unit, :page || a.id AS href" + FROM + condition
                            + " ORDER BY u.name, e.full_name, a.id LIMIT :most OFFSET :offset")
                    .param("period", period)
                    .param("page", page)
                    .param("most", most)
                    .param("offset", offset)
                    .query(Rows.of(Item.class))
                    .list();
        }
    }
}
