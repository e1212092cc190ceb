package id.mumpuni.dialogue.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
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
            EVALUATION; caller       ; view run minutes         ; view minutes         ; view minutes
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
                    .isEqualTo(cell.equals("-") ? Set.of() : Set.copyOf(Arrays.asList(cell.split(" "))));
        }
    }

    private static Set<String> allowed(Actor actor, MeetingPermissions.Facts facts) {
        MeetingPermissions may = new MeetingPermissions(actor, facts);
        Set<String> all = new HashSet<>();
        add(all, "view", may.mayView());
        add(all, "run", may.mayRun());
        add(all, "present", may.mayPresent());
        add(all, "minutes", may.mayReadMinutes());
        add(all, "progress", may.maySeeProgressOf(UUID.randomUUID()));
        add(all, "own", may.maySeeProgressOf(actor.employeeId()));
        return all;
    }

    private static void add(Set<String> all, String name, boolean may) {
        if (may) {
            all.add(name);
        }
    }

    private static Actor actor(String who) {
        return switch (who) {
            case "caller", "led-before" -> person(CALLER);
            case "bkd" -> person(UUID.randomUUID(), Role.PERSONNEL_OFFICER);
            case "auditor" -> person(UUID.randomUUID(), Role.AUDITOR);
            case "administrator" -> person(UUID.randomUUID(), Role.ADMINISTRATOR);
            case "unit-officer" -> person(UUID.randomUUID(), Role.UNIT_PERSONNEL_OFFICER);
            default -> person(UUID.randomUUID());
        };
    }

    private static Actor person(UUID id, Role... roles) {
        return new Actor(id, EnumSet.of(Role.EMPLOYEE, roles));
    }
}
