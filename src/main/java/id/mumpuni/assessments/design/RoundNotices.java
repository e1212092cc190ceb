package id.mumpuni.assessments.design;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Reminders;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells raters once that there is something to fill in, and once, three days before the end, if there still is. */
@Component
class RoundNotices {

    private record Notice(UUID recipient, String round, LocalDate closes, String moment, int forms) {

        Notification notification() {
            return new Notification(
                    recipient,
                    "raters.told." + moment,
                    List.of(round, closes.toString(), String.valueOf(forms)),
                    "/penilaian-360");
        }
    }

    private static final String TELL = """
            WITH waiting AS (
                SELECT r.id, r.name, r.closes, f.rater_id, count(*)::integer AS forms,
                    CASE WHEN r.closes - :day::date <= 3 THEN 'LAST' ELSE 'BEGUN' END AS moment
                FROM assessment_round r JOIN round_participant p ON p.round_id = r.id
                    JOIN rater_form f ON f.participant_id = p.id AND NOT f.submitted
                WHERE round_phase(r.status, r.opens, r.closes, :day) = 'OPEN'
                GROUP BY r.id, f.rater_id),
            told AS (
                INSERT INTO round_notice (round_id, recipient_id, moment)
                SELECT id, rater_id, moment FROM waiting
                ON CONFLICT DO NOTHING RETURNING *)
            SELECT w.rater_id AS recipient, w.name AS round, w.closes, w.moment, w.forms
            FROM told t JOIN waiting w ON w.id = t.round_id AND w.rater_id = t.recipient_id
            """;

    private final Reminders reminders;

    RoundNotices(Reminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT1H")
    void tell() {
        reminders.tell(TELL, Notice.class, Notice::notification);
    }
}
