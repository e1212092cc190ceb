package id.mumpuni.workplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plans of the regulation's example for a regional government, written and agreed by its people page by page. */
public final class RegionalPlans {

    private static final RegionalExample EXAMPLE = RegionalExample.read();

    private final RegionalStaff staff;
    private final JdbcClient jdbc;

    public RegionalPlans(RegionalStaff staff, JdbcClient jdbc) {
        this.staff = staff;
        this.jdbc = jdbc;
    }

    /** All of them agreed, by who in the staff has them. */
    public Map<String, UUID> agree() {
        UUID chiefs = theChiefPlansAndSharesOut();
        UUID heads = theHeadOfTheClinicPlansAndSharesOut();
        UUID leads = theTeamLeadTakesTheRolesAndSharesThemOut();
        UUID midwifes = theMidwifeTakesTheRolesAndPlans();
        settle("mayor", "chief", chiefs, EXAMPLE.headOfAgency());
        settle("chief", "head", heads, EXAMPLE.headOfClinic());
        settle("head", "midwife", midwifes, EXAMPLE.midwife());
        settle("head", "lead", leads, null);
        return Map.of("chief", chiefs, "head", heads, "lead", leads, "midwife", midwifes);
    }

    /** A puskesmas stands below its dinas and answers for itself: whoever keeps the units says so. */
    public void markTheClinicAsIndependent() {
        String address = "/unit/" + staff.clinic() + "/perubahan";
        staff.writer("officer").visitor().send(address, address, form -> form.fill("independent", "true"));
    }

    private UUID theChiefPlansAndSharesOut() {
        PlanWriter chief = staff.writer("chief");
        UUID plan = chief.start(PlanApproach.QUALITATIVE);
        EXAMPLE.headOfAgency().results().forEach(result -> chief.add(plan, result));
        chief.explain(plan, EXAMPLE.headOfAgency());
        chief.suggestedAnnex(plan);
        chief.share(staff.id("head"), List.of(List.of(EXAMPLE.matrix().fromAgency())));
        return plan;
    }

    private UUID theHeadOfTheClinicPlansAndSharesOut() {
        PlanWriter head = staff.writer("head");
        UUID plan = head.start(PlanApproach.QUALITATIVE);
        for (RegionalExample.Result result : EXAMPLE.headOfClinic().results()) {
            if (result.description().equals(EXAMPLE.matrix().fromAgency())) {
                head.rewrite(plan, head.take(plan, result), result);
            } else {
                head.add(plan, result);
            }
        }
        head.explain(plan, EXAMPLE.headOfClinic());
        head.suggestedAnnex(plan);
        head.share(staff.id("lead"), List.of(EXAMPLE.matrix().teamLead().roles()));
        head.strategy(EXAMPLE.workblock());
        return plan;
    }

    /** The team's members are appraised by the head of the clinic, who agrees to their work for the team first. */
    private UUID theTeamLeadTakesTheRolesAndSharesThemOut() {
        PlanWriter lead = staff.writer("lead");
        UUID plan = lead.start(PlanApproach.QUANTITATIVE);
        for (String role : EXAMPLE.matrix().teamLead().roles()) {
            lead.measure(plan, lead.take(plan, role, ResultKind.MAIN));
        }
        lead.suggestedAnnex(plan);
        EXAMPLE.matrix().members().forEach(member -> lead.invite(staff.id(member), "Pegawai " + member.post()));
        staff.writer("head").agreeToAll();
        EXAMPLE.matrix().members().forEach(member -> lead.share(staff.id(member), member.cells()));
        return plan;
    }

    private UUID theMidwifeTakesTheRolesAndPlans() {
        PlanWriter midwife = staff.writer("midwife");
        UUID plan = midwife.start(PlanApproach.QUALITATIVE);
        for (RegionalExample.Result result : EXAMPLE.midwife().results()) {
            midwife.rewrite(plan, midwife.take(plan, result), result);
        }
        midwife.annex(plan, EXAMPLE.midwife().annex());
        return plan;
    }

    private void settle(String by, String whose, UUID plan, RegionalExample.Plan example) {
        staff.writer(whose).submit(plan);
        staff.writer(by).set(plan, example == null ? Map.of() : example.expectations());
        assertThat(jdbc.sql("SELECT status FROM work_plan WHERE id = ?")
                        .param(plan)
                        .query(String.class)
                        .single())
                .isEqualTo("SET");
    }
}
