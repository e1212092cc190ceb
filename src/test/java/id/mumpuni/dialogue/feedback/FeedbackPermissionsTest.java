package id.mumpuni.dialogue.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.dialogue.FeedbackRelation;
import id.mumpuni.dialogue.line.PersonLine;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is what to whom, times what they want to do; asked or not, fresh or not, given by them or not. */
class FeedbackPermissionsTest {

    private static final UUID EMPLOYEE = UUID.randomUUID();
    private static final UUID LEADER = UUID.randomUUID();
    private static final UUID REVIEWER = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            who,           asked, relation,    view,  give,  rhythm, leader, record
            employee,      false, OTHER,       true,  false, true,   false,  false
            leader,        false, LEADER,      true,  true,  true,   true,   true
            leader,        true,  LEADER,      true,  true,  true,   true,   true
            reviewer,      false, OTHER,       true,  true,  false,  false,  false
            reviewer,      true,  OTHER,       true,  true,  false,  false,  false
            assigner,      false, LEADER,      false, true,  false,  false,  false
            peer,          false, PEER,        false, true,  false,  false,  false
            peer,          true,  PEER,        false, true,  false,  false,  false
            subordinate,   false, SUBORDINATE, false, true,  false,  false,  false
            subordinate,   true,  SUBORDINATE, false, true,  false,  false,  false
            stranger,      false, OTHER,       false, false, false,  false,  false
            stranger,      true,  OTHER,       false, true,  false,  false,  false
            bkd,           false, OTHER,       true,  false, false,  false,  false
            bkd,           true,  OTHER,       true,  true,  false,  false,  false
            auditor,       false, OTHER,       true,  false, false,  false,  false
            unit-officer,  false, OTHER,       false, false, false,  false,  false
            administrator, false, OTHER,       false, false, false,  false,  false
            """)
    void eachMayDoExactlyThisAboutAPerson(String who, boolean asked, FeedbackRelation relation, ArgumentsAccessor row) {
        var may = new FeedbackPermissions(line(who, true), asked);
        assertThat(may.line().relation()).isEqualTo(relation);
        assertThat(List.of(may.mayView(), may.mayGive(), may.mayPlanRhythm(), may.isLeader(), may.mayRecord()))
                .containsExactlyElementsOf(
                        IntStream.range(3, 8).mapToObj(row::getBoolean).toList());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            who,           gave,  as,          fresh, read,  correct, follow
            employee,      false, LEADER,      true,  true,  false,   false
            employee,      false, PEER,        false, true,  false,   false
            leader,        true,  LEADER,      true,  true,  true,    true
            leader,        true,  LEADER,      false, true,  false,   true
            leader,        true,  PEER,        true,  true,  true,    false
            leader,        false, LEADER,      true,  true,  false,   false
            leader,        false, PEER,        true,  true,  false,   false
            reviewer,      false, LEADER,      true,  true,  false,   false
            reviewer,      true,  LEADER,      false, true,  false,   false
            peer,          true,  PEER,        true,  true,  true,    false
            peer,          true,  PEER,        false, true,  false,   false
            peer,          false, PEER,        true,  false, false,   false
            subordinate,   true,  SUBORDINATE, true,  true,  true,    false
            subordinate,   false, LEADER,      true,  false, false,   false
            stranger,      true,  OTHER,       true,  true,  true,    false
            stranger,      true,  LEADER,      false, true,  false,   false
            stranger,      false, OTHER,       true,  false, false,   false
            bkd,           false, LEADER,      true,  true,  false,   false
            auditor,       false, PEER,        true,  true,  false,   false
            unit-officer,  false, LEADER,      true,  false, false,   false
            administrator, false, LEADER,      true,  false, false,   false
            administrator, false, PEER,        false, false, false,   false
            """)
    void eachMayDoExactlyThisWithOnePiece(
            String who, boolean gave, FeedbackRelation as, boolean fresh, ArgumentsAccessor row) {
        PersonLine line = line(who, true);
        UUID giver = gave ? line.actor().employeeId() : UUID.randomUUID();
        var may = new NotePermissions(new FeedbackPermissions(line, false), giver, as, fresh);
        assertThat(List.of(may.mayRead(), may.mayCorrect(), may.mayFollowUp()))
                .containsExactlyElementsOf(
                        IntStream.range(4, 7).mapToObj(row::getBoolean).toList());
    }

    @ParameterizedTest
    @CsvSource({"leader", "reviewer", "peer", "subordinate"})
    void nobodyGivesFeedbackOnWhoIsNoCivilServant(String who) {
        var may = new FeedbackPermissions(line(who, false), true);
        assertThat(may.mayGive() || may.mayRecord()).isFalse();
    }

    private static PersonLine line(String who, boolean civilServant) {
        Actor actor =
                switch (who) {
                    case "employee" -> person(EMPLOYEE);
                    case "leader" -> person(LEADER);
                    case "reviewer" -> person(REVIEWER);
                    case "bkd" -> person(UUID.randomUUID(), Role.PERSONNEL_OFFICER);
                    case "auditor" -> person(UUID.randomUUID(), Role.AUDITOR);
                    case "unit-officer" -> person(UUID.randomUUID(), Role.UNIT_PERSONNEL_OFFICER);
                    case "administrator" -> person(UUID.randomUUID(), Role.ADMINISTRATOR);
                    default -> person(UUID.randomUUID());
                };
        UUID actorsOwn =
                switch (who) {
                    case "peer" -> LEADER;
                    case "subordinate" -> EMPLOYEE;
                    case "leader" -> REVIEWER;
                    default -> UUID.randomUUID();
                };
        return new PersonLine(actor, EMPLOYEE, civilServant, who.equals("assigner"), LEADER, REVIEWER, actorsOwn);
    }

    private static Actor person(UUID id, Role... roles) {
        return new Actor(id, EnumSet.of(Role.EMPLOYEE, roles));
    }
}
