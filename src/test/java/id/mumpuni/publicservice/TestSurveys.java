package id.mumpuni.publicservice;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Services and answers for tests, made through SQL: answers as they lie once their month is over. */
public final class TestSurveys {

    private final JdbcClient jdbc;

    public TestSurveys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public UUID service(UUID unit, UUID by, String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO public_service (id, version, unit_id, name, description, registered_by, registered_at)"
                        + " VALUES (?, 0, ?, ?, 'Uji', ?, now())")
                .params(id, unit, name, by)
                .update();
        return id;
    }

    public void answers(UUID service, LocalDate month, int number, int score, UUID... servedBy) {
        for (int i = 0; i < number; i++) {
            Short[] scores = new Short[9];
            java.util.Arrays.fill(scores, (short) score);
            jdbc.sql("INSERT INTO survey_answer (service_id, month, scores, served_by) VALUES (?, ?, ?, ?)")
                    .params(service, month, scores)
                    .param(servedBy.length == 0 ? null : servedBy[0])
                    .update();
        }
    }

    public UUID voice(UUID service, LocalDate month, String kind, String text, UUID... servedBy) {
        return jdbc.sql("INSERT INTO public_voice (service_id, month, kind, text, served_by) VALUES (?, ?, ?, ?, ?)"
                        + " RETURNING id")
                .params(service, month, kind, text)
                .param(servedBy.length == 0 ? null : servedBy[0])
                .query(UUID.class)
                .single();
    }
}
