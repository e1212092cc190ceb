package id.mumpuni.demo;

import id.mumpuni.shared.Holidays;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the period for the whole city and lets its people be at different steps of it. */
@Component
class DemoAppraisals {

    private static final String OPEN = """
            INSERT INTO appraisal (id, version, period_id, employee_id, appraiser_id, reviewer_id, unit_id, acting, plan_id, head, led_unit_id, status)
            SELECT uuidv7(), 0, :period, l.employee_id, l.appraiser_id, r.appraiser_id, l.unit_id, l.acting, w.id, l.head, l.led_unit_id, 'OPEN'
            FROM reporting_line(:day) l
                LEFT JOIN reporting_line(:day) r ON r.employee_id = l.appraiser_id
                LEFT JOIN work_plan w ON w.employee_id = l.employee_id AND w.year = :year AND w.status = 'SET'
            """;

    private final JdbcClient jdbc;
    private final DemoSelfAssessments selfAssessments;
    private final DemoEarlierQuarter earlierQuarter;
    private final Holidays holidays;

    DemoAppraisals(
            JdbcClient jdbc,
            DemoSelfAssessments selfAssessments,
            DemoEarlierQuarter earlierQuarter,
            Holidays holidays) {
        this.earlierQuarter = earlierQuarter;
        this.jdbc = jdbc;
        this.selfAssessments = selfAssessments;
        this.holidays = holidays;
    }

    /** One appraisal that has a plan to be judged by. */
    record Open(UUID id, UUID employeeId, @Nullable UUID appraiserId, UUID planId, String title, String kind) {}

    void load(DemoCast cast, LocalDate today) {
        earlierQuarter.load(cast, today);
        UUID period = openPeriod(cast, today);
        Random random = new Random(2026);
        int member = 0;
        for (Open appraisal : open(period, today)) {
            if (appraisal.employeeId().equals(cast.employee())) {
                selfAssessments.begin(appraisal);
            } else if (cast.appraiser().equals(appraisal.appraiserId())) {
                stepOfTeamMember(appraisal, member++);
            } else if (!appraisal.employeeId().equals(cast.appraiser())) {
                stepOfOthers(appraisal, random);
            }
        }
        jdbc.sql("INSERT INTO organisation_rating (period_id, unit_id, rating, basis, set_by, issued_on, set_at)"
                        + " VALUES (?, ?, 'GOOD', ?, ?, ?, now())")
                .params(
                        period,
                        cast.unit(),
                        "Sebagian besar rencana aksi triwulan tercapai sesuai target",
                        cast.officer(),
                        today)
                .update();
    }

    private UUID openPeriod(DemoCast cast, LocalDate today) {
        DemoPeriod period = DemoPeriod.before(today, holidays.days());
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO appraisal_period (id, version, name, kind, unit_id, starts, ends, plan_due, self_due,
                            rating_due, evaluation_from, status, opened_by, opened_at)
                        SELECT :id, 0, :name, 'QUARTERLY', u.id, :starts, :ends, :planDue, :selfDue, :ratingDue, :evaluationFrom, 'OPEN',
                            :officer, CAST(:opened AS date)
                        FROM work_unit u WHERE u.parent_id IS NULL
                        """)
                .param("id", id)
                .param("name", period.name())
                .param("starts", period.starts())
                .param("ends", period.ends())
                .param("planDue", period.planDue())
                .param("selfDue", period.selfDue())
                .param("ratingDue", period.ratingDue())
                .param("evaluationFrom", period.ends().minusDays(9))
                .param("officer", cast.officer())
                .param("opened", today.minusDays(7))
                .update();
        jdbc.sql(OPEN)
                .param("period", id)
                .param("day", today)
                .param("year", period.starts().getYear())
                .update();
        return id;
    }

    private List<Open> open(UUID period, LocalDate today) {
        return jdbc.sql("""
                        SELECT a.id, a.employee_id, a.appraiser_id, a.plan_id, t.title, t.kind
                        FROM appraisal a
                            JOIN placement p ON p.employee_id = a.employee_id AND p.valid @> :day
                            JOIN position t ON t.id = p.position_id
                        WHERE a.period_id = :period AND a.plan_id IS NOT NULL
                        ORDER BY a.employee_id
                        """)
                .param("period", period)
                .param("day", today)
                .query(Rows.of(Open.class))
                .list();
    }

    /** One has not handed in, one is prepared for signature, the others wait for the appraiser. */
    private void stepOfTeamMember(Open appraisal, int member) {
        if (member < 1) {
            selfAssessments.begin(appraisal);
            return;
        }
        selfAssessments.handIn(appraisal);
        if (member == 1) {
            rate(
                    appraisal,
                    "ABOVE",
                    "ABOVE",
                    "Menyelesaikan layanan lebih cepat dari target dan membimbing rekan baru."
                            + " Lanjutkan, dan bagikan cara kerja ini kepada bidang lain.");
        }
    }

    private void stepOfOthers(Open appraisal, Random random) {
        int step = random.nextInt(10);
        if (step < 3) {
            selfAssessments.begin(appraisal);
        } else if (step < 9) {
            selfAssessments.handIn(appraisal);
            if (step > 5) {
                rate(appraisal, "MEETS", "MEETS", "Hasil kerja sesuai harapan.");
            }
        }
    }

    private void rate(Open appraisal, String workResult, String behaviour, String feedback) {
        String rating = workResult.equals("ABOVE") && behaviour.equals("ABOVE") ? "VERY_GOOD" : "GOOD";
        jdbc.sql("UPDATE appraisal SET work_result = ?, behaviour = ?, rating = ?, feedback = ? WHERE id = ?")
                .params(workResult, behaviour, rating, feedback, appraisal.id())
                .update();
    }
}
