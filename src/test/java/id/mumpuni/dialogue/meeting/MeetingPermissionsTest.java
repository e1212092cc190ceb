package id.mumpuni.dialogue.meeting;

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

/** Kind × state × actor × action: each cell lists all that this person may do then. */
class MeetingPermissionsTest {

    private static final UUID CALLER = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(delimiter = ';', useHeadersInDisplayName = true, textBlock = """
            kind      ; who          ; CALLED                   ; CLOSED               ; CANCELLED
            EVALUATION; caller       ; view                     ; view minutes         ; view minutes
            EVALUATION; head-now     ; view run present minutes progress own ; view present minutes ; view minutes
            EVALUATION; member       ; view own                 ; view minutes         ; view
            EVALUATION; bkd          ; view                     ; view minutes         ; view
            EVALUATION; auditor      ; view                     ; view minutes         ; view
            EVALUATION; administrator; -                        ; -                    ; -
            EVALUATION; unit-officer ; -                        ; -                    ; -
            EVALUATION; peer         ; -                        ; -                    ; -
            DIALOGUE  ; caller       ; view run present minutes progress own ; view present minutes ; view minutes
            DIALOGUE  ; led-before   ; view run minutes         ; view minutes         ; view minutes
            DIALOGUE  ; head-now     ; -                        ; -                    ; -
            DIALOGUE  ; member       ; view own                 ; view minutes         ; view
            DIALOGUE  ; bkd          ; -                        ; -                    ; -
            DIALOGUE  ; auditor      ; -                        ; -                    ; -
            DIALOGUE  ; administrator; -                        ; -                    ; -
            DIALOGUE  ; peer         ; -                        ; -                    ; -
            """)
    void eachMayDoExactlyThis(MeetingKind kind, String who, String called, String closed, String cancelled) {
        var cells = List.of(called, closed, cancelled);
        for (MeetingStatus status : MeetingStatus.values()) {
            String cell = cells.get(status.ordinal());
            var facts = new MeetingPermissions.Facts(
                    kind, CALLER, status, who.equals("member"), who.equals("head-now"), who.equals("caller"));
            assertThat(allowed(actor(who), facts))
                    .as("%s %s %s", kind, who, status)
                    .isEqualTo(PermissionCells.read(cell));
        }
    }

    private static Set<String> allowed(Actor actor, MeetingPermissions.Facts facts) {
        MeetingPermissions may = new MeetingPermissions(actor, facts);
        return PermissionCells.allowed(Map.ofEntries(
                Map.entry("view", may.mayView()),
                Map.entry("run", may.mayRun()),
                Map.entry("present", may.mayPresent()),
                Map.entry("minutes", may.mayReadMinutes()),
                Map.entry("progress", may.maySeeProgressOf(UUID.randomUUID())),
                Map.entry("own", may.maySeeProgressOf(actor.employeeId()))));
    }

    private static Actor actor(String who) {
        return switch (who) {
            case "caller", "led-before" -> person(CALLER);
            default -> PermissionCells.outsider(who);
        };
    }
}
