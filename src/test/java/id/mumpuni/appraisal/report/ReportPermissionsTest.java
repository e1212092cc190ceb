package id.mumpuni.appraisal.report;

import static id.mumpuni.TestPeople.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with the report of a unit, in every state: v view, s send, a answer; the rest is not theirs. */
class ReportPermissionsTest {

    private static final UUID LEADER = UUID.randomUUID();
    private static final UUID ABOVE = UUID.randomUUID();
    private static final UUID HIGHER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    /** NONE, RETURNED and ACCEPTED wait for nobody's answer. TOP: nobody leads above, the office of personnel receives. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            state        | LEADER | ABOVE | HIGHER | OFFICER | BKD | BKD_LEADER | AUDITOR | ADMIN | EMPLOYEE
            NONE         | vs     | v     | v      | v       | v   | vs         | v       | -     | -
            RETURNED     | vs     | v     | v      | v       | v   | vs         | v       | -     | -
            ACCEPTED     | vs     | v     | v      | v       | v   | vs         | v       | -     | -
            SENT         | v      | va    | v      | v       | v   | v          | v       | -     | -
            TOP_NONE     | vs     | v     | v      | v       | v   | vs         | v       | -     | -
            TOP_RETURNED | vs     | v     | v      | v       | v   | vs         | v       | -     | -
            TOP_ACCEPTED | vs     | v     | v      | v       | v   | vs         | v       | -     | -
            TOP_SENT     | v      | v     | v      | v       | va  | v          | v       | -     | -
            UNLED_NONE   | -      | v     | v      | v       | v   | v          | v       | -     | -
            """)
    void eachMayDoWhatIsTheirs(
            String state,
            String leader,
            String above,
            String higher,
            String officer,
            String bkd,
            String bkdLeader,
            String auditor,
            String admin,
            String employee) {
        assertThat(letters(state, actor(LEADER), false, false)).as("leader").isEqualTo(leader);
        assertThat(letters(state, actor(ABOVE), true, false)).as("above").isEqualTo(above);
        assertThat(letters(state, actor(HIGHER), true, false)).as("higher").isEqualTo(higher);
        assertThat(letters(state, actor(OTHER, Role.UNIT_PERSONNEL_OFFICER), false, true))
                .as("officer")
                .isEqualTo(officer);
        assertThat(letters(state, actor(OTHER, Role.PERSONNEL_OFFICER), false, false))
                .as("bkd")
                .isEqualTo(bkd);
        assertThat(letters(state, actor(LEADER, Role.PERSONNEL_OFFICER), false, false))
                .as("a leader who holds that role as well")
                .isEqualTo(bkdLeader);
        assertThat(letters(state, actor(OTHER, Role.AUDITOR), false, false))
                .as("auditor")
                .isEqualTo(auditor);
        assertThat(letters(state, actor(OTHER, Role.ADMINISTRATOR), false, false))
                .as("administrator")
                .isEqualTo(admin);
        assertThat(letters(state, actor(OTHER), false, false)).as("employee").isEqualTo(employee);
    }

    /** What the pages offer never goes beyond what the guards let through. */
    @ParameterizedTest
    @CsvSource({"SENT", "NONE", "TOP_SENT", "TOP_NONE", "UNLED_NONE"})
    void nothingIsOfferedThatTheGuardsRefuse(String state) {
        List<Actor> actors = Stream.of(LEADER, ABOVE, OTHER)
                .flatMap(id -> Stream.of(actor(id), actor(id, Role.PERSONNEL_OFFICER)))
                .toList();
        assertThat(actors).allSatisfy(one -> {
            ReportPermissions may = may(state, one, false, false);
            assertThat(may.maySend() && !may.isLeader()).isFalse();
            assertThat(may.mayAnswer() && !may.isReceiver()).isFalse();
        });
    }

    private static String letters(String state, Actor actor, boolean leadsAbove, boolean officerHere) {
        ReportPermissions may = may(state, actor, leadsAbove, officerHere);
        String letters = (may.mayView() ? "v" : "") + (may.maySend() ? "s" : "") + (may.mayAnswer() ? "a" : "");
        return letters.isEmpty() ? "-" : letters;
    }

    private static ReportPermissions may(String state, Actor actor, boolean leadsAbove, boolean officerHere) {
        boolean top = state.startsWith("TOP");
        boolean sent = state.endsWith("SENT");
        boolean before = sent || state.endsWith("RETURNED") || state.endsWith("ACCEPTED");
        return new ReportPermissions(
                actor,
                new ReportPermissions.Facts(
                        state.startsWith("UNLED") ? null : LEADER,
                        leadsAbove,
                        officerHere,
                        top ? null : ABOVE,
                        sent,
                        before ? LEADER : null));
    }
}
