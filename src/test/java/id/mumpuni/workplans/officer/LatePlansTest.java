package id.mumpuni.workplans.officer;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.Actor;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.rules.PlanClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of late people says in SQL what {@link PlanClock} says of each of them. */
@IntegrationTest
class LatePlansTest {

    private static final PlanClock.Days DAYS = PlanClock.Days.usual(2026);

    private static final List<LocalDate> MOMENTS = List.of(
            DAYS.draftBy(),
            DAYS.draftBy().plusDays(1),
            DAYS.setBy(),
            DAYS.setBy().plusDays(1),
            LocalDate.of(2026, 7, 1));

    /** @param status of the newest plan; null: there is none */
    private record Case(UUID person, @Nullable PlanStatus status, boolean first, boolean exempt) {}

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LatePlans latePlans;

    private Actor officer;
    private UUID unit;
    private UUID appraiser;
    private List<Case> cases;

    @BeforeEach
    void everyKindOfPerson() {
        unit = people.unit("Dinas Terlambat");
        UUID elsewhere = people.unit("Sekretariat");
        appraiser = people.employee("Penilai", elsewhere);
        officer = TestPeople.officerOf(people.employee("Petugas", elsewhere), unit);
        cases = new ArrayList<>();
        for (boolean exempt : new boolean[] {false, true}) {
            add(null, true, exempt);
            for (PlanStatus status : PlanStatus.values()) {
                add(status, true, exempt);
                add(status, false, exempt);
            }
        }
    }

    @Test
    void whoIsListedIsLateByTheClockAndTheOtherWayRound() {
        for (LocalDate today : MOMENTS) {
            assertThat(listed(today)).as("on %s", today).containsExactlyInAnyOrderElementsOf(late(today));
        }
    }

    @Test
    void someMomentsFindLatePeopleAndTheFirstFindsNobody() {
        assertThat(listed(MOMENTS.get(0))).isEmpty();
        assertThat(listed(MOMENTS.get(1))).hasSize(2);
        assertThat(listed(MOMENTS.get(3))).hasSize(4);
    }

    @Test
    void whoHasLeftOrIsNoCivilServantIsNotListed() {
        LocalDate today = LocalDate.of(2026, 7, 1);
        UUID left = people.employee("Sudah Berhenti", unit);
        jdbc.sql("UPDATE employee SET left_on = '2026-06-01' WHERE id = ?")
                .param(left)
                .update();
        UUID official = people.official("Pejabat", unit);
        assertThat(listed(today)).doesNotContain(left, official);
    }

    private List<UUID> listed(LocalDate today) {
        return latePlans.visibleTo(officer, DAYS.year(), new ListQuery(null, null, null), today).rows().stream()
                .map(LatePlans.Row::employeeId)
                .toList();
    }

    private List<UUID> late(LocalDate today) {
        return cases.stream()
                .filter(one -> Arrays.asList(PlanClock.Stage.LATE_NOT_DRAFTED, PlanClock.Stage.LATE_NOT_SET)
                        .contains(PlanClock.stage(DAYS, one.status(), one.first(), one.exempt(), today)))
                .map(Case::person)
                .toList();
    }

    private void add(@Nullable PlanStatus status, boolean first, boolean exempt) {
        UUID person = people.employee("Kasus " + status + (first ? "" : " lagi") + (exempt ? " bebas" : ""), unit);
        cases.add(new Case(person, status, first, exempt));
        if (!first) {
            plan(person, 1, PlanStatus.SET);
        }
        if (status != null) {
            plan(person, first ? 1 : 2, status);
        }
        if (exempt) {
            jdbc.sql("INSERT INTO plan_exemption (employee_id, reason, valid, decree, decided_by, decided_at)"
                            + " VALUES (?, 'UNPAID_LEAVE', '[2026-01-01,)', 'SK 1/2026', ?, now())")
                    .params(person, appraiser)
                    .update();
        }
    }

    private void plan(UUID person, int revision, PlanStatus status) {
        boolean settled = status == PlanStatus.SET || status == PlanStatus.CLOSED;
        jdbc.sql("""
                        INSERT INTO work_plan (id, version, employee_id, year, revision, revision_reason, model, approach,
                            appraiser_id, status, submitted_at, returned_note, set_by, set_at, closed_on)
                        VALUES (gen_random_uuid(), 0, :person, 2026, :revision, CASE WHEN :revision > 1 THEN 'Tugas baru' END,
                            'STAFF', 'QUANTITATIVE', :appraiser, :status, now(), 'Lengkapi', :set::uuid,
                            CASE WHEN :set::uuid IS NOT NULL THEN now() END,
                            CASE WHEN :status = 'CLOSED' THEN date '2026-06-01' END)
                        """)
                .param("person", person)
                .param("revision", revision)
                .param("appraiser", appraiser)
                .param("status", status.name())
                .param("set", settled ? appraiser : null)
                .update();
    }
}
