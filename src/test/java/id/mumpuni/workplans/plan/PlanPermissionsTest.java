package id.mumpuni.workplans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPermissionsTest {

    private static final UUID EMPLOYEE = UUID.randomUUID();
    private static final UUID APPRAISER = UUID.randomUUID();
    private static final UUID LINE_APPRAISER = UUID.randomUUID();
    private static final UUID REVIEWER = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            who,            status,    view,  write, appraises, edit,  decide, revise
            employee,       DRAFT,     true,  true,  false,     true,  false,  false
            employee,       SUBMITTED, true,  true,  false,     false, false,  false
            employee,       RETURNED,  true,  true,  false,     true,  false,  false
            employee,       SET,       true,  true,  false,     false, false,  true
            appraiser,      DRAFT,     true,  false, true,      false, false,  false
            appraiser,      SUBMITTED, true,  false, true,      false, true,   false
            appraiser,      RETURNED,  true,  false, true,      false, false,  false
            appraiser,      SET,       true,  false, true,      false, false,  false
            line-appraiser, SUBMITTED, true,  false, false,     false, false,  false
            reviewer,       SUBMITTED, true,  false, false,     false, false,  false
            bkd,            SUBMITTED, true,  false, false,     false, false,  false
            auditor,        DRAFT,     true,  false, false,     false, false,  false
            unit-officer,   SUBMITTED, true,  false, false,     false, false,  false
            other-officer,  SUBMITTED, false, false, false,     false, false,  false
            peer,           DRAFT,     false, false, false,     false, false,  false
            peer,           SUBMITTED, false, false, false,     false, false,  false
            peer,           SET,       false, false, false,     false, false,  false
            administrator,  SUBMITTED, false, false, false,     false, false,  false
            administrator,  SET,       false, false, false,     false, false,  false
            """)
    void eachPersonMayDoExactlyThis(String who, PlanStatus status, ArgumentsAccessor row) {
        var may = new PlanPermissions(actor(who), facts(status, 1, true, !who.equals("other-officer")));
        assertThat(List.of(
                        may.mayView(), may.isOwn(), may.appraises(), may.mayEdit(), may.mayDecide(), may.mayRevise()))
                .containsExactlyElementsOf(
                        IntStream.range(2, 8).mapToObj(row::getBoolean).toList());
    }

    @Test
    void onlyTheNewestPlanIsRevisedAndOnlyAnOpenRevisionIsGivenUp() {
        Actor owner = actor("employee");
        assertThat(new PlanPermissions(owner, facts(PlanStatus.SET, 1, false, false)).mayRevise())
                .isFalse();
        assertThat(new PlanPermissions(owner, facts(PlanStatus.DRAFT, 2, true, false)).mayDropRevision())
                .isTrue();
        assertThat(new PlanPermissions(owner, facts(PlanStatus.DRAFT, 1, true, false)).mayDropRevision())
                .isFalse();
        assertThat(new PlanPermissions(owner, facts(PlanStatus.SET, 2, true, false)).mayDropRevision())
                .isFalse();
        assertThat(new PlanPermissions(actor("appraiser"), facts(PlanStatus.DRAFT, 2, true, false)).mayDropRevision())
                .isFalse();
    }

    private static PlanPermissions.Facts facts(PlanStatus status, int revision, boolean newest, boolean inSubtree) {
        return new PlanPermissions.Facts(
                EMPLOYEE, APPRAISER, LINE_APPRAISER, REVIEWER, status, revision, newest, inSubtree);
    }

    private static Actor actor(String who) {
        return switch (who) {
            case "employee" -> person(EMPLOYEE);
            case "appraiser" -> person(APPRAISER);
            case "line-appraiser" -> person(LINE_APPRAISER);
            case "reviewer" -> person(REVIEWER);
            case "bkd" -> person(UUID.randomUUID(), Role.PERSONNEL_OFFICER);
            case "auditor" -> person(UUID.randomUUID(), Role.AUDITOR);
            case "unit-officer", "other-officer" -> person(UUID.randomUUID(), Role.UNIT_PERSONNEL_OFFICER);
            case "administrator" -> person(UUID.randomUUID(), Role.ADMINISTRATOR);
            default -> person(UUID.randomUUID());
        };
    }

    private static Actor person(UUID id, Role... roles) {
        return new Actor(id, EnumSet.of(Role.EMPLOYEE, roles));
    }
}
