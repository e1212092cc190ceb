package id.mumpuni.appraisal.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppraisalPermissionsTest {

    private final UUID employee = UUID.randomUUID();
    private final UUID appraiser = UUID.randomUUID();
    private final UUID reviewer = UUID.randomUUID();

    // v: self-assessment, j: the judgement before its signature, r: the result, f: fill, w: withdraw, a: rate, s: sign,
    // k: acknowledge, d: the document or its draft
    @ParameterizedTest(name = "{0} while {1}: {2}")
    @CsvSource(textBlock = """
            EMPLOYEE,  OPEN,         vf
            EMPLOYEE,  SUBMITTED,    vw
            EMPLOYEE,  SIGNED,       vrkd
            EMPLOYEE,  ACKNOWLEDGED, vrd
            APPRAISER, OPEN,         jrad
            APPRAISER, SUBMITTED,    vjrasd
            APPRAISER, SIGNED,       vjrd
            APPRAISER, ACKNOWLEDGED, vjrd
            REVIEWER,  OPEN,         jr
            REVIEWER,  SUBMITTED,    vjr
            REVIEWER,  SIGNED,       vjrd
            BKD,       OPEN,         jr
            BKD,       SUBMITTED,    vjr
            BKD,       SIGNED,       vjrd
            AUDITOR,   OPEN,         jr
            AUDITOR,   SUBMITTED,    vjr
            AUDITOR,   SIGNED,       vjrd
            OFFICER,   SUBMITTED,    ''
            OFFICER,   SIGNED,       ''
            ADMIN,     SIGNED,       ''
            PEER,      SIGNED,       ''
            """)
    void allowsExactlyThis(String who, AppraisalStatus status, String allowed) {
        assertThat(letters(may(who, status, true))).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0} while {1} in a closed period: {2}")
    @CsvSource(textBlock = """
            EMPLOYEE,  OPEN,      v
            EMPLOYEE,  SUBMITTED, v
            EMPLOYEE,  SIGNED,    vrkd
            APPRAISER, SUBMITTED, vjrd
            """)
    void aClosedPeriodLeavesOnlyTheLastSignature(String who, AppraisalStatus status, String allowed) {
        assertThat(letters(may(who, status, false))).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0} while {1} and taken out of the period: {2}")
    @CsvSource(textBlock = """
            EMPLOYEE,  OPEN,      v
            EMPLOYEE,  SUBMITTED, v
            APPRAISER, OPEN,      jrd
            APPRAISER, SUBMITTED, vjrd
            """)
    void whatIsTakenOutIsOnlyRead(String who, AppraisalStatus status, String allowed) {
        assertThat(letters(may(who, status, true, true))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYEE, false",
        "APPRAISER, false",
        "REVIEWER, false",
        "BKD, true",
        "AUDITOR, false",
        "OFFICER, false",
        "ADMIN, false"
    })
    void onlyBkdTakesSomebodyOut(String who, boolean allowed) {
        assertThat(may(who, AppraisalStatus.OPEN, true).mayTakeOut()).isEqualTo(allowed);
    }

    private AppraisalPermissions may(String who, AppraisalStatus status, boolean open) {
        return may(who, status, open, false);
    }

    private AppraisalPermissions may(String who, AppraisalStatus status, boolean open, boolean out) {
        Actor actor =
                switch (who) {
                    case "EMPLOYEE" -> actor(employee);
                    case "APPRAISER" -> actor(appraiser);
                    case "REVIEWER" -> actor(reviewer);
                    case "BKD" -> actor(UUID.randomUUID(), Role.PERSONNEL_OFFICER);
                    case "AUDITOR" -> actor(UUID.randomUUID(), Role.AUDITOR);
                    case "OFFICER" -> actor(UUID.randomUUID(), Role.UNIT_PERSONNEL_OFFICER);
                    case "ADMIN" -> actor(UUID.randomUUID(), Role.ADMINISTRATOR);
                    default -> actor(UUID.randomUUID());
                };
        return new AppraisalPermissions(
                actor, new AppraisalPermissions.Facts(employee, appraiser, reviewer, status, true, open, out));
    }

    private static Actor actor(UUID id, Role... roles) {
        Set<Role> all = EnumSet.of(Role.EMPLOYEE, roles);
        return new Actor(id, all);
    }

    private static String letters(AppraisalPermissions may) {
        return (may.mayView() ? "v" : "")
                + (may.mayViewJudgement() ? "j" : "")
                + (may.mayViewResult() ? "r" : "")
                + (may.mayFill() ? "f" : "")
                + (may.mayWithdraw() ? "w" : "")
                + (may.mayRate() ? "a" : "")
                + (may.maySign() ? "s" : "")
                + (may.mayAcknowledge() ? "k" : "")
                + (may.mayReadDocument() ? "d" : "");
    }
}
