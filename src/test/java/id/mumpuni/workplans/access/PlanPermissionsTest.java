package id.mumpuni.workplans.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.workplans.PlanStatus;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** State x actor x action: each cell names what that person may do with a plan in that state; nothing else is allowed. */
class PlanPermissionsTest {

    private static final UUID EMPLOYEE = UUID.randomUUID();
    private static final UUID APPRAISER = UUID.randomUUID();
    private static final UUID LINE_APPRAISER = UUID.randomUUID();
    private static final UUID REVIEWER = UUID.randomUUID();

    private static final Map<String, Predicate<PlanPermissions>> ACTIONS = actions();

    // V view · E edit · S submit · D set or return · X change expectations · R revise · N clarify with a new appraiser
    // G give up a revision · O draft for the person
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            who,            DRAFT, SUBMITTED, RETURNED, SET, CLOSED
            employee,       VES,   V,         VES,      VR,  V
            appraiser,      V,     VD,        V,        VX,  V
            line-appraiser, V,     V,         V,        V,   V
            reviewer,       V,     V,         V,        V,   V
            bkd,            V,     V,         V,        V,   V
            auditor,        V,     V,         V,        V,   V
            unit-officer,   V,     V,         V,        V,   V
            other-officer,  -,     -,         -,        -,   -
            giver,          -,     -,         -,        -,   -
            peer,           -,     -,         -,        -,   -
            administrator,  -,     -,         -,        -,   -
            """)
    void eachPersonMayDoExactlyThis(
            String who, String draft, String submitted, String returned, String set, String closed) {
        checkRow(who, new boolean[] {false, false, false, false}, draft, submitted, returned, set, closed);
    }

    /** After the end of January (Lampiran II, C.5). */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            who,            DRAFT, SUBMITTED, RETURNED, SET, CLOSED
            employee,       VES,   V,         VES,      VR,  V
            appraiser,      V,     VD,        V,        VX,  V
            line-appraiser, V,     V,         V,        V,   V
            reviewer,       V,     VD,        V,        V,   V
            bkd,            V,     V,         V,        V,   V
            auditor,        V,     V,         V,        V,   V
            unit-officer,   V,     V,         V,        V,   V
            other-officer,  -,     -,         -,        -,   -
            giver,          -,     -,         -,        -,   -
            peer,           -,     -,         -,        -,   -
            administrator,  -,     -,         -,        -,   -
            """)
    void whenTheAppraiserIsLateTheSuperiorDecides(
            String who, String draft, String submitted, String returned, String set, String closed) {
        checkRow(who, new boolean[] {true, false, false, false}, draft, submitted, returned, set, closed);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            who,            DRAFT, SUBMITTED, RETURNED, SET, CLOSED
            employee,       VES,   V,         VES,      VRN, V
            appraiser,      V,     VD,        V,        V,   V
            line-appraiser, V,     V,         V,        VX,  V
            reviewer,       V,     V,         V,        V,   V
            bkd,            V,     V,         V,        V,   V
            peer,           -,     -,         -,        -,   -
            administrator,  -,     -,         -,        -,   -
            """)
    void whenSomebodyElseAppraisesThePersonClarifiesAnew(
            String who, String draft, String submitted, String returned, String set, String closed) {
        checkRow(who, new boolean[] {false, true, false, false}, draft, submitted, returned, set, closed);
    }

    /** A year later nothing of the plan is left for the former appraiser and their superior to say. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            who,            DRAFT, SUBMITTED, RETURNED, SET, CLOSED
            employee,       VES,   V,         VES,      VRN, V
            appraiser,      V,     VD,        V,        -,   -
            line-appraiser, V,     V,         V,        VX,  V
            reviewer,       V,     V,         V,        -,   -
            bkd,            V,     V,         V,        V,   V
            auditor,        V,     V,         V,        V,   V
            peer,           -,     -,         -,        -,   -
            administrator,  -,     -,         -,        -,   -
            """)
    void whoNoLongerAppraisesReadsThePlanUntilItsYearIsSettled(
            String who, String draft, String submitted, String returned, String set, String closed) {
        checkRow(who, new boolean[] {false, true, false, true}, draft, submitted, returned, set, closed);
    }

    /** Without a new appraiser the plan stays with whoever set it. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            who,            DRAFT, SUBMITTED, RETURNED, SET, CLOSED
            appraiser,      V,     VD,        V,        VX,  V
            reviewer,       V,     V,         V,        V,   V
            peer,           -,     -,         -,        -,   -
            """)
    void whoStillAppraisesReadsOlderPlansToo(
            String who, String draft, String submitted, String returned, String set, String closed) {
        checkRow(who, new boolean[] {false, false, false, true}, draft, submitted, returned, set, closed);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            who,            DRAFT, SUBMITTED, RETURNED, SET, CLOSED
            employee,       VES,   V,         VES,      VR,  V
            appraiser,      V,     VD,        V,        VX,  V
            bkd,            VEO,   V,         V,        V,   V
            unit-officer,   VEO,   V,         V,        V,   V
            other-officer,  -,     -,         -,        -,   -
            auditor,        V,     V,         V,        V,   V
            peer,           -,     -,         -,        -,   -
            administrator,  -,     -,         -,        -,   -
            """)
    void thePersonnelOfficerWritesWhatIsDraftedForThePersonAndNeverSubmitsIt(
            String who, String draft, String submitted, String returned, String set, String closed) {
        checkRow(who, new boolean[] {false, false, true, false}, draft, submitted, returned, set, closed);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, 2, true",
        "RETURNED, 2, true",
        "DRAFT, 1, false",
        "SUBMITTED, 2, false",
        "SET, 2, false",
        "CLOSED, 2, false"
    })
    void onlyAnOpenRevisionIsGivenUp(PlanStatus status, int revision, boolean may) {
        assertThat(new PlanPermissions(actor("employee"), facts(status, revision, true, new boolean[4], true))
                        .mayDropRevision())
                .isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void onlyTheNewestPlanIsRevised(boolean newest, boolean may) {
        var permissions = new PlanPermissions(
                actor("employee"), facts(PlanStatus.SET, 1, newest, new boolean[] {false, true, false, false}, true));
        assertThat(permissions.mayRevise()).isEqualTo(may);
        assertThat(permissions.mayRenew()).isEqualTo(may);
    }

    private static void checkRow(String who, boolean[] when, String... cells) {
        for (PlanStatus status : PlanStatus.values()) {
            String allowed = cells[status.ordinal()].replace("-", "");
            var may = new PlanPermissions(actor(who), facts(status, 1, true, when, !who.equals("other-officer")));
            String found = ACTIONS.entrySet().stream()
                    .filter(action -> action.getValue().test(may))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining());
            assertThat(found).as("%s with a plan that is %s", who, status).isEqualTo(allowed);
        }
    }

    private static Map<String, Predicate<PlanPermissions>> actions() {
        Map<String, Predicate<PlanPermissions>> actions = new LinkedHashMap<>();
        actions.put("V", PlanPermissions::mayView);
        actions.put("E", PlanPermissions::mayEdit);
        actions.put("S", PlanPermissions::maySubmit);
        actions.put("D", PlanPermissions::mayDecide);
        actions.put("X", PlanPermissions::mayChangeExpectations);
        actions.put("R", PlanPermissions::mayRevise);
        actions.put("N", PlanPermissions::mayRenew);
        actions.put("G", PlanPermissions::mayDropRevision);
        actions.put("O", PlanPermissions::draftsForPerson);
        return actions;
    }

    /** @param when overdue, appraised by somebody else today, drafted by the personnel officer, its year is settled */
    private static PlanPermissions.Facts facts(
            PlanStatus status, int revision, boolean newest, boolean[] when, boolean inSubtree) {
        return new PlanPermissions.Facts(
                EMPLOYEE,
                APPRAISER,
                LINE_APPRAISER,
                REVIEWER,
                status,
                revision,
                newest,
                inSubtree,
                when[0],
                when[1],
                when[3],
                when[2]);
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
