package id.mumpuni.workplans.officer;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.clock.PlanDates;
import id.mumpuni.workplans.rules.PlanClock;
import id.mumpuni.workplans.rules.PlanClock.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** {@code plan_standing} is {@link PlanClock} in SQL: here they are held together. */
@IntegrationTest
@Transactional
class PlanStandingTest {

    private static final int YEAR = 2023;
    private static final Set<Stage> LATE = Set.of(Stage.LATE_NOT_DRAFTED, Stage.LATE_NOT_SET);
    private static final List<String> DAYS =
            List.of("01-01", "01-14", "01-15", "01-31", "02-01", "02-10", "02-11", "02-20", "02-21", "12-31");

    @Autowired
    TestPeople people;

    @Autowired
    PlanDates dates;

    @Autowired
    JdbcClient jdbc;

    private UUID unit;
    private UUID head;

    private record Case(UUID person, @Nullable PlanStatus status, boolean first, boolean exempt) {}

    private record Standing(
            String state, boolean late, @Nullable UUID planId) {}

    @BeforeEach
    void aUnit() {
        unit = people.unit("Bidang Tenggat");
        head = people.head("Kepala Tenggat", unit);
    }

    @Test
    void bothSayTheSameOnEachDayOfEachPlan() {
        List<Case> cases = cases();
        agreeOn(cases);
        jdbc.sql("INSERT INTO plan_deadline (year, draft_by, set_by, source, changed_by, changed_at)"
                        + " VALUES (?, '2023-02-10', '2023-02-20', 'Surat edaran', ?, now())")
                .params(YEAR, head)
                .update();
        agreeOn(cases);
    }

    @Test
    void aPlanInForceCountsWhileItsRevisionIsWrittenAndOneThatAMoveClosedDoesNot() {
        UUID revising = people.employee("Merevisi", unit);
        UUID inForce = plan(revising, 1, PlanStatus.SET);
        plan(revising, 2, PlanStatus.DRAFT);
        UUID moved = people.employee("Pindah", unit);
        plan(moved, 1, PlanStatus.CLOSED);
        UUID again = people.employee("Pindah Menyusun", unit);
        plan(again, 1, PlanStatus.CLOSED);
        UUID fresh = plan(again, 2, PlanStatus.DRAFT);
        LocalDate summer = LocalDate.of(YEAR, 7, 1);
        assertThat(standing(revising, summer)).isEqualTo(new Standing("SET", false, inForce));
        assertThat(standing(moved, summer)).isEqualTo(new Standing("NONE", false, null));
        assertThat(standing(again, summer)).isEqualTo(new Standing("DRAFT", false, fresh));
    }

    @Test
    void whoBeganDuringTheYearHasAsManyDaysAsEverybody() {
        UUID fresh = people.employee("Baru", unit);
        jdbc.sql("UPDATE placement SET valid = daterange(DATE '2023-05-04', NULL) WHERE employee_id = ?")
                .param(fresh)
                .update();
        UUID back = people.employee("Kembali", unit);
        jdbc.sql("INSERT INTO plan_exemption (employee_id, reason, valid, decree, decided_by, decided_at)"
                        + " VALUES (?, 'UNPAID_LEAVE', '[2022-01-01,2023-05-04)', 'SK', ?, now())")
                .params(back, head)
                .update();
        for (UUID person : List.of(fresh, back)) {
            for (LocalDate day = LocalDate.of(YEAR, 5, 4); day.getMonthValue() < 6; day = day.plusDays(1)) {
                Stage stage = PlanClock.stage(dates.of(YEAR, person, day), null, true, false, day);
                assertThat(standing(person, day).late())
                        .as("on %s", day)
                        .isEqualTo(day.isAfter(LocalDate.of(YEAR, 5, 17)))
                        .isEqualTo(LATE.contains(stage));
            }
        }
    }

