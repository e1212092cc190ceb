package id.mumpuni.dialogue.counselling;

import static id.mumpuni.dialogue.PermissionCells.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.dialogue.PermissionCells;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** State × actor × action: each cell lists all that this person may do then. The notes are for those who arrange, hold and receive it. */
class CounsellingPermissionsTest {

    private static final UUID EMPLOYEE = UUID.randomUUID();
    private static final UUID REPORTER = UUID.randomUUID();
    private static final UUID OFFICER = UUID.randomUUID();
    private static final UUID COUNSELLOR = UUID.randomUUID();
    private static final UUID SUPERIOR = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(delimiter = ';', useHeadersInDisplayName = true, textBlock = """
            who              ; REPORTED          ; DISMISSED; APPOINTED   ; RECORDED         ; CLOSED
            employee         ; view              ; view     ; view        ; view confirm     ; view confirm
            reporter         ; view              ; view     ; view        ; view             ; view
            named            ; view take appoint ; view     ; view appoint; view notes close ; view notes
            other-officer    ; view take appoint ; -        ; -           ; -                ; -
            employee-officer ; view              ; view     ; view        ; view confirm     ; view confirm
            reporter-officer ; view              ; view     ; view        ; view             ; view
            counsellor       ; -                 ; -        ; view record ; view notes       ; view notes
            auditor          ; -                 ; -        ; -           ; -                ; -
            administrator    ; -                 ; -        ; -           ; -                ; -
            unit-officer     ; -                 ; -        ; -           ; -                ; -
            superior         ; -                 ; -        ; -           ; -                ; -
            peer             ; -                 ; -        ; -           ; -                ; -
            """)
    void eachMayDoExactlyThis(
            String who, String reported, String dismissed, String appointed, String recorded, String closed) {
        var cells = List.of(reported, dismissed, appointed, recorded, closed);
        for (CounsellingStatus status : CounsellingStatus.values()) {
            String cell = cells.get(status.ordinal());
            assertThat(allowed(may(who, status, CounsellorCapacity.INDEPENDENT)))
                    .as("%s %s", who, status)
                    .isEqualTo(PermissionCells.read(cell));
        }
    }

    /** Lampiran III, 5.d and e: whoever receives the record decides what follows. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', useHeadersInDisplayName = true, textBlock = """
            capacity    ; who      ; APPOINTED     ; RECORDED               ; CLOSED
            INDEPENDENT ; reporter ; view          ; view                   ; view
            INDEPENDENT ; superior ; -             ; -                      ; -
            APPRAISER   ; reporter ; view record   ; view notes             ; view notes
            APPRAISER   ; superior ; -             ; view notes close       ; view notes
            FUNCTION    ; reporter ; view          ; view notes             ; view notes
            FUNCTION    ; superior ; -             ; view notes close       ; view notes
            FUNCTION    ; employee ; view          ; view confirm           ; view confirm
            FUNCTION    ; named    ; view appoint  ; view notes close       ; view notes
            FUNCTION    ; peer     ; -             ; -                      ; -
            """)
    void theRecordIsReportedByTheCapacityOfTheCounsellor(
            CounsellorCapacity capacity, String who, String appointed, String recorded, String closed) {
        var cells = List.of(appointed, recorded, closed);
        var states = List.of(CounsellingStatus.APPOINTED, CounsellingStatus.RECORDED, CounsellingStatus.CLOSED);
        for (int i = 0; i < states.size(); i++) {
            String cell = cells.get(i);
            assertThat(allowed(may(who, states.get(i), capacity)))
                    .as("%s %s", who, states.get(i))
                    .isEqualTo(PermissionCells.read(cell));
        }
    }

    private static Set<String> allowed(CounsellingPermissions may) {
        return PermissionCells.allowed(Map.ofEntries(
                Map.entry("view", may.mayView()),
                Map.entry("notes", may.mayReadNotes()),
                Map.entry("take", may.mayTakeUp()),
                Map.entry("appoint", may.mayAppoint()),
                Map.entry("record", may.mayRecord()),
                Map.entry("confirm", may.mayConfirm()),
                Map.entry("close", may.mayClose())));
    }

    private static CounsellingPermissions may(String who, CounsellingStatus status, CounsellorCapacity capacity) {
        boolean appointed = status != CounsellingStatus.REPORTED && status != CounsellingStatus.DISMISSED;
        return new CounsellingPermissions(
                actor(who),
                new CounsellingPermissions.Facts(
                        EMPLOYEE,
                        REPORTER,
                        status == CounsellingStatus.REPORTED ? null : OFFICER,
                        !appointed ? null : capacity == CounsellorCapacity.APPRAISER ? REPORTER : COUNSELLOR,
                        appointed ? capacity : null,
                        SUPERIOR,
                        status,
                        false));
    }

    private static Actor actor(String who) {
        return switch (who) {
            case "employee" -> person(EMPLOYEE);
            case "employee-officer" -> person(EMPLOYEE, Role.PERSONNEL_OFFICER);
            case "reporter" -> person(REPORTER);
            case "reporter-officer" -> person(REPORTER, Role.PERSONNEL_OFFICER);
            case "named" -> person(OFFICER, Role.PERSONNEL_OFFICER);
            case "counsellor" -> person(COUNSELLOR);
            case "superior" -> person(SUPERIOR);
            default -> PermissionCells.outsider(who);
        };
    }
}
