package id.mumpuni.workplans.reminder;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody is told once a year of a plan that is not set, and who that is. */
enum ReminderStage {
    DRAFT_SOON("""
            SELECT employee_id AS recipient_id, plan_id, day FROM open
            WHERE state IN ('NONE', 'DRAFT') AND day BETWEEN :today AND :last
            """),
    DRAFT_LATE("""
            SELECT employee_id AS recipient_id, plan_id, day FROM open
            WHERE state IN ('NONE', 'DRAFT') AND late AND day BETWEEN :first AND :today
            """),
    RETURNED_LATE("""
            SELECT employee_id AS recipient_id, plan_id, day FROM open
            WHERE state = 'RETURNED' AND late AND day BETWEEN :first AND :today
            """),
    SET_LATE("""
            SELECT appraiser_id AS recipient_id, NULL::uuid AS plan_id, min(day) AS day FROM open
            WHERE state = 'SUBMITTED' AND late AND day BETWEEN :first AND :today AND appraiser_id IS NOT NULL
            GROUP BY appraiser_id
            """),
    TAKE_OVER("""
            SELECT up.appraiser_id AS recipient_id, NULL::uuid AS plan_id, min(day) AS day
            FROM open CROSS JOIN LATERAL reporting_line_of(:today, open.appraiser_id) up
            WHERE state = 'SUBMITTED' AND late AND day BETWEEN :first AND :today
                AND up.appraiser_id IS NOT NULL AND up.appraiser_id <> open.employee_id
            GROUP BY up.appraiser_id
            """); // Lampiran II, C.5: the superior may set what the appraiser has not

    /** A week before the day, and for a month after it, so that a missed day is made up. */
    static final int DAYS_BEFORE = 7;

    static final int DAYS_AFTER = 31;

    private final String recipients;

    ReminderStage(String recipients) {
        this.recipients = recipients;
    }

    /** A query over {@code open} with recipient_id, plan_id and the day that the reminder names. */
    String recipients() {
        return recipients;
    }

    String page(@Nullable UUID plan) {
        if (this == SET_LATE || this == TAKE_OVER) {
            return "/persetujuan-skp";
        }
        return plan == null ? "/skp" : "/skp/" + plan;
    }
}
