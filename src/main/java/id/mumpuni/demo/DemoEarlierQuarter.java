package id.mumpuni.demo;

import id.mumpuni.appraisal.ResultSteps;
import id.mumpuni.people.OnBehalf;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The quarter before the one that runs, evaluated in the unit of the story and closed: results that were signed,
 * acknowledged, refused and left unopened, and one that the superior took over. Who signs does so by the use cases of the
 * pages, today: the documents are real and say when they were signed.
 */
@Component
class DemoEarlierQuarter {

    // places in the team; the first is the demo account, everybody else has signed too
    private static final int REFUSED = 1;
    private static final int UNOPENED = 2;
    private static final int TAKEN_OVER = 3;

    private static final String PERIOD = """
            INSERT INTO appraisal_period (id, version, name, kind, unit_id, starts, ends, plan_due, self_due, rating_due, status,
                opened_by, opened_at)
            VALUES (:id, 0, :name, 'QUARTERLY', :unit, :starts, :ends, :ends, :selfDue, :ratingDue, 'OPEN', :officer,
                CAST(:selfDue AS date))
            """;

    private static final String OPEN = """
            INSERT INTO appraisal (id, version, period_id, employee_id, appraiser_id, reviewer_id, unit_id, acting, plan_id, head, led_unit_id, status)
            SELECT uuidv7(), 0, :period, l.employee_id, l.appraiser_id, r.appraiser_id, l.unit_id, l.acting, w.id, l.head, l.led_unit_id, 'OPEN'
            FROM reporting_line(:day) l
                LEFT JOIN reporting_line(:day) r ON r.employee_id = l.appraiser_id
                JOIN work_plan w ON w.employee_id = l.employee_id AND w.year = :year AND w.status = 'SET'
            WHERE (l.employee_id = :appraiser OR l.appraiser_id = :appraiser) AND l.appraiser_id IS NOT NULL
                AND r.appraiser_id IS NOT NULL
            """;

    private static final String TEAM = """
            SELECT a.id, a.employee_id, a.appraiser_id, a.plan_id, t.title, t.kind, a.reviewer_id
            FROM appraisal a JOIN placement p ON p.employee_id = a.employee_id AND p.valid @> :day
                JOIN position t ON t.id = p.position_id
            WHERE a.period_id = :period
            ORDER BY a.employee_id = :first DESC, a.employee_id = :last, a.employee_id
            """;

    private final JdbcClient jdbc;
    private final DemoSelfAssessments selfAssessments;
    private final OnBehalf onBehalf;
    private final ResultSteps steps;

    DemoEarlierQuarter(JdbcClient jdbc, DemoSelfAssessments selfAssessments, OnBehalf onBehalf, ResultSteps steps) {
        this.jdbc = jdbc;
        this.selfAssessments = selfAssessments;
        this.onBehalf = onBehalf;
        this.steps = steps;
    }

    private record Member(
            UUID id,
            UUID employeeId,
            UUID appraiserId,
            UUID planId,
            String title,
            String kind,
            @Nullable UUID reviewerId) {

        DemoAppraisals.Open open() {
            return new DemoAppraisals.Open(id, employeeId, appraiserId, planId, title, kind);
        }
    }

    void load(DemoCast cast, LocalDate today) {
        LocalDate starts = today.with(IsoFields.DAY_OF_QUARTER, 1).minusMonths(6);
        if (!planned(starts.getYear())) {
            return; // plans do not reach into the year before
        }
        UUID period = open(cast, starts, today);
        List<Member> team = jdbc.sql(TEAM)
                .param("period", period)
                .param("day", today)
                .param("first", cast.employee())
                .param("last", cast.appraiser())
                .query(Rows.of(Member.class))
                .list();
        for (int i = 0; i < team.size(); i++) {
            evaluate(team.get(i), i);
        }
        close(period, team, today);
    }

    private boolean planned(int year) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM work_plan WHERE year = ? AND status = 'SET')")
                .param(year)
                .query(Boolean.class)
                .single();
    }

    private UUID open(DemoCast cast, LocalDate starts, LocalDate today) {
        UUID period = UUID.randomUUID();
        LocalDate ends = starts.plusMonths(3).minusDays(1);
        jdbc.sql(PERIOD)
                .param("id", period)
                .param("name", DemoPeriod.name(starts))
                .param("unit", cast.unit())
                .param("starts", starts)
                .param("ends", ends)
                .param("selfDue", ends.plusDays(7))
                .param("ratingDue", today)
                .param("officer", cast.officer())
                .update();
        jdbc.sql(
                        "INSERT INTO organisation_rating (period_id, unit_id, rating, basis, set_by, issued_on, set_at)"
                                + " VALUES (?, ?, 'GOOD', 'Laporan kinerja triwulan: delapan dari sembilan target rencana aksi tercapai', ?, ?, now())")
                .params(period, cast.unit(), cast.officer(), today)
                .update();
        jdbc.sql(OPEN)
                .param("period", period)
                .param("day", today)
                .param("year", starts.getYear())
                .param("appraiser", cast.appraiser())
                .update();
        return period;
    }

    private void evaluate(Member member, int place) {
        if (place != TAKEN_OVER) {
            selfAssessments.handIn(member.open());
        }
        jdbc.sql(
                        "UPDATE appraisal SET work_result = 'MEETS', behaviour = 'MEETS', rating = 'GOOD', feedback = ? WHERE id = ?")
                .params(
                        "Target triwulan tercapai. Pertahankan ketepatan waktu, dan catat buktinya setiap bulan.",
                        member.id())
                .update();
        if (place == TAKEN_OVER) {
            return;
        }
        onBehalf.of(member.appraiserId(), () -> steps.sign(member.id()));
        if (place == UNOPENED) {
            return;
        }
        onBehalf.of(member.employeeId(), () -> {
            steps.open(member.id());
            if (place == REFUSED) {
                steps.refuse(member.id(), "Realisasi bulan terakhir belum dihitung. Saya minta penjelasan tertulis.");
            } else {
                steps.acknowledge(member.id());
            }
        });
    }

    /** The last day is that of yesterday for whoever was not evaluated yet: the superior's turn. */
    private void close(UUID period, List<Member> team, LocalDate today) {
        jdbc.sql("UPDATE appraisal_period SET rating_due = ?, dates_reason = 'Evaluasi triwulan diakhiri' WHERE id = ?")
                .params(today.minusDays(1), period)
                .update();
        if (team.size() > TAKEN_OVER) {
            Member late = team.get(TAKEN_OVER);
            UUID superior = late.reviewerId();
            if (superior != null) {
                onBehalf.of(superior, () -> steps.sign(late.id()));
            }
        }
        jdbc.sql("UPDATE appraisal_period SET status = 'CLOSED' WHERE id = ?")
                .param(period)
                .update();
    }
}
