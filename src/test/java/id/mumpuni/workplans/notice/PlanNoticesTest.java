package id.mumpuni.workplans.notice;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import id.mumpuni.people.ReportingLineChanged;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.ExpectationsChanged;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.TestPlans;
import id.mumpuni.workplans.WorkPlanClosed;
import id.mumpuni.workplans.WorkPlanDraftCommented;
import id.mumpuni.workplans.WorkPlanDraftedForPerson;
import id.mumpuni.workplans.WorkPlanReturned;
import id.mumpuni.workplans.WorkPlanSet;
import id.mumpuni.workplans.WorkPlanSetBySuperior;
import id.mumpuni.workplans.WorkPlanSubmitted;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class PlanNoticesTest {

    private record Told(UUID recipient, String text, String href) {}

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MessageSource messages;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private UUID sari;
    private UUID head;
    private UUID other;
    private UUID plan;

    @BeforeEach
    void aPlan() {
        UUID unit = people.unit("Dinas Kabar SKP");
        sari = people.employee("Sari", unit);
        head = people.head("Kepala Dinas", unit);
        other = people.employee("Ketua Tim", unit);
        plan = new TestPlans(jdbc).plan(sari, head, 2026, PlanModel.STAFF, "SUBMITTED");
    }

    @Test
    void theAppraiserIsToldWhoHandedAPlanIn() {
        assertThat(after(new WorkPlanSubmitted(plan, sari, head, 2026)))
                .containsExactly(new Told(
                        head,
                        "Sari mengajukan SKP 2026 kepada Anda. Periksa lalu tetapkan atau kembalikan.",
                        "/persetujuan-skp/" + plan));
    }

    @Test
    void whoeverBecomesTheAppraiserOfAPlanThatWaitsIsTold() {
        jdbc.sql("UPDATE work_plan SET appraiser_id = ? WHERE id = ?")
                .params(other, plan)
                .update();
        assertThat(after(new ReportingLineChanged()))
                .containsExactly(new Told(
                        head,
                        "SKP tahun 2026 atas nama Sari sekarang menunggu keputusan Anda, karena Anda menjadi pejabat penilainya.",
                        "/persetujuan-skp/" + plan));
        assertThat(after(new ReportingLineChanged())).isEmpty();
        jdbc.sql("UPDATE work_plan SET appraiser_id = ?, status = 'DRAFT' WHERE id = ?")
                .params(other, plan)
                .update();
        assertThat(after(new ReportingLineChanged())).isEmpty();
    }

    @Test
    void thePersonIsToldWhatBecameOfThePlan() {
        assertThat(after(new WorkPlanReturned(plan, sari, 2026))).satisfiesExactly(told -> {
            assertThat(told.recipient()).isEqualTo(sari);
            assertThat(told.text()).contains("SKP 2026", "dengan catatan");
        });
        assertThat(after(new WorkPlanSet(plan, sari, 2026)))
                .containsExactly(new Told(sari, "SKP 2026 Anda sudah ditetapkan.", "/skp/" + plan));
        assertThat(after(new WorkPlanClosed(plan, sari, 2026, LocalDate.of(2026, 7, 1))))
                .satisfiesExactly(told -> assertThat(told.text()).contains("ditutup per 2026-07-01"));
        assertThat(after(new ExpectationsChanged(plan, sari, 2026, Set.of(CoreValue.LOYAL))))
                .satisfiesExactly(told -> assertThat(told.href()).isEqualTo("/skp/" + plan + "/ekspektasi"));
        assertThat(after(new WorkPlanDraftedForPerson(plan, sari, other, 2026)))
                .satisfiesExactly(told -> assertThat(told.recipient()).isEqualTo(sari));
    }

    @Test
    void whoeverGaveAnAssignmentIsToldThatItIsInThePlanAndOnlyOnce() {
        UUID result = new TestPlans(jdbc).result(plan, "Tersusunnya peta jalan");
        assign(result, other, null);
        assertThat(after(new WorkPlanSet(plan, sari, 2026)))
                .filteredOn(told -> told.recipient().equals(other))
                .containsExactly(new Told(
                        other,
                        "Hasil kerja yang Anda tugaskan kepada Sari masuk dalam SKP 2026. Beri umpan balik sepanjang tahun.",
                        "/penugasan"));

        UUID revised = new TestPlans(jdbc).result(plan, "Tersusunnya peta jalan");
        assign(revised, other, result);
        jdbc.sql("UPDATE planned_result SET assigned_by = NULL WHERE id = ?")
                .param(result)
                .update();
        assign(result, head, null);
        assertThat(after(new WorkPlanSet(plan, sari, 2026)))
                .as("the appraiser set it")
                .hasSize(2);
        assign(result, other, null);
        jdbc.sql("UPDATE planned_result SET plan_id = ? WHERE id = ?")
                .params(new TestPlans(jdbc).plan(sari, head, 2025, PlanModel.STAFF, "SET"), result)
                .update();
        assertThat(after(new WorkPlanSet(plan, sari, 2026)))
                .as("told with the first revision")
                .extracting(Told::recipient)
                .containsExactly(sari);
    }

    @Test
    void theAppraiserIsToldThatTheSuperiorDecidedAndTheOfficerThatThePersonAnswered() {
        assertThat(after(new WorkPlanSetBySuperior(plan, sari, head, other, 2026)))
                .satisfiesExactly(told -> {
                    assertThat(told.recipient()).isEqualTo(head);
                    assertThat(told.text()).contains("SKP 2026 milik Sari");
                });
        assertThat(after(new WorkPlanDraftCommented(plan, sari, other, 2026))).satisfiesExactly(told -> {
            assertThat(told.recipient()).isEqualTo(other);
            assertThat(told.text()).contains("Sari menanggapi SKP 2026");
        });
    }

    private void assign(UUID result, UUID giver, @Nullable UUID earlier) {
        jdbc.sql("UPDATE planned_result SET assigned_by = ?, earlier_id = ? WHERE id = ?")
                .params(giver, earlier, result)
                .update();
    }

    private List<Told> after(Object event) {
        Set<UUID> all = Set.of(sari, head, other);
        jdbc.sql("DELETE FROM notification WHERE recipient_id IN (:all)")
                .param("all", all)
                .update();
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        return jdbc.sql("SELECT * FROM notification WHERE recipient_id IN (:all) ORDER BY id")
                .param("all", all)
                .query((row, number) -> new Told(
                        row.getObject("recipient_id", UUID.class),
                        messages.getMessage(
                                row.getString("message_key"),
                                (Object[]) row.getArray("arguments").getArray(),
                                Locale.forLanguageTag("id")),
                        row.getString("href")))
                .list();
    }
}
