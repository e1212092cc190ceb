package id.mumpuni.appraisal.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.appraisal.clock.Step;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** State by actor by action, whole: a line that allows one letter more or less fails. */
class AppraisalPermissionsTest {

    enum Who {
        PEER,
        ADMIN,
        UNIT_OFFICER,
        EMPLOYEE,
        APPRAISER,
        SUPERIOR,
        BKD,
        AUDITOR
    }

    private static final UUID EMPLOYEE = UUID.randomUUID();
    private static final UUID APPRAISER = UUID.randomUUID();
    private static final UUID SUPERIOR = UUID.randomUUID();

    // p: hand to the calibration table, b: take back from it, c: answer it
    // v: self-assessment, j: the judgement before its signature, r: the result, f: fill, w: withdraw, a: rate, s: sign,
    // t: sign in the appraiser's place, k: acknowledge, x: refuse, h: hand over, d: the document or its draft, m: take
    // out
    @ParameterizedTest(name = "{0}: {1} {2} {3} {4} {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # state                          | EMPLOYEE | APPRAISER | SUPERIOR | BKD | AUDITOR
            NO_PLAN                          | v        | ja        | j        | jm  | j
            SELF                             | vf       | ja        | j        | jm  | j
            RATE handed in                   | vw       | vjasd     | vj       | vjm | vj
            RATE handed in, too early        | vw       | vjad      | vj       | vjm | vj
            RATE not handed in               | vf       | jasd      | j        | jm  | j
            RATE handed in, table ahead      | vw       | vjapd     | vj       | vjm | vj
            RATE handed in, table ahead, too early | vw | vjad      | vj       | vjm | vj
            RATE handed in, table passed     | vw       | vjasd     | vj       | vjm | vj
            RATE not handed in, table ahead  | vf       | japd      | j        | jm  | j
            PROPOSED handed in, table ahead  | v        | vjbd      | vj       | vjm | vj
            PROPOSED handed in, table seated | v        | vjd       | vj       | vjm | vj
            PROPOSED handed in, table closed | v        | vjscd     | vj       | vjm | vj
            PROPOSED handed in, table passed | v        | vjsbd     | vj       | vjm | vj
            PROPOSED not handed in, table seated | v    | jd        | j        | jm  | j
            TAKE_OVER handed in, table seated | v       | vj        | vjatd    | vjm | vj
            TAKE_OVER handed in              | v        | vj        | vjatd    | vjm | vj
            TAKE_OVER not handed in          | v        | j         | jatd     | jm  | j
            TAKE_OVER without a plan         | v        | j         | ja       | jm  | j
            STRANDED handed in               | v        | vj        | vj       | vjm | vj
            TAKEN_OUT handed in              | v        | vj        | vj       | vjm | vj
            TAKEN_OUT not handed in          | v        | j         | j        | jm  | j
            HELD by the appraiser            | v        | vjrhd     | vjrd     | vjrd | vjrd
            DELIVER by the appraiser         | vrkxd    | vjrhd     | vjrd     | vjrd | vjrd
            DELIVER by the superior          | vrkxd    | vjrd      | vjrhd    | vjrd | vjrd
            DELIVER not handed in            | vrkxd    | jrhd      | jrd      | jrd | jrd
            RETURN by the appraiser          | vrkxd    | vjrd      | vjrd     | vjrd | vjrd
            RETURN by the superior           | vrkxd    | vjrd      | vjrd     | vjrd | vjrd
            SILENT by the appraiser          | vrkxd    | vjrd      | vjrd     | vjrd | vjrd
            ACKNOWLEDGED by the appraiser    | vrd      | vjrd      | vjrd     | vjrd | vjrd
            REFUSED by the appraiser         | vrd      | vjrd      | vjrd     | vjrd | vjrd
            """)
    void allowsExactlyThis(
            String state, String employee, String appraiser, String superior, String bkd, String auditor) {
        Map<Who, String> expected = Map.of(
                Who.EMPLOYEE, employee,
                Who.APPRAISER, appraiser,
                Who.SUPERIOR, superior,
                Who.BKD, bkd,
                Who.AUDITOR, auditor,
                Who.UNIT_OFFICER, "",
                Who.ADMIN, "",
                Who.PEER, "");
        for (Who who : Who.values()) {
            assertThat(letters(may(who, facts(state, true))))
                    .as("%s in %s", who, state)
                    .isEqualTo(sorted(expected.get(who)));
        }
    }

    /** What is written in a running period ends with it; what is read and answered does not. */
    @ParameterizedTest
    @MethodSource("states")
    void aClosedPeriodTakesAwayWritingAndNothingElse(String state) {
        boolean signed = facts(state, true).status().signed();
        for (Who who : Who.values()) {
            String open = letters(may(who, facts(state, true)));
            String without = open.replaceAll(signed ? "[fwapbcstm]" : "[fwapbcstmd]", "");
            assertThat(letters(may(who, facts(state, false))))
                    .as("%s in %s", who, state)
                    .isEqualTo(without);
        }
    }

    /** Whatever else they are: in their own case they are the person appraised. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyActsInTwoPartsInTheirOwnCase(Role role) {
        states().forEach(state -> {
            var facts = facts(state, true);
            assertThat(letters(new AppraisalPermissions(actor(EMPLOYEE, role), facts)))
                    .as(state)
                    .isEqualTo(letters(may(Who.EMPLOYEE, facts)));
            var led = new AppraisalPermissions.Facts(
                    EMPLOYEE,
                    EMPLOYEE,
                    EMPLOYEE,
                    EMPLOYEE,
                    EMPLOYEE,
                    facts.status(),
                    facts.step(),
                    facts.handedIn(),
                    facts.planned(),
                    true,
                    facts.tooEarly(),
                    facts.received(),
                    facts.table());
            assertThat(letters(new AppraisalPermissions(actor(EMPLOYEE, role), led)))
                    .as("their own appraiser: " + state)
                    .isEqualTo(letters(may(Who.EMPLOYEE, facts)));
        });
    }

    @ParameterizedTest
    @MethodSource("states")
    void theGuardsOfWhatIsWrittenAskWhoItIs(String state) {
        for (Who who : Who.values()) {
            AppraisalPermissions may = may(who, facts(state, true));
            assertThat(may.isOwn()).isEqualTo(who == Who.EMPLOYEE);
            assertThat(may.isJudge()).isEqualTo(who == Who.APPRAISER || who == Who.SUPERIOR);
            assertThat(may.isPersonnelOfficer()).isEqualTo(who == Who.BKD);
        }
    }

    static Stream<String> states() {
        return Stream.of(Step.values())
                .flatMap(step -> Stream.of(
                                "", " handed in", " not handed in", " by the superior", " handed in, table closed")
                        .map(more -> step + more));
    }

    private static AppraisalPermissions.Facts facts(String state, boolean open) {
        Step step = Step.valueOf(state.split(" ")[0]);
        AppraisalStatus status =
                switch (step) {
                    case ACKNOWLEDGED, REFUSED -> AppraisalStatus.valueOf(step.name());
                    case PROPOSED -> AppraisalStatus.PROPOSED;
                    case HELD, DELIVER, RETURN, SILENT -> AppraisalStatus.SIGNED;
                    default ->
                        state.contains("handed in") && !state.contains("not handed in")
                                ? AppraisalStatus.SUBMITTED
                                : AppraisalStatus.OPEN;
                };
        boolean bySuperior = state.contains("by the superior");
        UUID acting = step == Step.TAKE_OVER ? SUPERIOR : step == Step.STRANDED ? null : APPRAISER;
        return new AppraisalPermissions.Facts(
                EMPLOYEE,
                APPRAISER,
                SUPERIOR,
                status.signed() ? null : acting,
                !status.signed() ? null : bySuperior ? SUPERIOR : APPRAISER,
                status,
                step,
                status == AppraisalStatus.SUBMITTED
                        || ((status.signed() || status == AppraisalStatus.PROPOSED)
                                && !state.contains("not handed in")),
                step != Step.NO_PLAN && !state.contains("without a plan"),
                open,
                state.contains("too early"),
                List.of(Step.RETURN, Step.ACKNOWLEDGED, Step.REFUSED).contains(step),
                table(state));
    }

    private static TableState table(String state) {
        return Stream.of(TableState.values())
                .filter(one -> state.contains("table " + one.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(TableState.NONE);
    }

    private static AppraisalPermissions may(Who who, AppraisalPermissions.Facts facts) {
        Actor actor =
                switch (who) {
                    case EMPLOYEE -> actor(EMPLOYEE);
                    case APPRAISER -> actor(APPRAISER);
                    case SUPERIOR -> actor(SUPERIOR);
                    case BKD -> actor(UUID.randomUUID(), Role.PERSONNEL_OFFICER);
                    case AUDITOR -> actor(UUID.randomUUID(), Role.AUDITOR);
                    case UNIT_OFFICER -> actor(UUID.randomUUID(), Role.UNIT_PERSONNEL_OFFICER);
                    case ADMIN -> actor(UUID.randomUUID(), Role.ADMINISTRATOR);
                    case PEER -> actor(UUID.randomUUID());
                };
        return new AppraisalPermissions(actor, facts);
    }

    private static Actor actor(UUID id, Role... roles) {
        Set<Role> all = EnumSet.of(Role.EMPLOYEE, roles);
        return new Actor(id, all);
    }

    private static String letters(AppraisalPermissions may) {
        return sorted((may.mayView() ? "v" : "")
                + (may.mayViewJudgement() ? "j" : "")
                + (may.mayViewResult() ? "r" : "")
                + (may.mayFill() ? "f" : "")
                + (may.mayWithdraw() ? "w" : "")
                + (may.mayRate() ? "a" : "")
                + (may.mayPropose() ? "p" : "")
                + (may.mayTakeBack() ? "b" : "")
                + (may.mayAnswer() ? "c" : "")
                + (may.maySign() ? "s" : "")
                + (may.mayTakeOver() ? "t" : "")
                + (may.mayAcknowledge() ? "k" : "")
                + (may.mayRefuse() ? "x" : "")
                + (may.mayHandOver() ? "h" : "")
                + (may.mayReadDocument() ? "d" : "")
                + (may.mayTakeOut() ? "m" : ""));
    }

    private static String sorted(String letters) {
        var all = new TreeSet<Character>();
        letters.chars().forEach(letter -> all.add((char) letter));
        return all.stream().map(String::valueOf).collect(Collectors.joining());
    }
}