    @Test
    void whoIsNotInServiceOwesNoPlan() {
        UUID gone = people.employee("Berhenti", unit);
        jdbc.sql("UPDATE employee SET left_on = '2023-03-01' WHERE id = ?")
                .param(gone)
                .update();
        assertThat(rows(gone, LocalDate.of(YEAR, 2, 28))).hasSize(1);
        assertThat(rows(gone, LocalDate.of(YEAR, 3, 1))).isEmpty();
        assertThat(rows(people.official("Wali Kota", people.unit("Kota Tenggat")), LocalDate.of(YEAR, 3, 1)))
                .isEmpty();
    }

    private void agreeOn(List<Case> cases) {
        for (String day : DAYS) {
            LocalDate today = LocalDate.parse(YEAR + "-" + day);
            for (Case one : cases) {
                Stage stage = PlanClock.stage(dates.of(YEAR), one.status(), one.first(), one.exempt(), today);
                Standing sql = standing(one.person(), today);
                assertThat(sql.late()).as("%s on %s", one, today).isEqualTo(LATE.contains(stage));
                assertThat(sql.state()).as("%s on %s", one, today).isEqualTo(expected(one, stage));
            }
        }
    }

    private static String expected(Case one, Stage stage) {
        if (stage == Stage.EXEMPT || stage == Stage.SET) {
            return stage.name();
        }
        return one.status() == null ? "NONE" : one.status().name();
    }

    private List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (boolean exempt : List.of(true, false)) {
            cases.add(make(null, true, exempt));
            cases.add(make(PlanStatus.SET, true, exempt));
            for (PlanStatus open : List.of(PlanStatus.DRAFT, PlanStatus.SUBMITTED, PlanStatus.RETURNED)) {
                cases.add(make(open, true, exempt));
                cases.add(make(open, false, exempt));
            }
        }
        return cases;
    }

    private Case make(@Nullable PlanStatus status, boolean first, boolean exempt) {
        UUID person = people.employee("Pegawai " + status, unit);
        if (!first) {
            plan(person, 1, PlanStatus.CLOSED);
        }
        if (status != null) {
            plan(person, first ? 1 : 2, status);
        }
        if (exempt) {
            jdbc.sql("INSERT INTO plan_exemption (employee_id, reason, valid, decree, decided_by, decided_at)"
                            + " VALUES (?, 'UNPAID_LEAVE', '[2022-01-01,)', 'SK', ?, now())")
                    .params(person, head)
                    .update();
        }
        return new Case(person, status, first, exempt);
    }

    private UUID plan(UUID person, int revision, PlanStatus status) {
        return jdbc.sql("""
                        INSERT INTO work_plan (id, version, employee_id, year, revision, revision_reason, model, approach,
                            appraiser_id, status, submitted_at, set_by, set_at, closed_on)
                        SELECT uuidv7(), 0, ?, ?, r, CASE WHEN r > 1 THEN 'Pindah' END, 'STAFF', 'QUANTITATIVE', a, s,
                            CASE WHEN s <> 'DRAFT' THEN now() END, CASE WHEN s IN ('SET', 'CLOSED') THEN a END,
                            CASE WHEN s IN ('SET', 'CLOSED') THEN now() END, CASE WHEN s = 'CLOSED' THEN DATE '2023-05-01' END
                        FROM (SELECT ?::int AS r, ?::uuid AS a, ?::text AS s) given
                        RETURNING id
                        """)
                .params(person, YEAR, revision, head, status.name())
                .query(UUID.class)
                .single();
    }

    private Standing standing(UUID person, LocalDate day) {
        return rows(person, day).get(0);
    }

    private List<Standing> rows(UUID person, LocalDate day) {
        return jdbc.sql("SELECT state, late, plan_id FROM plan_standing(?, ?) WHERE employee_id = ?")
                .params(YEAR, day, person)
                .query((row, number) -> new Standing(
                        row.getString("state"), row.getBoolean("late"), row.getObject("plan_id", UUID.class)))
                .list();
    }
}
