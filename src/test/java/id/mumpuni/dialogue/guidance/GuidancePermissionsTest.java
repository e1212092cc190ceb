package id.mumpuni.dialogue.guidance;

import static id.mumpuni.dialogue.PermissionCells.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.dialogue.PermissionCells;
import id.mumpuni.people.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** State × actor × action: each cell lists all that this person may do then. */
class GuidancePermissionsTest {

    private static final UUID EMPLOYEE = UUID.randomUUID();
    private static final UUID LEADER = UUID.randomUUID();
    private static final UUID GUIDE = UUID.randomUUID();
    private static final UUID REVIEWER = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(delimiter = ';', useHeadersInDisplayName = true, textBlock = """
            who          ; OPEN                  ; SIGNING (guide signed) ; SIGNED            ; CANCELLED
            employee     ; view write steps sign ; view steps sign reopen ; view steps judge  ; view
            guide        ; view write steps sign ; view steps             ; view steps rate   ; view
            leader       ; view plan             ; view                   ; view              ; view
            reviewer     ; -                     ; -                      ; view              ; -
            bkd          ; -                     ; -                      ; view              ; -
            auditor      ; -                     ; -                      ; -                 ; -
            administrator; -                     ; -                      ; -                 ; -
            unit-officer ; -                     ; -                      ; -                 ; -
            peer         ; -                     ; -                      ; -                 ; -
            """)
    void eachMayDoExactlyThis(String who, String open, String signing, String signed, String cancelled) {
        var cells = List.of(open, signing, signed, cancelled);
        for (GuidanceStatus status : GuidanceStatus.values()) {
            String cell = cells.get(status.ordinal());
            assertThat(allowed(may(who, status, false)))
                    .as("%s %s", who, status)
                    .isEqualTo(PermissionCells.read(cell));
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            who,           opinion, rating
            employee,      true,    true
            guide,         false,   true
            leader,        false,   true
            reviewer,      true,    true
            bkd,           true,    true
            auditor,       false,   false
            administrator, false,   false
            peer,          false,   false
            """)
    void whatIsWrittenAfterwardsIsForThoseItIsReportedTo(String who, boolean opinion, boolean rating) {
        GuidancePermissions may = may(who, GuidanceStatus.SIGNED, true);
        assertThat(may.mayReadJudgement()).isEqualTo(opinion);
        assertThat(may.mayReadRating()).isEqualTo(rating);
        assertThat(may.mayJudge() || may.mayRate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            section, employee, guide
            GOAL,    true,     false
            FACT,    true,     false
            NEXT,    false,    true
            JOURNAL, true,     true
            """)
    void eachWritesTheOwnTables(Section section, boolean employee, boolean guide) {
        assertThat(may("employee", GuidanceStatus.OPEN, false).mayWrite(section))
                .isEqualTo(employee);
        assertThat(may("guide", GuidanceStatus.OPEN, false).mayWrite(section)).isEqualTo(guide);
        assertThat(may("leader", GuidanceStatus.OPEN, false).mayWrite(section)).isFalse();
        assertThat(may("employee", GuidanceStatus.SIGNING, false).mayWrite(section))
                .isFalse();
    }

    private static Set<String> allowed(GuidancePermissions may) {
        return PermissionCells.allowed(Map.ofEntries(
                Map.entry("view", may.mayView()),
                Map.entry("plan", may.mayPlan()),
                Map.entry("write", may.mayWrite()),
                Map.entry("steps", may.mayFinishSteps()),
                Map.entry("sign", may.maySign()),
                Map.entry("reopen", may.mayReopen()),
                Map.entry("judge", may.mayJudge()),
                Map.entry("rate", may.mayRate())));
    }

    private static GuidancePermissions may(String who, GuidanceStatus status, boolean written) {
        boolean signed = status == GuidanceStatus.SIGNED;
        return new GuidancePermissions(
                actor(who),
                new GuidancePermissions.Facts(
                        EMPLOYEE,
                        LEADER,
                        GUIDE,
                        REVIEWER,
                        status,
                        signed || status == GuidanceStatus.SIGNING,
                        signed,
                        written,
                        written));
    }

    private static Actor actor(String who) {
        return switch (who) {
            case "employee" -> person(EMPLOYEE);
            case "leader" -> person(LEADER);
            case "guide" -> person(GUIDE);
            case "reviewer" -> person(REVIEWER);
            default -> PermissionCells.outsider(who);
        };
    }
}
